// A slow processor for a whole browser, by a control group of Linux, where this machine lets us make one.
import {existsSync, mkdirSync, rmdirSync, writeFileSync} from 'node:fs';

/** Of one processor, in each period of as many microseconds. */
export const SHARE = 0.5;
const PERIOD = 10_000;
const NAME = 'official-accounts-bench';
const quota = PERIOD * SHARE;

const VERSIONS = [
  {root: '/sys/fs/cgroup/cpu', limits: {'cpu.cfs_period_us': PERIOD, 'cpu.cfs_quota_us': quota}},
  {root: '/sys/fs/cgroup', limits: {'cpu.max': `${quota} ${PERIOD}`}},
];

/** @returns the file that takes processes into the group, and how to remove it; undefined where there can be none */
export function makeGroup() {
  for (const {root, limits} of VERSIONS) {
    const folder = `${root}/${NAME}`;
    try {
      if (!existsSync(folder)) mkdirSync(folder);
      for (const [name, limit] of Object.entries(limits)) writeFileSync(`${folder}/${name}`, String(limit));
      return {file: `${folder}/cgroup.procs`, remove: () => rmdirSync(folder)};
    } catch {
      // not this version, or not ours to write
    }
  }
  return undefined;
}
