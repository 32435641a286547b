import {expect} from 'chai';
import {parse} from '../../dist/index.js';
import {changesBetween} from '../../demo/list/changes.ts';
import {
  add,
  addAddress,
  orderOfEntries,
  orderWithin,
  remove,
  reorder,
  restore,
  set,
  setText,
  toggle,
  withdraw,
} from '../../demo/list/edits.ts';
import {readAccounts, tidyAddress} from '../../demo/list/links.ts';
import {isRemark, problemText} from '../../demo/list/messages.ts';
import {at, languagesOf} from '../../demo/list/raw.ts';
import {examine} from '../../demo/list/review.ts';
import {freshFor, prepared, toText} from '../../demo/list/saving.ts';
import {entriesOf} from '../../demo/list/snapshot.ts';
import {RESTRICTIONS} from '../../demo/list/texts.ts';
import type {Edit} from '../../demo/list/edits.ts';
import type {RawList, RawObject} from '../../demo/list/raw.ts';

const vk: RawObject = {network: 'vk', url: 'https://vk.com/luch', title: 'Лицей «Луч»', level: 'school', note: 'наше'};
const ok: RawObject = {network: 'ok', url: 'https://ok.ru/gorod', title: 'Город'};
const telegram: RawObject = {network: 'telegram', url: 'https://t.me/luch', title: 'Лицей «Луч»'};
const LIST: RawList = {version: 1, secret: {kept: [1, null]}, owner: {x: 1}, revision: 7, accounts: [vk, ok, telegram]};

const edited = (list: RawList, ...edits: Edit[]): RawList => edits.reduce((before, edit) => edit(before), list);
const urlsOf = (list: RawList): unknown[] => list.accounts.map((account) => at(account, ['url']));

