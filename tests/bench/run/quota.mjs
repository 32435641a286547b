// Limits the processor time of a whole browser with a Linux control group, if this machine permits it.
import {setTimeout as after} from 'node:timers/promises';
import {mkdirSync, writeFileSync} from 'node:fs';
import {rmdir} from 'node:fs/promises';

/** The share of one processor. */
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

/** @returns a group whose processor time can be limited; undefined if that is impossible */
export function makeGroup() {
  for (const {root, name, slow, full, also} of VERSIONS) {
    const folder = `${root}/${NAME}`;
    const write = (file, value) => writeFileSync(`${folder}/${file}`, String(value));
    try {
      mkdirSync(folder);
      Object.entries(also).forEach(([file, value]) => write(file, value));
      write(name, full);
      return {
        /** A process joins the group when its number is written to this file. */
        processes: `${folder}/cgroup.procs`,
        setSlow: (isSlow) => write(name, isSlow ? slow : full),
        /** The processes have been told to exit, and may need a moment. */
        remove: () => after(MOMENT).then(() => rmdir(folder)),
      };
    } catch {
      // Not this version of control groups, or not writable.
    }
  }
  return undefined;
}
