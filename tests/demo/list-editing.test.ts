import {expect} from 'chai';
import {sendMouse} from '@web/test-runner-commands';
import {until} from '../helpers/blocks.ts';
import {closeLists, keptDrafts, openList} from './open-list.ts';
import type {ListPage} from './open-list.ts';

const focusedKey = (page: ListPage): string | null | undefined => page.document.activeElement?.getAttribute('data-key');

/** Types into a field without leaving it. */
function typeOn(page: ListPage, key: string, text: string): void {
  const field = page.byKey(key) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

/** Presses keys on the focused element; returns false if the page leaves them to the browser. */
function pressKeys(page: ListPage, code: string): boolean {
  const event = new page.window.KeyboardEvent('keydown', {code, ctrlKey: true, bubbles: true, cancelable: true});
  return !(page.document.activeElement ?? page.document.body).dispatchEvent(event);
}

const accountsOf = (count: number): string =>
  JSON.stringify({
    version: 1,
    accounts: Array.from({length: count}, (_, index) => ({
      network: 'vk',
      url: `https://vk.com/school_${index}`,
      title: `Школа № ${index}`,
    })),
  });

async function openFile(page: ListPage, text: string): Promise<void> {
  page.drop(text, 'schools.json');
  await until('it is open', () => page.words('#file-name')[0] === 'schools.json');
  await page.settle();
}

describe('someone who removes accounts', () => {
  afterEach(closeLists);

  it('gets the focus on a neighbour, and keeps it in a field when typing there', async () => {
    const page = await openList();
    await page.press('[data-key="row-2"]');
    await page.press('#remove');
    expect(focusedKey(page)).to.equal('row-2');
    expect(page.words('.handle')).to.deep.equal(['vk.com/public195080976', '@minprosvet', '@minprosvet', '@bpshkola']);
    page.document.querySelector('details')!.open = true;
    typeOn(page, 'title.ru', 'М');
    await page.settle();
    expect(focusedKey(page)).to.equal('title.ru');
  });

  it('gets the focus on the previous account after removing the last one, and in the add field when none is left', async () => {
    const page = await openList();
    await openFile(page, accountsOf(2));
    for (const [index, neighbour] of [
      [1, 'row-0'],
      [0, 'paste'],
    ] as const) {
      await page.press(`[data-key="row-${index}"]`);
      await page.press('#remove');
      expect(focusedKey(page)).to.equal(neighbour);
    }
  });

  it('undoes it with Ctrl+Z from a field without typed text', async () => {
    const page = await openList();
    const before = page.json();
    await page.press('[data-key="row-4"]');
    await page.press('#remove');
    page.byId('paste').focus();
    expect(pressKeys(page, 'KeyZ')).to.equal(true);
    await page.settle();
    expect(page.json()).to.equal(before);
  });

  it('undoes typing in one field as one step, and redoes it', async () => {
    const page = await openList();
    const before = page.json();
    await page.press('[data-key="row-4"]');
    for (const text of ['Н', 'На', 'Наш']) typeOn(page, 'accounts[4].description.ru', text);
    await page.settle();
    await page.press('#undo');
    expect(page.json()).to.equal(before);
    await page.press('#redo');
    expect(page.json()).to.contain('Наш');
    await page.press('#undo');
    await page.press('#undo');
    expect(page.json()).to.equal(before);
  });

  it('sees that there is nothing left to redo, even while the button has the focus', async () => {
    const page = await openList();
    const redo = page.byId('redo') as HTMLButtonElement;
    const lookOf = (): string => page.window.getComputedStyle(redo).color;
    const offLook = lookOf();
    await page.press('[data-key="row-4"]');
    await page.press('#remove');
    await page.press('#undo');
    expect(lookOf()).not.to.equal(offLook);
    redo.focus();
    await page.press('#redo');
    expect(page.document.activeElement === redo).to.equal(true);
    expect(redo.getAttribute('aria-disabled')).to.equal('true');
    expect(lookOf()).to.equal(offLook);
  });

  it('undoes letters, not changes to the list, with Ctrl+Z in a field with typed text', async () => {
    const page = await openList();
    await page.press('[data-key="row-4"]');
    await page.press('#remove');
    typeOn(page, 'paste', 'vk.com/lu');
    expect(pressKeys(page, 'KeyZ')).to.equal(false);
    await page.settle();
    expect(page.words('.handle')).to.have.length(4);
  });
});

describe('someone who pastes accounts', () => {
  afterEach(closeLists);

  it('adds thirty links at once, and undoes them in one step', async () => {
    const page = await openList();
    const before = page.json();
    await page.paste('#paste', Array.from({length: 30}, (_, index) => `vk.com/school_${index}`).join('\n'));
    expect(page.words('.row')).to.have.length(35);
    expect(page.words('#toast span')[0]).to.equal('Добавлено: 30 аккаунтов');
    await page.press('#toast button');
    expect(page.json()).to.equal(before);
  });

  it('adds the links in a message, and reads how many were already there', async () => {
    const page = await openList();
    await page.paste(
      '#paste',
      'Подписывайтесь: https://vk.com/luch и t.me/luch_school. А также https://vk.com/minprosvet!',
    );
    expect(page.json()).to.contain('"https://vk.com/luch"').and.to.contain('"https://t.me/luch_school"');
    expect(page.words('#toast span')[0]).to.equal('Добавлено: 2 аккаунта. Уже были в списке: 1 аккаунт');
    expect((page.byId('paste') as HTMLInputElement).value).to.equal('');
  });

  it('adds the rows of a table with their titles, whatever the order of columns', async () => {
    const page = await openList();
    await page.paste('#paste', 'Лицей «Луч»\thttps://vk.com/luch\nvk.com/gimn2\tГимназия № 2');
    expect(page.words('.entry-title').slice(-2)).to.deep.equal(['Лицей «Луч»', 'Гимназия № 2']);
    expect(page.json()).to.contain('{"ru": "Лицей «Луч»"}').and.to.contain('"https://vk.com/gimn2"');
  });

  it('reads what was not added and why, and adds the account of a post with one click', async () => {
    const page = await openList();
    await page.paste('#paste', 'vk.com/luch\nhttps://%/\ninstagram.com/luch\nЛицей «Луч»: https://t.me/luch_school/12');
    expect(page.json()).to.contain('vk.com/luch').and.not.to.contain('luch_school');
    const rejected = page.words('.rejected li').join('\n');
    expect(rejected).to.contain('https://%/ Это не адрес').and.to.contain('72-ФЗ').and.to.contain('это запись');
    expect(page.words('#skipped')).to.deep.equal(['']);
    await page.press('.rejected button');
    expect(page.json()).to.contain('"https://t.me/luch_school"');
    expect(page.words('.entry-title').at(-1)).to.equal('Лицей «Луч»');
    expect(page.words('.rejected li')).to.have.length(2);
  });

  it('adds the accounts of a message under the title above them, and reads how many lines had no link', async () => {
    const page = await openList();
    await page.paste(
      '#paste',
      'Добрый день!\nУправление образования города\nВК: https://vk.com/uo_gorod\nМАХ: max.ru/uo_gorod\nС уважением, Анна',
    );
    expect(page.words('.entry-title').slice(3)).to.deep.equal(['Управление образования города']);
    expect(page.words('.mark').filter(Boolean), 'all of them are shown').to.deep.equal([]);
    expect(page.words('#skipped')).to.deep.equal(['Строки без ссылок пропущены: «Добрый день!», «С уважением, Анна»']);
    expect(page.words('.rejected')).to.deep.equal([]);
    await page.paste('#paste', 'vk.com/luch');
    expect(page.words('#skipped')).to.deep.equal(['']);
  });

  it('gets the level filled in when giving an account the title of others', async () => {
    const page = await openList();
    await page.paste('#paste', 'max.ru/luch');
    await page.type('[data-key="accounts[5].title.ru"]', 'Большая перемена');
    expect((page.byKey('accounts[5].level') as HTMLSelectElement).value).to.equal('federal');
    await page.press('#undo');
    expect((page.byKey('accounts[5].level') as HTMLSelectElement).value, 'as a separate step').to.equal('');
  });

  it('can undo only what the message says', async () => {
    const page = await openList();
    const before = page.json();
    const add = async (): Promise<void> => {
      await page.paste('#paste', 'vk.com/one\nvk.com/two');
      expect(page.words('.toast span')).to.deep.equal(['Добавлено: 2 аккаунта']);
    };
    await add();
    await page.paste('#paste', 'vk.com/three');
    expect(page.words('.toast'), 'it would undo the third').to.deep.equal([]);
    await page.press('#undo');
    await page.press('#undo');
    expect(page.json()).to.equal(before);
    await add();
    await page.press('#undo');
    expect(page.words('.toast'), 'there is nothing left to undo').to.deep.equal([]);
    await add();
    await page.press('#tab-json');
    await page.type('#json-text', '{"accounts": [');
    expect(page.words('.toast')).to.deep.equal([]);
  });

  it('gets no report about incomplete input, or about text without an address', async () => {
    const page = await openList();
    const before = page.json();
    await page.paste('#paste', 'Лицей');
    expect(page.json()).to.equal(before);
    expect(page.words('#paste-fault')).to.deep.equal(['']);
  });
});

describe('someone who checks the changes', () => {
  afterEach(closeLists);

  for (const [width, height, more] of [
    [1366, 768, 'и ещё 1'],
    [360, 640, 'и ещё 2'],
  ] as const) {
    it(`sees those that fit, and how many more there are, at ${width} px`, async () => {
      const page = await openList('', {width, height});
      await page.paste('#paste', 'vk.com/one\nvk.com/two\nvk.com/three');
      expect(page.words('.changes summary')).to.deep.equal([more]);
      const {scrollHeight, clientHeight} = page.document.querySelector('.changes')!;
      expect(scrollHeight, 'nothing is cut off').to.be.at.most(clientHeight);
      await page.press('.changes summary');
      const last = [...page.document.querySelectorAll<HTMLElement>('.changes li')].at(-1)!;
      expect(last.offsetHeight, 'unfolded').to.be.above(0);
      expect(page.words('.changes li')).to.have.length(3);
    });
  }
});

describe('someone who saves while typing', () => {
  afterEach(closeLists);

  it('gets the link with its https in the file with Ctrl+S', async () => {
    const page = await openList();
    await page.press('[data-key="row-4"]');
    typeOn(page, 'accounts[4].url', 't.me/luch_school');
    const text = await page.save(() => pressKeys(page, 'KeyS'));
    expect(text).to.contain('"https://t.me/luch_school"');
    expect((page.byKey('accounts[4].url') as HTMLInputElement).value).to.equal('https://t.me/luch_school');
  });
});

describe('someone who has the list open in two tabs', () => {
  afterEach(closeLists);

  it('is warned before anything is overwritten, keeps both drafts, and finds the draft of a crashed tab', async () => {
    const first = await openList();
    await first.paste('#paste', 'vk.com/first');
    const second = await openList('', {keepsDrafts: true});
    await until('the message is shown', () => second.words('#elsewhere').length);
    expect(second.json(), 'the draft is the other tab’s').not.to.contain('vk.com/first');
    await second.paste('#paste', 'vk.com/second');
    expect(keptDrafts()).to.have.length(2);
    first.close();
    second.window.dispatchEvent(new Event('focus'));
    await until('the other tab is gone', () => !second.words('#elsewhere').length);
    const third = await openList('', {keepsDrafts: true});
    await until('the draft is there', () => third.json().includes('vk.com/first'));
    expect(third.json()).not.to.contain('vk.com/second');
  });

  it('is warned in the first tab when the other one edits', async () => {
    const first = await openList();
    const second = await openList('', {keepsDrafts: true});
    await second.paste('#paste', 'vk.com/second');
    await until('the message is shown', () => first.words('#elsewhere').length);
    await second.save();
    await until('it is over', () => !first.words('#elsewhere').length);
  });
});

describe('someone who discards something', () => {
  afterEach(closeLists);

  it('reads how many changes a draft has, and can restore it after discarding it', async () => {
    const page = await openList();
    await page.paste('#paste', 'vk.com/one\nvk.com/two');
    await page.reload();
    expect(page.words('#draft-text')[0]).to.contain('Не сохранено: 2 изменения.');
    page.byId('draft-drop').focus();
    await page.press('#draft-drop');
    await until('it is gone', () => !page.json().includes('vk.com/one'));
    expect(focusedKey(page)).to.equal('paste');
    await page.press('#toast button');
    expect(page.json()).to.contain('vk.com/one');
    expect(page.document.activeElement?.id, 'the button is gone').to.equal('undo');
  });

  it('can restore a draft’s invalid JSON text after discarding it', async () => {
    const page = await openList();
    await page.press('#tab-json');
    await page.type('#json-text', '{"accounts": [');
    await page.reload();
    await page.press('#draft-drop');
    await until('it is gone', () => page.words('#toast button').length);
    expect(page.json()).to.contain('minprosvet');
    await page.press('#toast button');
    expect(page.json()).to.equal('{"accounts": [');
  });

  it('can restore an invalid JSON text after it was replaced', async () => {
    const page = await openList();
    await page.press('#tab-json');
    await page.type('#json-text', '{"accounts": [');
    await page.press('#json-revert');
    expect(page.json()).to.contain('minprosvet');
    await page.press('#toast button');
    expect(page.json()).to.equal('{"accounts": [');
  });
});

describe('someone who opens something other than a list', () => {
  afterEach(closeLists);

  it('reads that it is a folder', async () => {
    const page = await openList();
    // What browsers do with a folder; a page can't create one.
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    try {
      page.drop('', 'accounts');
      await until('the message is shown', () => page.words('#open-fault')[0]?.includes('Это папка'));
    } finally {
      delete (File.prototype as Partial<File>).arrayBuffer;
    }
  });

  it('reads what to do with a spreadsheet', async () => {
    const page = await openList();
    page.drop(new Uint8Array([0x50, 0x4b, 3, 4]), 'аккаунты.xlsx');
    await until('the message is shown', () => page.words('#open-fault')[0]?.includes('Это таблица'));
  });

  it('opens a list whose links have broken percent-encoding, and reads about it', async () => {
    const page = await openList();
    const account = {network: 'telegram', url: 'https://t.me/luch%', title: 'Луч %'};
    await openFile(page, JSON.stringify({version: 1, accounts: [account, {...account, url: 'https://%/'}]}));
    expect(page.words('.mark').filter(Boolean)).to.have.length.above(0);
  });
});

describe('someone who sorts 64 accounts on a phone', () => {
  afterEach(closeLists);

  it('drags one beyond the edge, and the page scrolls along', async () => {
    const page = await openList('', {width: 360, height: 560});
    await openFile(page, accountsOf(64));
    const frame = page.window.frameElement!;
    frame.scrollIntoView();
    const {left, top} = frame.getBoundingClientRect();
    const grip = page.byKey('grip-0').getBoundingClientRect();
    const x = Math.round(left + grip.left + grip.width / 2);
    const scroller = page.document.documentElement;
    await sendMouse({type: 'move', position: [x, Math.round(top + grip.top + grip.height / 2)]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x, Math.round(top + 370)]});
    await sendMouse({type: 'move', position: [x, Math.round(top + 375)]});
    await until('it has scrolled', () => scroller.scrollTop > 600);
    await sendMouse({type: 'up'});
    await page.settle();
    expect(page.words('.entry-title').indexOf('Школа № 0')).to.be.above(5);
  });

  it('moves one to another position without dragging', async () => {
    const page = await openList('', {width: 360, height: 560});
    await openFile(page, accountsOf(64));
    await page.press('[data-key="entry-0"]');
    const select = page.document.querySelector<HTMLSelectElement>('[data-key="position"]')!;
    expect(select.selectedOptions[0]!.text.trim()).to.equal('1 из 64');
    select.selectedIndex = 63;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await page.settle();
    expect(page.words('.entry-title').at(-1)).to.equal('Школа № 0');
    expect(page.words('#toast span')).to.deep.equal(['Школа № 0: место 64 из 64']);
  });
});
