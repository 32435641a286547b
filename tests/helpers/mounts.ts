import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const mount = (...args: string[]): void => {
  execFileSync('mount', args, {stdio: ['ignore', 'ignore', 'pipe']});
};

/** Keeps something mounted while `work` runs. */
async function mounted(args: readonly string[], path: string, work: () => Promise<void>): Promise<void> {
  mount(...args, path);
  try {
    await work();
  } finally {
    execFileSync('umount', [path]);
  }
}

/** Mounts a small disk at a path. */
export const withDisk = (path: string, work: () => Promise<void>, size = '64m'): Promise<void> =>
  mounted(['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs'], path, work);

/** Bind-mounts a single file or folder at a second path, as containers do. */
export const withBind = (from: string, path: string, work: () => Promise<void>): Promise<void> =>
  mounted(['--bind', from], path, work);

/** Why nothing can be mounted here, or false if it can. */
export function whyNoMounts(): string | false {
  const path = mkdtempSync(join(tmpdir(), 'oa-mount-'));
  try {
    mount('-t', 'tmpfs', 'tmpfs', path);
    execFileSync('umount', [path]);
    return false;
  } catch {
    return 'only root may mount, and not in every container';
  } finally {
    rmSync(path, {recursive: true, force: true});
  }
}
