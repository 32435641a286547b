import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import pkg from '../../package.json' with {type: 'json'};
import {missing, provide} from '../helpers/system-packages.ts';
import {SERVERS} from '../helpers/web-servers.ts';

const wrk = provide('wrk');
const noWrk = wrk ? false : missing('wrk');

/** The files that a page loads, a conditional request for the list, and what the owner's visitors request. */
const PATHS = [
  ...[
    '/v1/official-accounts.js',
    '/accounts.json',
    '/v1/official-accounts.mjs',
    `/v1/official-accounts-qr-${pkg.version}.js`,
  ],
  ...[`/${pkg.version}/official-accounts.js`, '/integrity.json', '/demo/'],
];

/** The results of a run of wrk. */
interface Load {
  readonly requests: number;
  readonly bytes: number;
  /** In microseconds: the duration of the run, and the response times. */
  readonly duration: number;
  readonly median: number;
  readonly p99: number;
  readonly failed: Readonly<Record<'connect' | 'read' | 'write' | 'status' | 'timeout', number>>;
}

/**
 * Requests every path in turn as browsers do: compressed, and every third time with a condition that no longer matches.
 */
const SCRIPT = `
local paths = {${PATHS.map((path) => `'${path}'`).join(',')}}
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

/** Puts load on a server on this machine for 30 seconds, with 64 concurrent connections. */
async function load(port: number): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'official-accounts-'));
  try {
    const file = join(folder, 'load.lua');
    writeFileSync(file, SCRIPT);
    const args = ['-t2', '-c64', '-d30s', '--timeout', '10s', '-s', file, `http://127.0.0.1:${port}/`];
    const {stdout} = await promisify(execFile)(wrk!, args);
    return JSON.parse(/^RESULT (.*)$/m.exec(stdout)?.[1] ?? '') as Load;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const number = (value: number) => Math.round(value).toLocaleString('en-US');

/** Formats one line for people. */
const report = ({requests, bytes, duration, median, p99}: Load): string =>
  `${number(requests)} requests, ${number((requests / duration) * 1e6)} a second, ${number(bytes / 1e6)} MB; ` +
  `half in ${number(median)} µs, 99 % in ${number(p99)} µs`;

describe('the first of September, when every parent visits the school’s site', () => {
  for (const {name, start, skip} of SERVERS) {
    it(`${name} answers every request during 30 seconds of load`, {skip: skip || noWrk}, async (test) => {
      const server = await start();
      try {
        const result = await load(server.port);
        test.diagnostic(`${name}: ${report(result)}`);
        // A server may close an idle connection just as the next request arrives. Browsers repeat such a request.
        const {read, ...failed} = result.failed;
        assert.deepEqual(failed, {connect: 0, write: 0, status: 0, timeout: 0});
        assert.ok(read <= result.requests / 10_000, `${read} connections were closed`);
        assert.ok(result.requests > 10_000, report(result));
      } finally {
        await server.stop();
      }
    });
  }
});
