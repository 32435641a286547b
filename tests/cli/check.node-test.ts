import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {checkLink} from '../../src/list/link.ts';
import {PAGE_KINDS} from '../../src/networks/address-forms/form.ts';
import {PASTED_FORMS} from '../list/pasted-forms.ts';
import {check, goodList, makeFolder, problems, run, toText} from './cli.ts';

const folder = makeFolder();
after(folder.remove);

let files = 0;
const put = (content: string | Uint8Array): string => folder.put(`${++files}.json`, content);
const checkText = (content: string | Uint8Array) => check(put(content));

/** A list with other accounts. */
const withAccounts = (...accounts: unknown[]): string => toText(goodList({accounts}));
const VK = {network: 'vk', url: 'https://vk.com/otdel', title: 'Отдел'};

/** windows-1251, as Notepad saves it. */
const toWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code < 128 ? code : code - 0x350;
  });

describe('checking a list', () => {
  it('says that this package’s list is good, and previews what a school will see', async () => {
    const {code, out} = await run(['check', 'dist/accounts.json'], {lang: 'ru_RU.UTF-8'});
    assert.equal(code, 0);
    assert.match(out, /Школа увидит:/);
    assert.match(out, /Минпросвещения России {2}ВКонтакте · Telegram · Одноклассники/);
    assert.match(out, /Список ведёт Департамент общего образования Томской области · обновлён 22.ноября.2026/);
    assert.match(out, /Ошибок нет/);
  });

  it('reports addresses that are not accounts, and the account if the address reveals it', async () => {
    const pages = PASTED_FORMS.filter(
      ({pasted, kind}) => pasted.startsWith('https://') && kind in PAGE_KINDS && typeof checkLink(pasted) !== 'string',
    );
    // A block reads 64 accounts.
    for (let first = 0; first < pages.length; first += 50) {
      const some = pages.slice(first, first + 50);
      const accounts = some.map(({network, pasted}) => ({network, url: pasted, title: 'О'}));
      const {findings, code} = await checkText(withAccounts(...accounts));
      // The same page or account may be in the table twice.
      const told = findings.filter(({code: what}) => what.startsWith('is-'));
      assert.deepEqual(
        told.map(({code: what, kind, value, suggestion}) => [what, kind, value, suggestion?.value]),
        some.map(({kind, pasted, account}) => [`is-${kind}`, 'hint', pasted, account]),
      );
      assert.equal(code, findings.every(({kind}) => kind === 'hint') ? 0 : 1);
    }
  });

  it('accepts a list with a post in it', async () => {
    const post = {network: 'vk', url: 'https://vk.com/wall-1_2', title: 'О'};
    const {findings, code} = await checkText(withAccounts(VK, post));
    assert.deepEqual(
      [code, findings.map(({code: what, at, suggestion}) => [what, at, suggestion?.value])],
      [0, [['is-post', 'accounts[1].url', 'https://vk.com/public1']]],
    );
  });

  it('says where a redirecting address leads', async () => {
    const away = {network: 'vk', url: 'https://vk.com/away.php?to=https%3A%2F%2Fvk.com%2Fotdel', title: 'О'};
    const {findings} = await checkText(withAccounts(away, VK));
    assert.deepEqual(
      findings.map(({code: what, suggestion}) => [what, suggestion?.value]),
      [['not-an-account', 'https://vk.com/otdel']],
    );
  });

  it('reports every problem with its position, its reason and what to write instead', async () => {
    const text = [
      '{',
      '  "version": 1, "revision": 1, "owner": {"name": "О"},',
      '  "titel": "Подписывайтесь",',
      '  "accounts": [',
      '    {"network": "vk", "url": "http://vk.com/otdel", "title": "О"},',
      '    {"network": "vk", "url": "https://ok.ru/otdel", "title": "О"},',
      '    {"network": "telegramm", "url": "https://t.me/otdel", "title": "О"},',
      '    {"network": "telegram", "url": "@otdel_news", "title": "О"},',
      '    {"network": "ok", "url": "https://ok.ru/otdel", "title": "О"},',
      '    {"network": "ok", "url": "https://www.ok.ru/otdel/", "title": "О"},',
      '    {"network": "instagram", "url": "https://instagram.com/otdel", "title": "О"},',
      '    {"network": "website", "url": "https://otdel.example.org"}',
      '  ]',
      '}',
    ].join('\n');
    const {findings, code} = await checkText(text);
    assert.equal(code, 1);
    assert.deepEqual(
      findings.map(({line, column, code: what, suggestion}) => [line, column, what, suggestion?.value]),
      [
        [3, 3, 'unknown-key', 'title'],
        [5, 30, 'not-https', 'https://vk.com/otdel'],
        [6, 30, 'foreign-host', 'ok'],
        [7, 17, 'unknown-network', 'telegram'],
        [8, 36, 'not-a-url', 'https://t.me/otdel_news'],
        [10, 5, 'duplicate', '9'],
        [11, 17, 'refused-network', undefined],
        [12, 5, 'missing', undefined],
      ],
    );
    for (const {message, fix} of findings) assert.ok(message && fix && !/\{\}/.test(message + fix), message);
  });

  it('prints each position as file:line:column, which terminals make clickable', async () => {
    const file = put(withAccounts(VK, {...VK, url: 'http://vk.com/other'}));
    const {out} = await run(['check', file]);
    assert.ok(out.includes(`${file}:15:14 accounts[1].url`), out);
  });

  it('reports hosts under which anyone can have their own host', async () => {
    const networks = [
      {id: 'forum', name: 'Форум', hosts: ['github.io', 'msk.ru', 'forum.example.org']},
      {id: 'other', name: 'Другой', hosts: ['otdel.github.io']},
    ];
    const {findings} = await checkText(toText(goodList({networks})));
    assert.deepEqual(
      findings.map(({code, at}) => [code, at]),
      [
        ['public-suffix', 'networks[0].hosts[0]'],
        ['public-suffix', 'networks[0].hosts[1]'],
      ],
    );
  });

  it('reports the first account that no block reads', async () => {
    const accounts = Array.from({length: 66}, (_, index) => ({...VK, url: `https://vk.com/otdel${index}`}));
    const report = await checkText(withAccounts(...accounts));
    assert.deepEqual(problems(report), ['too-many']);
    assert.match(report.findings[0]?.message ?? '', /first 64/);
    assert.equal(
      report.findings[0]?.line,
      toText(goodList({accounts})).split('"https://vk.com/otdel64"')[0]!.split('\n').length - 2,
    );
  });

  it('mentions WhatsApp, a missing owner and a missing revision without calling them problems', async () => {
    const {code, findings} = await checkText(
      toText({
        version: 1,
        accounts: [
          VK,
          {network: 'whatsapp', url: 'https://whatsapp.com/channel/0029VaDK8ZUDjiOhwFS1cP2jchannel', title: 'О'},
        ],
      }),
    );
    assert.equal(code, 0);
    assert.deepEqual(new Set(findings.map(({code: what}) => what)), new Set(['no-owner', 'no-revision', 'on-request']));
  });

  it('accepts several lists at once', async () => {
    const {code, out} = await run(['check', put(toText(goodList())), put('{}')]);
    assert.equal(code, 1);
    assert.match(out, /No problems/);
    assert.match(out, /Problems: 1/);
  });
});