describe('a list that is being edited', () => {
  it('keeps unknown keys in their position', () => {
    const list = edited(LIST, set(['accounts', 0, 'url'], 'https://vk.com/other'), set(['owner', 'name'], 'Отдел'));
    expect(JSON.stringify(list)).to.equal(
      JSON.stringify({
        ...LIST,
        owner: {x: 1, name: 'Отдел'},
        accounts: [{...vk, url: 'https://vk.com/other'}, ok, telegram],
      }),
    );
  });

  it('survives a key that would change an object’s prototype', () => {
    const list = JSON.parse('{"accounts":[{"__proto__":{"title":"x"},"url":"a"}],"__proto__":1}') as RawList;
    const text = toText(edited(list, set(['accounts', 0, 'level'], 'school'), set(['title'], 'Мы')));
    expect(text.match(/__proto__/g)).to.have.length(2);
  });

  it('gets a new key in the format’s order', () => {
    expect(Object.keys(edited(LIST, set(['ttl'], 60), set(['title'], 'Мы')))).to.deep.equal(
      'version secret ttl title owner revision accounts'.split(' '),
    );
    expect(
      Object.keys(at(edited(LIST, set(['accounts', 1, 'level'], 'region')), ['accounts', 1]) as object),
    ).to.deep.equal(['network', 'url', 'title', 'level']);
  });

  it('has texts in one language or several, and never converts one into the other', () => {
    const title = ['accounts', 1, 'title'];
    expect(at(edited(LIST, setText(title, 'ru', 'Село')), title)).to.equal('Село');
    const english = edited(LIST, setText(title, 'en', 'Town'));
    expect(at(english, title)).to.deep.equal({ru: 'Город', en: 'Town'});
    expect(languagesOf(english)).to.deep.equal(['ru', 'en']);
    expect(at(edited(english, setText(title, 'ru', '')), title)).to.deep.equal({en: 'Town'});
    expect(at(edited(LIST, setText(title, 'ru', '')), title)).to.equal(undefined);
  });

  it('has an audience in the format’s order, and no key if it is for everyone', () => {
    const path = ['accounts', 0, 'audience'];
    const order = ['teachers', 'parents'];
    const both = edited(LIST, toggle(path, 'parents', true, order), toggle(path, 'teachers', true, order));
    expect(at(both, path)).to.deep.equal(order);
    const none = edited(both, toggle(path, 'parents', false, order), toggle(path, 'teachers', false, order));
    expect(JSON.stringify(none)).to.equal(JSON.stringify(LIST));
  });

  it('is grouped by owner as in the block, and moves owners with their accounts', () => {
    const entries = entriesOf(LIST.accounts);
    expect(entries).to.deep.equal([[0, 2], [1]]);
    expect(orderOfEntries(entries, 1, 0)).to.deep.equal([1, 0, 2]);
    expect(orderWithin(entries, 0, 0, 1)).to.deep.equal([2, 1, 0]);
    expect(urlsOf(edited(LIST, reorder([2, 1, 0])))).to.deep.equal([telegram['url'], ok['url'], vk['url']]);
    expect(entriesOf([{url: 'a'}, {url: 'b'}, 3]), 'accounts without an owner').to.deep.equal([[0], [1], [2]]);
  });

  it('has one group for a title that was pasted with a no-break space, as in the block', () => {
    expect(entriesOf([vk, {...telegram, title: 'Лицей\u00A0 «Луч»'}, {...ok, title: '\u00AD'}])).to.deep.equal([
      [0, 1],
      [2],
    ]);
  });

  it('withdraws an account and restores it completely', () => {
    const gone = edited(LIST, withdraw(0));
    expect(at(gone, ['withdrawn'])).to.deep.equal(['https://vk.com/luch']);
    expect(urlsOf(gone)).to.deep.equal([ok['url'], telegram['url']]);
    const back = edited(gone, restore(0, [LIST]));
    expect(back.accounts[2]).to.deep.equal(vk);
    expect(Object.hasOwn(back, 'withdrawn')).to.equal(false);
  });

  it('removes an account without withdrawing it if it has no address that identifies it', () => {
    for (const url of [undefined, '', 'ftp://x', 'https://vk.com/']) {
      const draft = url === undefined ? {network: 'vk', title: 'Луч'} : {network: 'vk', url, title: 'Луч'};
      const gone = edited({accounts: [draft, ok]}, withdraw(0));
      expect(JSON.stringify(gone)).to.equal(JSON.stringify({accounts: [ok]}));
    }
    const hasty = edited({accounts: [{...vk, url: 'vk.com/luch'}]}, withdraw(0));
    expect(at(hasty, ['withdrawn'])).to.deep.equal(['https://vk.com/luch']);
  });

  it('withdraws an account once, whatever its spelling', () => {
    const withdrawn = {accounts: [], withdrawn: ['t.me/Stolen', 5]};
    for (const url of ['https://stolen.t.me', 'https://telegram.dog/stolen', 'https://t.me/s/stolen/']) {
      expect(at(edited(withdrawn, addAddress('withdrawn', url)), ['withdrawn'])).to.deep.equal(['t.me/Stolen', 5]);
    }
    expect(at(edited(withdrawn, addAddress('withdrawn', 'https://t.me/other')), ['withdrawn'])).to.have.length(3);
    const included = {accounts: [], include: ['https://edu.example/a.json']};
    expect(at(edited(included, addAddress('include', 'https://edu.example/A.json')), ['include'])).to.have.length(2);
  });

  it('drops the owner once its last field is cleared, but keeps an account that is still being filled in', () => {
    const owned: RawList = {owner: {name: {ru: 'Отдел'}, url: 'https://edu.example/'}, accounts: [{url: 'a'}]};
    const named = edited(owned, set(['owner', 'url'], undefined));
    expect(at(named, ['owner'])).to.deep.equal({name: {ru: 'Отдел'}});
    const none = edited(named, setText(['owner', 'name'], 'ru', ''));
    expect(Object.hasOwn(none, 'owner')).to.equal(false);
    expect(at(edited(none, set(['owner', 'accent'], '#1b5fa8')), ['owner'])).to.deep.equal({accent: '#1b5fa8'});
    expect(edited(owned, set(['accounts', 0, 'url'], undefined)).accounts).to.deep.equal([{}]);
  });
});

