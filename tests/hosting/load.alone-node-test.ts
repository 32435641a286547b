import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import pkg from '../../package.json' with {type: 'json'};
import {missing, provide} from '../helpers/system-packages.ts';
import {startApache, startNginx} from '../helpers/web-servers.ts';
import {load, report} from './load.ts';

const wrk = provide('wrk');
const SERVERS = [
  {name: 'nginx', command: 'nginx', start: startNginx},
  {name: 'Apache', command: 'apache2', start: startApache},
] as const;

/** What a page loads, what a copy of the list costs, and what an owner’s visitor does. */
const PATHS = [
  ...[
    '/v1/official-accounts.js',
    '/accounts.json',
    '/v1/official-accounts.mjs',
    `/v1/official-accounts-qr-${pkg.version}.js`,
  ],
  ...[`/${pkg.version}/official-accounts.js`, '/integrity.json', '/demo/'],
];

describe('the first of September, when every parent looks at the school’s site', () => {
  for (const {name, command, start} of SERVERS) {
    const found = provide(command);
    const skip = found ? (wrk ? false : missing('wrk')) : missing(command);
    it(`fails nobody in 30 seconds of load on ${name}`, {skip}, async (test) => {
      const server = await start(found!);
      try {
        const result = await load({wrk: wrk!, port: server.port, paths: PATHS, seconds: 30});
        test.diagnostic(`${name}: ${report(result)}`);
        assert.deepEqual(result.failed, {connect: 0, read: 0, write: 0, status: 0, timeout: 0});
        assert.ok(result.requests > 10_000, report(result));
      } finally {
        await server.stop();
      }
    });
  }
});
