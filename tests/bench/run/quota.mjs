// A slow processor for a whole browser, by a control group of Linux, where this machine lets us make one.
import {setTimeout as after} from 'node:timers/promises';
import {mkdirSync, writeFileSync} from 'node:fs';
import {rmdir} from 'node:fs/promises';

/** Of one processor. */
export const SHARE = 0.5;
/** In microseconds: far shorter than a frame. */
const PERIOD = 10_000;
const NAME = `official-accounts-bench-${process.pid}`;

const MOMENT = 1_000;

const VERSIONS = [
  {
    root: '/sys/fs/cgroup/cpu',
    name: 'cpu.cfs_quota_us',
    slow: PERIOD * SHARE,
    full: -1,
    also: {'cpu.cfs_period_us': PERIOD},
  },
  {root: '/sys/fs/cgroup', name: 'cpu.max', slow: `${PERIOD * SHARE} ${PERIOD}`, full: 'max', also: {}},
];

/** @returns a group whose processor can be slow; undefined where there can be none */
export function makeGroup() {
  for (const {root, name, slow, full, also} of VERSIONS) {
    const folder = `${root}/${NAME}`;
    const write = (file, value) => writeFileSync(`${folder}/${file}`, String(value));
    try {
      mkdirSync(folder);
      Object.entries(also).forEach(([file, value]) => write(file, value));
      write(name, full);
      return {
        /** Takes a process that writes its number there. */
        processes: `${folder}/cgroup.procs`,
        setSlow: (isSlow) => write(name, isSlow ? slow : full),
        /** Its processes have been told to end, and may need a moment for it. */
        remove: () => after(MOMENT).then(() => rmdir(folder)),
      };
    } catch {
      // not this version, or not ours to write
    }
  }
  return undefined;
}
