import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

/** What a run of wrk counted. */
export interface Load {
  readonly requests: number;
  readonly bytes: number;
  /** In microseconds: how long the run took, and how long answers did. */
  readonly duration: number;
  readonly median: number;
  readonly p99: number;
  readonly failed: Readonly<Record<'connect' | 'read' | 'write' | 'status' | 'timeout', number>>;
}

/** Every path in turn, as browsers ask: packed, and each third time with a condition that no longer holds. */
const script = (paths: readonly string[]) => `
local paths = {${paths.map((path) => `'${path}'`).join(',')}}
local plain = {['Accept-Encoding'] = 'gzip, deflate, br', ['Origin'] = 'https://school.example'}
local asked = {['Accept-Encoding'] = 'gzip, deflate, br', ['If-None-Match'] = '"old"'}
local count = 0
request = function()
  count = count + 1
  return wrk.format('GET', paths[count % #paths + 1], count % 3 == 0 and asked or plain)
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('\\nRESULT {"requests":%d,"bytes":%d,"duration":%d,"median":%d,"p99":%d,"failed":{"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d}}\\n',
    summary.requests, summary.bytes, summary.duration, latency:percentile(50), latency:percentile(99),
    e.connect, e.read, e.write, e.status, e.timeout))
end
`;

/** Loads a server on this machine with 64 connections at once. */
export async function load(run: {wrk: string; port: number; paths: readonly string[]; seconds: number}): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'official-accounts-'));
  try {
    const file = join(folder, 'load.lua');
    writeFileSync(file, script(run.paths));
    const args = ['-t2', '-c64', `-d${run.seconds}s`, '--timeout', '10s', '-s', file, `http://127.0.0.1:${run.port}/`];
    const {stdout} = await promisify(execFile)(run.wrk, args);
    return JSON.parse(/^RESULT (.*)$/m.exec(stdout)?.[1] ?? '') as Load;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const number = (value: number) => Math.round(value).toLocaleString('en-US');

/** One line for people. */
export const report = ({requests, bytes, duration, median, p99}: Load): string =>
  `${number(requests)} requests, ${number((requests / duration) * 1e6)} a second, ${number(bytes / 1e6)} MB; ` +
  `half in ${number(median)} µs, 99 % in ${number(p99)} µs`;
