import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check, goodList, makeFolder, run, toText} from './cli.ts';

describe('who mistypes a command is told what was meant', () => {
  for (const [args, words] of [
    [['chek', 'accounts.json'], /no such command: chek\n +→ did you mean check\?\n/],
    [['check', 'accounts.json', '--link'], /no such option: --link\n +→ did you mean --links\?\n/],
    [['new', '--level', 'municipl'], /did you mean municipal\?\n/],
    [['new', '--level', 'village'], /one of: school, municipal, region, federal\n/],
    // A word processor made one dash of two hyphens.
    [['check', '—json', 'accounts.json'], /did you mean --json\?\n/],
  ] as const) {
    it(args.join(' '), async () => {
      const {code, err} = await run(args);
      assert.deepEqual([code, words.test(err)], [2, true], err);
    });
  }

  it('of a network, by its id or its name', async () => {
    const folder = makeFolder();
    try {
      for (const [typed, id] of [
        ['telegran', 'telegram'],
        ['вконтакти', 'vk'],
        ['rutub', 'rutube'],
        ['одноклассник', 'ok'],
      ] as const) {
        const list = goodList({accounts: [{network: typed, url: 'https://vk.com/a', title: 'А'}]});
        const {findings} = await check(folder.put('list.json', toText(list)));
        assert.deepEqual(
          findings.find(({at}) => at === 'accounts[0].network')?.advice,
          {code: 'write', value: id},
          typed,
        );
      }
    } finally {
      folder.remove();
    }
  });
});
