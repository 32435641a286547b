import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {check, makeFolder, run, runOnTerminal} from './cli.ts';
import type {AccountList} from '../../src/list/model.ts';

const hasTerminal = String(spawnSync('script', ['--version']).stdout).includes('util-linux');

describe('starting a list', () => {
  let folder: ReturnType<typeof makeFolder>;
  const read = (name = 'accounts.json') => JSON.parse(readFileSync(join(folder.path, name), 'utf8')) as AccountList;

  const start = (...args: string[]) => run(['new', '--owner', 'О', ...args], {cwd: folder.path});
  const files = () => readdirSync(folder.path);

  beforeEach(() => {
    folder = makeFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  it('writes one without problems from options, and the schema that editors check it by', async () => {
    const given = ['--accounts', 'vk.com/otdel', '@otdel_news'];
    const {code, out} = await start('--site', 'obr.example.org', '--level', 'region', ...given);
    assert.deepEqual([code, out.includes('accounts.json')], [0, true]);
    const {accounts, owner, $schema} = read();
    assert.deepEqual(
      accounts.map(({network, url, title, level}) => [network, url, title, level]),
      [
        ['vk', 'https://vk.com/otdel', 'О', 'region'],
        ['telegram', 'https://t.me/otdel_news', 'О', 'region'],
      ],
    );
    assert.deepEqual(owner, {name: 'О', url: 'https://obr.example.org/'});
    assert.ok(existsSync(join(folder.path, $schema ?? '')));
    const report = await check(join(folder.path, 'accounts.json'));
    assert.deepEqual([report.code, report.findings], [0, []]);
  });

  it('keeps an existing list', async () => {
    writeFileSync(join(folder.path, 'accounts.json'), 'mine');
    assert.equal((await start('--accounts', 'vk.com/otdel')).code, 2);
    assert.equal(readFileSync(join(folder.path, 'accounts.json'), 'utf8'), 'mine');
    assert.equal((await start('--accounts', 'vk.com/otdel', '--force')).code, 0);
    assert.equal(read().accounts.length, 1);
  });

  it('says why no block shows an address, and writes nothing', async () => {
    const {code, err} = await start('--accounts', 'vk.com/otdel', 'https://instagram.com/otdel');
    assert.equal(code, 2);
    assert.match(err, /never shown: https:\/\/instagram.com\/otdel/);
    assert.deepEqual(files(), []);
  });

  it('takes a file name after the addresses as the file to write', async () => {
    const {code, err} = await start('--accounts', 'vk.com/otdel', 'list.json');
    assert.equal(code, 0, err);
    assert.deepEqual(read('list.json').accounts.length, 1);
  });

  it('writes the accounts’ own addresses for those copied from an app or a sentence', async () => {
    const copied = {
      'https://web.telegram.org/k/#@one_school': 'https://t.me/one_school',
      'tg://resolve?domain=school_12': 'https://t.me/school_12',
      'm.vk.com/club1?from=x': 'https://vk.com/club1',
      '«ok.ru/group/1/topics».': 'https://ok.ru/group/1',
      'https://max.ru/join/AbC': 'https://max.ru/join/AbC',
    };
    const {code, err} = await start('--accounts', ...Object.keys(copied));
    assert.equal(code, 0, err);
    assert.deepEqual(
      read().accounts.map(({url}) => url),
      Object.values(copied),
    );
  });

  it('says what a page is that is not an account, and the account if the address reveals it', async () => {
    const copied = {
      'https://vk.com/wall-1_2': /this is a post.*\n.*write https:\/\/vk\.com\/public1/,
      'https://vk.me/school12': /this is a chat.*\n.*write https:\/\/vk\.com\/school12/,
      'https://youtu.be/BaW_jenozKc': /this is a video/,
      'https://vk.cc/abc': /this is a short link/,
      'https://web.telegram.org/a/#-1001234': /this is a chat/,
      'vk.con/school12': /no site’s name ends like this/,
    };
    const {code, err} = await start('--accounts', ...Object.keys(copied));
    assert.deepEqual([code, files()], [2, []]);
    for (const [address, words] of Object.entries(copied)) {
      assert.ok(err.includes(address));
      assert.match(err, words);
    }
  });

  it('accepts addresses separated by commas, some of them twice, and shows what became of each', async () => {
    const pasted = 'vk.com/otdel,t.me/otdel_news; school12.ru VK.com/Otdel/';
    const {code, out, err} = await start('--accounts', pasted);
    assert.equal(code, 0);
    for (const line of [
      /vk +https:\/\/vk\.com\/otdel\n/,
      /telegram +https:\/\/t\.me\/otdel_news\n/,
      /website +https:\/\/school12\.ru\/\n/,
    ])
      assert.match(out, line);
    assert.match(err, /already in the list: VK\.com\/Otdel\//);
  });

  it('says how many accounts a block reads if there are more', async () => {
    const many = Array.from({length: 65}, (_, index) => `vk.com/school_${index}`);
    const {code, err} = await start('--accounts', ...many);
    assert.deepEqual([code, /first 64/.test(err), files()], [2, true, []]);
    assert.equal((await start('--accounts', ...many.slice(1))).code, 0);
    assert.equal(read().accounts.length, 64);
  });

  it('dates the list by the local day, even in the Far East in the morning', async () => {
    // The two are more than a day apart: one of them never has the same day as UTC.
    for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
      const args = ['new', '--force', '--owner', 'О', '--accounts', 'vk.com/otdel'];
      await run(args, {cwd: folder.path, env: {TZ: zone}});
      assert.equal(read().updated, new Intl.DateTimeFormat('sv-SE', {timeZone: zone}).format(new Date()));
    }
  });

  it('mentions the options if the owner or the accounts are empty', async () => {
    for (const args of [
      ['--owner', ' ', '--accounts', 'vk.com/otdel'],
      ['--accounts', ','],
    ]) {
      const {code} = await start(...args);
      assert.deepEqual([code, files()], [2, []]);
    }
  });

  it('mentions the options if nobody can answer questions', async () => {
    const {code, err} = await run(['new'], {cwd: folder.path});
    assert.deepEqual([code, /--owner/.test(err), files()], [2, true, []]);
  });

  it('says that it can’t write, and leaves no half-written files', async () => {
    const {code, err} = await start(join(folder.put('file', ''), 'accounts.json'), '--accounts', 'vk.com/otdel');
    assert.equal(code, 1);
    assert.match(err, /could not be written/);
    assert.deepEqual(files(), ['file']);
  });

  const skip = hasTerminal ? false : 'there is no script of util-linux';
  it('asks four questions on a terminal', {skip}, async () => {
    const answers = [
      [/Who maintains the list/, 'Otdel\r'],
      [/The owner’s site/, '\r'],
      [/Addresses of accounts/, 'vk.com/otdel\r'],
      [/Whose accounts/, '\x1b[A\r'],
    ] as const;
    const {code, out} = await runOnTerminal(['new'], answers, folder.path);
    assert.equal(code, 0, out);
    assert.deepEqual(
      read().accounts.map(({url, title, level}) => [url, title, level]),
      [['https://vk.com/otdel', 'Otdel', 'school']],
    );
  });

  it('leaves nothing behind if the user cancels on a terminal', {skip}, async () => {
    const {code} = await runOnTerminal(['new'], [[/Who maintains the list/, '\x03']], folder.path);
    assert.deepEqual([code, files()], [1, []]);
  });
});