describe('a pasted link', () => {
  const list: RawList = {
    networks: [{id: 'primernik', name: 'Примерник', hosts: ['primernik.example']}],
    accounts: [{...vk, title: {ru: 'Лицей', en: 'Lyceum'}, level: 'region'}],
  };
  for (const [typed, network, url] of [
    ['vk.com/school12', 'vk', 'https://vk.com/school12'],
    ['http://ok.ru/school12', 'ok', 'https://ok.ru/school12'],
    [' https://max.ru/school12 ', 'max', 'https://max.ru/school12'],
    ['https://school12.tomsk.ru/', 'website', 'https://school12.tomsk.ru/'],
    ['https://school12.tomsk.ru/rss', 'rss', 'https://school12.tomsk.ru/rss'],
    ['https://t.primernik.example/a', 'primernik', 'https://t.primernik.example/a'],
    ['vk.com/public195080976', 'vk', 'https://vk.com/public195080976'],
  ] as const) {
    it(`becomes an account: ${typed}`, () =>
      expect(readAccounts(list, typed).accounts).to.deep.equal([{network, url}]));
  }

  it('gets the owner that the list has elsewhere under the same name', () => {
    expect(readAccounts(list, 't.me/Luch_official').accounts).to.deep.equal([
      {
        network: 'telegram',
        url: 'https://t.me/Luch_official',
        title: {ru: 'Лицей', en: 'Lyceum'},
        level: 'region',
      },
    ]);
  });

  it('gets the translations, level and audience of an account with the same title', () => {
    const known = {title: {ru: 'Лицей', en: 'Lyceum'}, level: 'region', audience: ['parents']};
    const named = {accounts: [{...vk, ...known}]};
    expect(readAccounts(named, 'Лицей\u00A0\tt.me/other').accounts).to.deep.equal([
      {network: 'telegram', url: 'https://t.me/other', ...known},
    ]);
  });

  for (const [typed, problem] of [
    ['vk.com', undefined],
    ['instagram.com/school', 'refused-network'],
    ['http://school12.tomsk.ru', 'not-https'],
  ] as const) {
    it(`is rejected if it isn’t an account: ${typed}`, () => {
      const {accounts, rejected} = readAccounts(list, typed);
      expect(accounts).to.deep.equal([]);
      expect(rejected.map((address) => 'problem' in address && address.problem)).to.deep.equal([problem ?? false]);
    });
  }

  it('gets a scheme only if it has none', () => {
    expect(tidyAddress('vk.com/a')).to.equal('https://vk.com/a');
    expect(tidyAddress('')).to.equal('');
    expect(tidyAddress('mailto:a@b.ru')).to.equal('mailto:a@b.ru');
  });
});

describe('the summary of changes', () => {
  const kindsOf = (list: RawList): string[] => changesBetween(LIST, list).map(({kind}) => kind);

  it('is empty if nothing changed', () => expect(kindsOf(LIST)).to.deep.equal([]));
  it('names what was added and removed', () => {
    expect(
      changesBetween(LIST, edited(LIST, remove(0), add([{network: 'max', url: 'https://max.ru/luch'}]))),
    ).to.deep.equal([
      {kind: 'added', text: 'MAX @luch'},
      {kind: 'removed', text: 'Лицей «Луч» · ВКонтакте @luch'},
    ]);
  });
  it('distinguishes a withdrawn account from a removed one', () =>
    expect(kindsOf(edited(LIST, withdraw(0)))).to.deep.equal(['withdrawn']));
  it('names the changed fields of an account', () => {
    const other = edited(
      LIST,
      set(['accounts', 1, 'url'], 'https://ok.ru/selo'),
      set(['accounts', 1, 'level'], 'region'),
    );
    expect(changesBetween(LIST, other)).to.deep.equal([
      {kind: 'changed', text: 'Город · Одноклассники @selo (ссылка, уровень)'},
    ]);
  });
  it('includes the order, the heading, and unknown keys', () => {
    expect(kindsOf(edited(LIST, reorder([1, 0, 2])))).to.deep.equal(['order']);
    expect(changesBetween(LIST, edited(LIST, set(['title'], 'Мы'), set(['secret'], 1)))).to.deep.equal([
      {kind: 'field', text: 'secret'},
      {kind: 'field', text: 'заголовок блока'},
    ]);
  });
});