describe('checking a file that no block can read', () => {
  const GOOD = toText(goodList());
  const CASES: readonly (readonly [
    name: string,
    content: string | Uint8Array,
    code: string,
    line: number,
    column: number,
  ])[] = [
    ['is empty', '', 'empty-file', 1, 1],
    ['is a web page', '\n<!doctype html><p>404', 'a-page', 2, 1],
    ['is compressed', Buffer.from('1f8b080000000000000303000000000000000000', 'hex'), 'packed', 1, 1],
    ['is a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'a-picture', 1, 1],
    ['is a Word document', Buffer.from('504b030414000600', 'hex'), 'an-archive', 1, 1],
    ['is UTF-16, Notepad’s «Unicode»', Buffer.from('\uFEFF' + GOOD, 'utf16le'), 'not-utf-8', 1, 1],
    ['is windows-1251', toWindows1251(GOOD), 'not-utf-8', 5, 14],
  ];
  for (const [name, content, code, line, column] of CASES) {
    it(`reports line and column of a file that ${name}`, async () => {
      const report = await checkText(content);
      assert.equal(report.code, 1);
      assert.deepEqual(
        [report.findings[0]?.code, report.findings[0]?.line, report.findings[0]?.column],
        [code, line, column],
      );
      assert.deepEqual(report.entries, []);
    });
  }

  it('reports each of several errors once, and none that another one causes', async () => {
    const {findings} = await checkText(
      '{"version": 01,\n// наш\n"title": "ООО "Луч"",\n"owner": {"name": "О"\n"accounts": [1,],\n}',
    );
    assert.deepEqual(
      findings.map(({code, line}) => [code, line]),
      [
        ['leading-zero', 1],
        ['comment', 2],
        ['inner-quotes', 3],
        ['missing-comma', 4],
        ['trailing-comma', 5],
        ['not-closed', 6],
      ],
    );
  });

  it('reports a duplicate key, at the one that doesn’t count', async () => {
    const {findings} = await checkText(
      '{"version": 1, "revision": 1, "owner": {"name": "О"}, "accounts": [],\n"accounts": []}',
    );
    assert.deepEqual([findings[0]?.code, findings[0]?.line, findings[0]?.column], ['duplicate-key', 2, 1]);
  });

  it('accepts a UTF-8 byte order mark', async () => {
    assert.equal((await checkText('\uFEFF' + GOOD)).code, 0);
  });

  it('reports endless nesting', async () => {
    for (const text of ['['.repeat(60_000), `{"accounts": ${'[{"a":'.repeat(10_000)}`]) {
      assert.deepEqual(problems(await checkText(text)), ['too-deep']);
    }
  });

  it('reports too many bytes', async () => {
    const report = await checkText(toText(goodList({$schema: 'a'.repeat(66_000)})));
    assert.ok(problems(report).includes('too-large'));
    assert.deepEqual(report.entries, []);
  });

  it('treats a missing file or a folder as wrong usage', async () => {
    assert.deepEqual([(await check('nowhere.json')).unreadable, (await check('nowhere.json')).code], ['ENOENT', 2]);
    assert.deepEqual([(await check(folder.path)).unreadable, (await check(folder.path)).code], ['EISDIR', 2]);
  });
});

describe('checking a host of a list’s own network that is not in DNS form', () => {
  const checkHost = (host: string) =>
    checkText(
      toText(
        goodList({
          networks: [{id: 'forum', name: 'Форум', hosts: [host]}],
          accounts: [VK, {network: 'forum', url: 'https://forum.example.org/otdel', title: 'О'}],
        }),
      ),
    );
  for (const [host, code, suggestion] of [
    ['форум.рф', 'invalid', {code: 'write', value: 'xn--l1adgmc.xn--p1ai'}],
    ['Forum.Example.org', 'invalid', {code: 'write', value: 'forum.example.org'}],
    ['https://forum.example.org/', 'invalid', {code: 'write-host', value: 'forum.example.org'}],
    ['https://форум.рф/список', 'invalid', {code: 'write-host', value: 'xn--l1adgmc.xn--p1ai'}],
    ['forum.example.org/otdel', 'invalid', {code: 'write-host', value: 'forum.example.org'}],
    ['localhost', 'invalid', {code: 'an-address', value: 'forum.example.org'}],
    ['vk.com', 'reserved', undefined],
  ] as const) {
    it(`reports one finding, with what to write: ${host}`, async () => {
      const {findings} = await checkHost(host);
      assert.deepEqual(
        findings.map(({code: what, at, suggestion: told}) => [what, at, told]),
        [[code, 'networks[0].hosts[0]', suggestion]],
      );
    });
  }
});

describe('checking texts that a school would see garbled', () => {
  const titled = (...titles: unknown[]) =>
    checkText(withAccounts(...titles.map((title, index) => ({...VK, url: `https://vk.com/otdel${index}`, title}))));
  const garbled = Buffer.from('Отдел образования').toString('latin1');

  for (const [name, title, code, meant] of [
    ['with HTML entities', '&laquo;Луч&raquo;', 'entity', undefined],
    ['with a numeric character reference', 'Школа &#171;Луч', 'entity', undefined],
    ['with a tag', 'Школа <b>12</b>', 'tag', undefined],
    [
      'of UTF-8 read as windows-1251',
      new TextDecoder('windows-1251').decode(Buffer.from('Школа № 12')),
      'mojibake',
      'Школа № 12',
    ],
    ['of UTF-8 read as windows-1252', 'ÐžÑ‚Ð´ÐµÐ»', 'mojibake', 'Отдел'],
    ['of windows-1251 read as latin-1', Buffer.from(toWindows1251('Отдел')).toString('latin1'), 'mojibake', 'Отдел'],
    ['with lost letters', 'Отд\uFFFDл', 'mojibake', undefined],
  ] as const) {
    it(`reports a title ${name}`, async () => {
      const [finding] = (await titled(title)).findings;
      const kind = code === 'mojibake' ? 'problem' : 'hint';
      assert.deepEqual([finding?.code, finding?.kind, finding?.at], [code, kind, 'accounts[0].title']);
      assert.equal(finding?.suggestion?.value, meant);
    });
  }

  it('reports the heading, the owner’s name and each language, too', async () => {
    const {findings} = await checkText(
      toText(
        goodList({
          title: {ru: 'Мы', en: 'We &amp; you'},
          owner: {name: '<i>О</i>'},
          networks: [{id: 'a', name: garbled, hosts: ['a.example.org']}],
        }),
      ),
    );
    assert.deepEqual(new Set(findings.map(({at}) => at)), new Set(['title.en', 'owner.name', 'networks[0].name']));
  });

  it('accepts an ampersand, a less-than sign and letters with diacritics', async () => {
    const good = [
      'Р&Д центр',
      'Дети < 7 лет',
      'École Ébène',
      'Ёлка № 1 «Луч»',
      'Überall ÄÖÜ',
      'Мәктәп №12',
      'IT-куб',
      'ЛУЧ&K;',
    ];
    assert.deepEqual((await titled(...good)).findings, []);
  });
});

describe('checking titles that only look alike', () => {
  const titled = async (...titles: string[]) => {
    const accounts = titles.map((title, index) => ({...VK, url: `https://vk.com/otdel${index}`, title}));
    const {findings} = await checkText(withAccounts(...accounts));
    return findings.map(({code, kind, at}) => [code, kind, at]);
  };

  it('reports a Latin letter among Cyrillic ones: nobody could tell the two rows apart', async () => {
    assert.deepEqual(await titled('Отдел образования', 'Oтдел образования', 'Oтдел образования'), [
      ['look-alike', 'problem', 'accounts[1].title'],
    ]);
    assert.deepEqual(await titled('Школа MAX', 'IT-куб', 'Центр IT'), []);
    assert.deepEqual(await titled('Школа «Pадуга»'), [['mixed-letters', 'hint', 'accounts[0].title']]);
  });

  it('mentions titles that differ only in dashes, quotation marks, capitals or spaces', async () => {
    for (const other of ['Лицей №12 – «луч»', 'ЛИЦЕЙ № 12 - "Луч"', 'лицей № 12 — «Луч»']) {
      assert.deepEqual(await titled('Лицей № 12 — «Луч»', other), [['nearly-same', 'hint', 'accounts[1].title']]);
    }
  });

  it('accepts the titles of two different owners', async () => {
    assert.deepEqual(await titled('Школа № 1', 'Школа № 12', 'Школа № 1 2', 'Школа', 'Школы', 'MAX', 'Мах в МАХ'), []);
  });
});

describe('checking a malicious list', () => {
  const HOSTILE = '\u001b[2J\u001b]0;title\u0007\u009b31m\u202e<script>\r\n';

  it('prints no terminal control characters, wherever the list has them', async () => {
    const file = put(
      toText({
        [HOSTILE]: 1,
        title: HOSTILE,
        owner: {name: HOSTILE, url: HOSTILE, [HOSTILE]: 1},
        accounts: [
          VK,
          {...VK, url: 'https://vk.com/b', title: {[HOSTILE]: HOSTILE, ru: HOSTILE}},
          {network: HOSTILE, url: HOSTILE, title: HOSTILE},
        ],
        networks: [{id: HOSTILE, name: HOSTILE, hosts: [HOSTILE]}],
      }),
    );
    for (const args of [
      ['check', file],
      ['check', file, '--json'],
      ['page', file],
      ['publish', file, '-o', folder.path + '/x'],
    ]) {
      const {out, err} = await run(args);
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(out + err, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/, args.join(' '));
    }
  });

  it('accepts keys that look like paths', async () => {
    const {findings} = await checkText(
      `{"version": 1, "revision": 1, "owner": {"name": "О"}, "accounts": [${JSON.stringify(VK)}],\n"accounts[0].url": 1,\n"__proto__": 2, "a.b": 3}`,
    );
    assert.deepEqual(
      findings.map(({line, code}) => [line, code]),
      [
        [2, 'unknown-key'],
        [3, 'unknown-key'],
        [3, 'unknown-key'],
      ],
    );
  });
});
