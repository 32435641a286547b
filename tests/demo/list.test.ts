import {expect} from 'chai';
import {FIVE, hrefsOf, linksOf, partsOf, until, textsOf} from '../helpers/blocks.ts';
import {closeLists, keptDrafts, LIST_ADDRESS, openList} from './open-list.ts';
import type {RawList} from '../../demo/list/raw.ts';

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};
const listOf = (text: string): RawList => JSON.parse(text) as RawList;
/** A list with unknown keys, and Cyrillic. */
const STRANGE = JSON.stringify({
  version: 1,
  revision: 41,
  note: 'заметка',
  owner: {name: 'Отдел', phone: '22-33'},
  accounts: [{network: 'vk', url: 'https://vk.com/luch', title: 'Лицей', manager: {name: 'Анна'}}],
});

describe('a press officer who maintains the list', () => {
  afterEach(closeLists);

  it('sees this site’s list at once, as rows by owner and as the block', async () => {
    const page = await openList();
    expect(page.words('.entry-title')).to.deep.equal([
      'Департамент общего образования Томской области',
      'Минпросвещения России',
      'Большая перемена',
    ]);
    expect(page.words('.row .handle')).to.deep.equal([
      'vk.com/public195080976',
      '@minprosvet',
      '@minprosrf',
      '@minprosvet',
      '@bpshkola',
    ]);
    await until('the block shows it', () => hrefsOf(page.block()).join() === FIVE.join());
    expect(page.words('.summary')).to.deep.equal(['Изменений нет']);
  });

  it('pastes a link, and network, handle and title are filled in', async () => {
    const page = await openList();
    await page.type('#paste', 'vk.com/bpshkola');
    await page.press('[data-key="paste-add"]');
    const field = (name: string): string => (page.byKey(`accounts[5].${name}`) as HTMLInputElement).value;
    expect([field('url'), field('network'), field('title.ru'), field('title.en'), field('level')]).to.deep.equal([
      'https://vk.com/bpshkola',
      'vk',
      'Большая перемена',
      'Bolshaya Peremena',
      'federal',
    ]);
    expect(page.document.activeElement?.getAttribute('data-key')).to.equal('accounts[5].title.ru');
    expect(page.words('.entry-title')).to.have.length(3);
    await until('the block shows it', () => hrefsOf(page.block()).at(-1) === 'https://vk.com/bpshkola');
    expect(page.words('.changes li')).to.deep.equal(['Добавлен Большая перемена · ВКонтакте @bpshkola']);
  });

  it('sets an account’s owner where it is unknown, with one click for the list’s owner', async () => {
    const page = await openList();
    await page.type('#paste', 'max.ru/luch');
    await page.press('[data-key="paste-add"]');
    const title = page.byKey('accounts[5].title.ru') as HTMLInputElement;
    expect(title.value, 'not a handle that a school would publish').to.equal('');
    expect(title.getAttribute('aria-required')).to.equal('true');
    expect(page.document.activeElement === title).to.equal(true);
    expect(page.words('#owner-title')).to.deep.equal(['Подставить: Департамент общего образования Томской области']);
    await page.press('#owner-title');
    expect((page.byKey('accounts[5].title.ru') as HTMLInputElement).value).to.contain('Департамент');
    expect(page.byKey('accounts[5].title.ru').closest('.account-editor')!.querySelector('#owner-title')).to.equal(null);
  });

  it('reads why a link is invalid, and keeps the typed text', async () => {
    const page = await openList();
    await page.type('#paste', 'instagram.com/school');
    await page.press('[data-key="paste-add"]');
    expect(page.words('#paste-fault')[0]).to.contain('72-ФЗ');
    expect((page.byId('paste') as HTMLInputElement).value).to.equal('instagram.com/school');
    await page.type('#paste', 'https://vk.com/minprosvet/');
    await page.press('[data-key="paste-add"]');
    expect(page.words('#paste-fault')[0]).to.contain('уже есть');
    expect(page.byKey('row-1').getAttribute('aria-expanded')).to.equal('true');
  });

  it('edits, saves and reopens the list, and it is the same', async () => {
    const page = await openList();
    await page.press('[data-key="row-4"]');
    await page.type('[data-key="accounts[4].description.ru"]', 'Новости <b>');
    await page.press('[data-key="accounts[4].audience.parents"]');
    expect(page.words('.changes li')).to.deep.equal([
      'Изменён Большая перемена · Telegram @bpshkola (описание, для кого)',
    ]);
    const text = await page.save();
    expect(listOf(text)['revision']).to.equal(2);
    expect(listOf(text)['updated']).to.equal(today());
    expect(text).to.contain('\n  "accounts": [\n    {\n      "network": "vk",');
    expect(page.words('.status')[0]).to.contain('вместо старого accounts.json');
    expect(page.words('.status')[0]).to.contain('Блоки на сайтах обновятся через 1 час');
    expect(page.words('.changes li'), 'still visible').to.have.length(1);
    expect(page.words('#file-about')[0]).to.match(/^редакция 2 · .*20\d\d/);
    page.pick(text);
    await until('it is open', () => page.words('.summary')[0] === 'Изменений нет');
    expect(await page.save(), 'an unchanged list gives the same file').to.equal(text);
  });

  it('opens a list with an invalid revision and date, and saves one that blocks can read', async () => {
    const page = await openList();
    const account = {network: 'vk', url: 'https://vk.com/luch', title: 'Лицей'};
    page.drop(JSON.stringify({version: 1, revision: 'x', updated: 'вчера', accounts: [account]}), 'мой.json');
    await until('it is open', () => page.words('#file-name')[0] === 'мой.json');
    const list = listOf(await page.save());
    expect([list['revision'], list['updated']]).to.deep.equal([1, today()]);
    expect(page.words('.status')[0]).to.contain('редакция 1').and.to.contain('обновятся');
  });

  it('is asked before saving a list without a valid entry, and isn’t told that sites will show it', async () => {
    const page = await openList();
    page.drop(JSON.stringify({revision: 'x', updated: 'вчера', accounts: [{url: 'ftp'}]}), 'мой.json');
    await until('it is open', () => page.words('#file-name')[0] === 'мой.json');
    expect(await page.save(), 'asked first').to.equal('');
    expect(page.words('#save')).to.deep.equal(['Всё равно скачать']);
    expect(page.words('.status')[0]).to.contain('ни одной верной записи');
    const list = listOf(await page.save());
    expect([list['revision'], list['updated']]).to.deep.equal([1, today()]);
    expect(page.words('.status')[0]).to.contain('редакция 1').and.not.to.contain('обновятся');
    expect(page.words('#save')).to.deep.equal(['Скачать accounts.json']);
    await page.press('#undo');
    await page.press('#redo');
    expect(page.words('#save')).to.deep.equal(['Скачать accounts.json']);
  });

  it('loses no unknown keys', async () => {
    const page = await openList();
    page.drop(STRANGE, 'мой.json');
    await until('it is open', () => page.words('#file-name')[0] === 'мой.json');
    await page.press('[data-key="row-0"]');
    await page.type('[data-key="accounts[0].title.ru"]', 'Лицей «Луч»');
    const list = listOf(await page.save());
    expect(list).to.deep.equal({
      ...listOf(STRANGE),
      revision: 42,
      updated: today(),
      accounts: [{network: 'vk', url: 'https://vk.com/luch', title: 'Лицей «Луч»', manager: {name: 'Анна'}}],
    });
  });

  for (const [what, text, said] of [
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff]), 'Это картинка, нужен файл .json'],
    ['an emblem', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'Это картинка, нужен файл .json'],
    ['a file from an old editor', new Uint8Array([0x7b, 0xcf, 0xf0]), 'не в UTF-8'],
    ['a page', '<!doctype html><p>Вход', 'веб-страница'],
    ['other JSON', '{"name": "package"}', 'не список аккаунтов'],
    ['a list with an extra comma', '{"accounts": [],}', 'строка 1, столбец 16 — лишняя запятая'],
    ['nothing', '', 'Файл пуст'],
  ] as const) {
    it(`opens ${what} by mistake, reads that, and keeps the draft unchanged`, async () => {
      const page = await openList();
      await page.type('#paste', 'max.ru/luch');
      await page.press('[data-key="paste-add"]');
      const before = page.json();
      page.drop(text, 'wrong.json');
      await until('the message is shown', () => page.words('#open-fault')[0]?.includes(said));
      expect(page.words('#open-fault')[0]).to.contain('wrong.json').and.to.contain('остался, как был');
      expect(page.json()).to.equal(before);
      expect(keptDrafts().join()).to.contain('max.ru/luch');
    });
  }

  it('finds the draft with its date after a reload, and can discard it', async () => {
    const page = await openList();
    await page.type('#paste', 'max.ru/luch');
    await page.press('[data-key="paste-add"]');
    const before = page.json();
    await page.reload();
    expect(page.json()).to.equal(before);
    expect(page.words('#draft-text')[0]).to.match(/Это ваш черновик от .*20\d\d/);
    expect(page.words('.changes li')[0]).to.contain('Добавлен');
    await page.press('#draft-drop');
    await until('it is gone', () => !page.json().includes('max.ru'));
    expect(keptDrafts()).to.deep.equal([]);
    await page.press('#undo');
    expect(page.json(), 'even that can be undone').to.equal(before);
  });

  it('reads that somebody else has changed the list since the draft was started', async () => {
    const page = await openList();
    await page.type('#paste', 'max.ru/luch');
    await page.press('[data-key="paste-add"]');
    const [key, text] = keptDrafts()[0]!;
    const draft = JSON.parse(text) as {file: {saved: object}};
    Object.assign(draft.file.saved, {revision: 0});
    localStorage.setItem(key, JSON.stringify(draft));
    await page.reload();
    await until('the message is shown', () => page.words('#draft-text')[0]?.includes('На сервере уже редакция 1'));
  });

  it('opens a second tab that is read-only and shows the first tab’s draft', async () => {
    const looking = await openList();
    const page = await openList();
    await page.type('#paste', 'max.ru/luch');
    await page.press('[data-key="paste-add"]');
    await looking.press('[data-key="row-0"]');
    expect(keptDrafts().join()).to.contain('max.ru/luch');
  });

  it('can still edit if the browser stores nothing, and reads that', async () => {
    const page = await openList();
    Object.defineProperty(page.window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    await page.type('#paste', 'max.ru/luch');
    await page.press('[data-key="paste-add"]');
    expect(page.words('#toast')[0]).to.contain('Браузер не хранит черновик');
    expect(await page.save()).to.contain('max.ru/luch');
  });

  it('is warned about unsaved changes before leaving, and only then', async () => {
    const page = await openList();
    const isWarned = (): boolean => {
      const event = new page.window.Event('beforeunload', {cancelable: true});
      page.window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(isWarned()).to.equal(false);
    await page.type('#paste', 'max.ru/luch');
    await page.press('[data-key="paste-add"]');
    expect(isWarned()).to.equal(true);
    await page.save();
    expect(isWarned()).to.equal(false);
  });

  it('can undo and redo', async () => {
    const page = await openList();
    const before = page.json();
    await page.press('[data-key="row-0"]');
    await page.press('.account-editor .actions .plain:not(.danger)');
    expect(page.words('#toast')[0]).to.contain('Аккаунт убран');
    const after = page.json();
    await page.press('#toast button');
    expect(page.json()).to.equal(before);
    await page.press('#redo');
    expect(page.json()).to.equal(after);
    await page.press('#undo');
    expect(page.json()).to.equal(before);
  });

  it('withdraws a stolen account and restores it', async () => {
    const page = await openList();
    await page.press('[data-key="row-2"]');
    await page.press('.danger');
    expect(page.words('.changes li')).to.deep.equal(['Отозван Минпросвещения России · Telegram @minprosrf']);
    expect(page.words('.url')).to.deep.equal(['https://t.me/minprosrf']);
    await page.press('[data-key="withdrawn-0"]');
    expect(page.words('.url')).to.deep.equal([]);
    expect(page.json()).to.contain('t.me/minprosrf').and.not.to.contain('withdrawn');
  });

  it('renames all accounts of an owner at once, and nothing moves while typing', async () => {
    const page = await openList();
    await page.press('[data-key="entry-1"]');
    await page.type('[data-key="accounts[1].title.ru"]', 'Большая перемена');
    expect(page.words('.entry-title'), 'not merged while typing').to.have.length(3);
    await page.press('[data-key="entry-1-done"]');
    expect(page.words('.entry-title')).to.deep.equal([
      'Департамент общего образования Томской области',
      'Большая перемена',
    ]);
    expect(page.json().match(/Ministry of Education of Russia/g)).to.have.length(3);
  });

  it('opens a list by its URL, and reads why one can’t be loaded', async () => {
    const page = await openList();
    const say = async (address: string, words: string): Promise<void> => {
      await page.type('#address', address);
      await page.press('#load');
      await until(words, () => page.words('#open-fault')[0]?.includes(words));
    };
    await page.press('#open');
    await say('фыва фыва', 'Это не адрес');
    await say(LIST_ADDRESS + 'nothing.json', 'нет файла (404)');
    await say(LIST_ADDRESS + 'list.html', 'веб-страница');
    await say(LIST_ADDRESS + 'styles/list.css', 'строка 1, столбец 1');
    await page.type('#address', LIST_ADDRESS + 'example-list.json');
    await page.press('#load');
    await until('it is open', () => page.words('#file-name')[0] === 'example-list.json');
    expect((page.byId('open-dialog') as HTMLDialogElement).open).to.equal(false);
    expect(page.words('.networks .network')).to.deep.equal(['Примерник']);
  });

  it('closes the dialog by pressing beside it, but not by pressing between its fields', async () => {
    const page = await openList();
    await page.press('#open');
    const dialog = page.byId('open-dialog') as HTMLDialogElement;
    const {left, top} = dialog.getBoundingClientRect();
    const pressAt = (clientX: number, clientY: number): boolean =>
      dialog.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, clientX, clientY}));
    pressAt(left + 4, top + 4);
    expect(dialog.open).to.equal(true);
    pressAt(left - 4, top + 4);
    expect(dialog.open).to.equal(false);
  });

  it('edits the JSON, too; an invalid text leaves the form unchanged and says where the error is', async () => {
    const page = await openList();
    await page.press('#tab-json');
    const text = page.json();
    await page.type('#json-text', text.replace('Большая перемена', 'Малая перемена'));
    expect(page.words('.entry-title').at(-1)).to.equal('Малая перемена');
    await page.type('#json-text', text.replace('"revision": 1,', '"revision": 1'));
    expect(page.words('#json-fault-text')[0]).to.contain('строка 4, столбец 16').and.to.contain('не хватает запятой');
    expect(page.words('.entry-title').at(-1)).to.equal('Малая перемена');
    expect(page.byId('form').inert).to.equal(true);
    await page.press('#undo');
    expect(page.json(), 'no button discards an invalid text yet').to.contain('"revision": 1\n');
    await page.reload();
    expect(page.json(), 'the invalid text is in the draft').to.contain('"revision": 1\n');
    await page.press('#json-revert');
    expect(page.byId('form').inert).to.equal(false);
    expect(page.json()).to.contain('Малая перемена');
  });

  it('opens a list with a duplicate key as text, and can’t save it until one of the two is chosen', async () => {
    const page = await openList();
    const account = (name: string) => JSON.stringify([{network: 'vk', url: `https://vk.com/${name}`, title: name}]);
    const text = `{"version": 1,\n"accounts": ${account('one')},\n"accounts": ${account('two')}}`;
    page.drop(text, 'twice.json');
    await until('it is open', () => page.words('#file-name')[0] === 'twice.json');
    expect((page.byId('open-dialog') as HTMLDialogElement).open).to.equal(false);
    expect(page.json(), 'nothing is lost').to.equal(text);
    expect(page.byId('json').hidden).to.equal(false);
    expect(page.words('#json-fault-text')[0])
      .to.contain('строка 3, столбец 1')
      .and.to.contain('«accounts» стоит дважды');
    expect((page.byId('save') as HTMLButtonElement).disabled).to.equal(true);
    await page.press('#json-go');
    const area = page.byId('json-text') as HTMLTextAreaElement;
    expect(area.selectionStart).to.equal(text.lastIndexOf('"accounts"'));
    await page.type('#json-text', text.replace('],\n"accounts": [', ',\n'));
    expect(page.words('.entry-title')).to.deep.equal(['one', 'two']);
    expect((page.byId('save') as HTMLButtonElement).disabled).to.equal(false);
  });

  for (const name of ['school%E9.json', '100%.json', '%zz.json']) {
    it(`opens a list whose URLs have invalid percent-encoded UTF-8: ${name}`, async () => {
      const page = await openList();
      await page.press('#open');
      page.window.fetch = () => Promise.resolve(new Response('{"version": 1, "accounts": []}'));
      await page.type('#address', LIST_ADDRESS + name);
      await page.press('#load');
      await until('it is open', () => page.words('#file-name')[0] === name);
    });
  }

  it('can’t withdraw an account that has no address yet', async () => {
    const page = await openList();
    await page.press('[data-key="row-0"]');
    const off = page.document.querySelector<HTMLButtonElement>('.danger')!;
    expect(off.disabled).to.equal(false);
    await page.type('[data-key="accounts[0].url"]', '');
    expect(off.disabled).to.equal(true);
    off.click();
    await page.settle();
    expect(page.json()).not.to.contain('withdrawn');
  });

  it('clicks an account in the preview to edit it, without opening it', async () => {
    const page = await openList();
    await until('the block shows it', () => linksOf(page.block()).length === 5);
    linksOf(page.block())[4]!.click();
    await page.settle();
    expect(page.byKey('row-4').getAttribute('aria-expanded')).to.equal('true');
    expect(page.document.activeElement?.getAttribute('data-key')).to.equal('row-4');
  });

  it('clicks a title in the preview to edit all its accounts', async () => {
    const page = await openList();
    await until('the block shows it', () => linksOf(page.block()).length === 5);
    partsOf(page.block(), 'title')[1]!.click();
    await page.settle();
    expect(page.byKey('entry-1').getAttribute('aria-expanded')).to.equal('true');
    expect(page.document.activeElement?.getAttribute('data-key')).to.equal('entry-1');
  });

  it('adds a language, and each text gets a field for it', async () => {
    const page = await openList();
    await page.type('#language', 'по-татарски');
    await page.press('[data-key="language-add"]');
    expect(page.words('#language-fault')[0]).to.contain('код языка');
    await page.type('#language', 'TT');
    await page.press('[data-key="language-add"]');
    await page.type('[data-key="title.tt"]', 'Язылыгыз');
    expect(page.json()).to.contain('"title": {"ru": "Подписывайтесь", "en": "Follow us", "tt": "Язылыгыз"}');
    await page.press('[data-key="in-tt"]');
    await until('the preview is in that language', () => textsOf(page.block(), 'heading')[0] === 'Язылыгыз');
  });

  it('sees a stranger’s markup as plain text, in the form and in the preview', async () => {
    const page = await openList();
    const evil = '<img src=x onerror="parent.hacked=1"><script>parent.hacked=1</script>';
    page.drop(
      JSON.stringify({
        version: 1,
        title: evil,
        owner: {name: evil},
        networks: [{id: 'own', name: evil, hosts: ['own.example']}],
        accounts: [
          {network: 'own', url: 'https://own.example/a', title: evil, description: evil},
          evil,
          {[evil]: evil},
        ],
        withdrawn: [evil],
        include: [evil],
        [evil]: evil,
      }),
      evil + '.json',
    );
    await until('it is open', () => page.words('#file-name')[0] === evil + '.json');
    await page.press('[data-key="row-0"]');
    expect(page.words('.entry-title')[0]).to.equal(evil);
    await until('the block shows it', () => textsOf(page.block(), 'title')[0] === evil);
    expect(page.document.querySelectorAll('main img, main script')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });

  it('is warned about too many accounts and a file that is too large', async () => {
    const page = await openList();
    const accounts = Array.from({length: 70}, (_, index) => ({
      network: 'vk',
      url: `https://vk.com/school${index}`,
      title: `Школа ${index} ` + 'о'.repeat(280),
      description: 'о'.repeat(290),
    }));
    page.drop(JSON.stringify({version: 1, accounts}));
    await until('the message is shown', () => page.words('#limits')[0]?.includes('70 аккаунтов'));
    expect(page.words('#limits')[0]).to.contain('первые 64').and.to.contain('больше 64 КБ');
  });

  it('reads problems beside their field, and the source and date of a network’s restriction', async () => {
    const page = await openList();
    await page.press('[data-key="row-2"]');
    expect(page.words('.remark').join(' ')).to.contain('72-ФЗ, действует с 1 сентября 2025');
    await page.type('[data-key="accounts[2].url"]', 'https://t.me/share/url?url=x');
    const field = page.byKey('accounts[2].url');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const [fault] = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => page.byId(id).textContent);
    expect(fault).to.contain('не аккаунт');
    expect(page.words('.faults')[0]).to.contain('1 ошибка');
    await page.type('[data-key="accounts[2].title.ru"]', '');
    await page.type('[data-key="accounts[2].title.en"]', '');
    expect(page.words('.account-editor .fault').join(' ')).to.contain('чей это аккаунт');
  });

  it('sees the page in English on request, without any Russian', async () => {
    const page = await openList('?lang=en');
    await page.press('[data-key="row-4"]');
    for (const part of page.document.querySelectorAll('details')) part.open = true;
    const own = page.document.body.cloneNode(true) as HTMLElement;
    for (const content of own.querySelectorAll('.entry-title, official-accounts, datalist, option, .unstarted'))
      content.remove();
    expect(own.textContent.match(/[А-Яа-яЁё]+/g)?.join(' ')).to.equal(undefined);
    expect(page.document.documentElement.lang).to.equal('en');
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(new Set(links.map(({search}) => search))).to.deep.equal(new Set(['?lang=en']));
  });
});
