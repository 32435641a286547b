import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check, goodList, makeFolder, run, toText} from './cli.ts';

describe('using the command line', () => {
  it('reports wrong usage in the user’s language, with exit code 2', async () => {
    for (const args of [
      [],
      ['chek'],
      ['check'],
      ['check', '--jsn', 'x'],
      ['publish', 'x'],
      ['page'],
      ['new', '--level', 'x'],
      ['new', 'a', 'b'],
      ['check', 'x', '--at', 'ftp://x'],
      ['check', 'x', '--lang', 'de'],
    ]) {
      const {code, out, err} = await run(args, {lang: 'ru_RU.UTF-8'});
      assert.deepEqual([args, code, out], [args, 2, '']);
      assert.match(err, /[а-я]{4}/, args.join(' '));
    }
  });

  it('prints a help text with examples in both languages', async () => {
    for (const [lang, word] of [
      ['ru', 'Примеры'],
      ['en', 'Examples'],
    ] as const) {
      for (const args of [['--help'], ['new', '--help'], ['check', '-h'], ['publish', '--help'], ['page', '--help']]) {
        const {code, out} = await run([...args, '--lang', lang]);
        assert.equal(code, 0);
        assert.ok(out.includes(word) && out.includes('npx official-accounts'), args.join(' '));
      }
    }
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('speaks the shell’s language, whichever variable sets it', async () => {
    for (const env of [{LC_ALL: 'ru_RU.UTF-8'}, {LC_MESSAGES: 'ru_RU'}, {LC_ALL: '', LANG: 'ru'}]) {
      assert.match((await run(['--help'], {env})).out, /Примеры/);
    }
    assert.match((await run(['--help'], {lang: 'C'})).out, /Examples/);
  });
});

describe('a mistyped command gets a suggestion', () => {
  for (const [args, words] of [
    [['chek', 'accounts.json'], /no such command: chek\n +→ did you mean check\?\n/],
    [['check', 'accounts.json', '--link'], /no such option: --link\n +→ did you mean --links\?\n/],
    [['new', '--level', 'municipl'], /did you mean municipal\?\n/],
    [['new', '--level', 'village'], /one of: school, municipal, region, federal\n/],
    // A word processor has replaced two hyphens by one dash.
    [['check', '—json', 'accounts.json'], /did you mean --json\?\n/],
  ] as const) {
    it(args.join(' '), async () => {
      const {code, err} = await run(args);
      assert.deepEqual([code, words.test(err)], [2, true], err);
    });
  }

  it('for a network, by its id or its name', async () => {
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
          findings.find(({at}) => at === 'accounts[0].network')?.suggestion,
          {code: 'write', value: id},
          typed,
        );
      }
    } finally {
      folder.remove();
    }
  });
});
