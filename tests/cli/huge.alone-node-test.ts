import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {check, goodList, makeFolder, problems, run, toText} from './cli.ts';

const folder = makeFolder();
after(folder.remove);

const VK = {network: 'vk', url: 'https://vk.com/otdel', title: 'Отдел'};

/** In milliseconds: anyone who waits longer thinks that it hangs. */
const PATIENCE = 20_000;

const CASES: Readonly<Record<string, () => string>> = {
  'a hundred thousand accounts': () =>
    toText(goodList({accounts: Array.from({length: 100_000}, (_, at) => ({...VK, url: `${VK.url}${at}`}))})),
  'one text of ten megabytes': () => toText(goodList({title: 'а'.repeat(5_000_000)})),
  'ten megabytes of spaces': () => ' '.repeat(10_000_000) + toText(goodList()),
  'a hundred thousand unknown keys': () =>
    toText(goodList(Object.fromEntries(Array.from({length: 100_000}, (_, at) => [`key.${at}[${at}]`, at])))),
  'one key a hundred thousand times': () =>
    `{"accounts": [${JSON.stringify(VK)}], "version": 1, ${'"ttl": 3600,\n'.repeat(100_000)} "revision": 1}`,
  'ten megabytes of quotation marks': () => '"'.repeat(10_000_000),
  'ten megabytes that are not JSON': () => 'список '.repeat(800_000),
  'a key of ten megabytes': () => `{"accounts": [], "${'a.b[0]'.repeat(1_600_000)}": 1}`,
  'ten megabytes of lines': () => `{"accounts": [${'\n'.repeat(10_000_000)}]`,
};

describe('checking a huge file', () => {
  for (const [name, make] of Object.entries(CASES)) {
    it(`reports in time that it is too large: ${name}`, async () => {
      const file = folder.put('huge.json', make());
      const start = Date.now();
      const report = await check(file);
      assert.equal(report.code, 1);
      assert.ok(problems(report).includes('too-large'), problems(report).slice(0, 5).join());
      const {code, out} = await run(['check', file]);
      assert.equal(code, 1);
      assert.ok(out.length < 100_000, String(out.length));
      assert.ok(Date.now() - start < PATIENCE, String(Date.now() - start));
    });
  }

  it('doesn’t even read a file that is larger than any list', async () => {
    assert.deepEqual(problems(await check(folder.put('huge.json', ' '.repeat(17 * 1024 * 1024)))), ['far-too-large']);
  });
});
