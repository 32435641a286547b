// Describes the machine that the measurements ran on.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {chromiumVersion} from './chromium.mjs';
import {availableParallelism, cpus, loadavg, release, totalmem, type} from 'node:os';

const root = new URL('../../../', import.meta.url);

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {cwd: root, encoding: 'utf8'}).trim();
  } catch {
    // Not a repository: unpacked from an archive.
    return undefined;
  }
}

export function describeMachine() {
  return {
    processor: `${availableParallelism()} × ${cpus()[0]?.model.trim() || 'unknown processor'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    browser: chromiumVersion(),
    node: process.version,
    version: JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version,
    commit: commit(),
    date: new Date().toISOString().slice(0, 10),
  };
}

/** The load average of the last minute. */
export const busy = () => loadavg()[0];