describe('a saved list', () => {
  it('has a revision that no copy has had before, and today’s date', () => {
    const saved = prepared(LIST, LIST, 0, '2026-11-23');
    expect([saved['revision'], saved['updated']]).to.deep.equal([8, '2026-11-23']);
    expect(prepared(LIST, LIST, 12, '2026-11-23')['revision'], 'undone and saved again').to.equal(13);
    expect(prepared({...LIST, revision: 40}, LIST, 0, '2026-11-23')['revision'], 'raised by hand').to.equal(40);
    expect(prepared({accounts: []}, {accounts: []}, 0, '2026-11-23')['revision']).to.equal(1);
  });

  it('says when sites will show it', () => {
    const after = (ttl?: number) => freshFor({accounts: [], ...(ttl ? {ttl} : {})});
    expect(after()).to.deep.equal({count: 1, unit: 'hour'});
    expect(after(86_400)).to.deep.equal({count: 1, unit: 'day'});
    expect(after(90)).to.deep.equal({count: 2, unit: 'minute'});
  });
});

describe('the problems of a list', () => {
  it('are each assigned to the right field, wherever it is', () => {
    const {problems} = parse({version: 1, accounts: [{network: 'vk', url: 'https://vk.com/a'}]});
    expect(problems.map(problemText)[0]).to.contain('чей это аккаунт');
  });

  it('have one sentence each, with what to write instead of a Cyrillic host or a full address', () => {
    const network = (id: string, host: string) => ({id, name: 'Форум', hosts: [host]});
    const {problems} = examine(
      {
        version: 1,
        networks: [network('forum', 'форум.рф'), network('other', 'https://forum.example.org/')],
        accounts: [{network: 'forum', url: 'https://форум.рф/a', title: 'Луч'}, vk],
      },
      '',
    );
    const said = problems.map((problem) => [problem.at, problemText(problem)]);
    expect(said.map(([place]) => place)).to.deep.equal([
      'networks[0].hosts[0]',
      'networks[1].hosts[0]',
      'accounts[1].note',
    ]);
    expect(said[0]?.[1]).to.contain('Впишите xn--l1adgmc.xn--p1ai');
    expect(said[1]?.[1]).to.contain('хост: forum.example.org');
  });

  it('point out text that would look garbled, without counting it as lost', () => {
    const titles = [
      '&laquo;Луч&raquo;',
      '<b>Луч</b>',
      new TextDecoder('windows-1251').decode(new TextEncoder().encode('Луч')),
    ];
    const accounts = titles.map((title, index) => ({network: 'vk', url: `https://vk.com/a${index}`, title}));
    const {problems} = examine({version: 1, accounts}, '');
    expect(problems.map(({at: place, code}) => [place, code])).to.deep.equal([
      ['accounts[0].title', 'entity'],
      ['accounts[1].title', 'tag'],
      ['accounts[2].title', 'mojibake'],
    ]);
    expect(problems.every(isRemark)).to.equal(true);
    expect(problemText(problems[0]!))
      .to.contain('&laquo;')
      .and.to.match(/^Код HTML/);
    expect(problemText(problems[2]!)).to.match(/Впишите Луч$/);
  });

  it('name the source and the date of each restriction', () => {
    for (const text of RESTRICTIONS.values()) expect(text).to.match(/(72-ФЗ|суд).* \d+ [а-я]+ 20\d\d г\.$/);
  });
});
