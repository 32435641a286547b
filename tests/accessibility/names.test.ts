import {expect} from 'chai';
import {linksOf, textsOf, wordsIn} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';
import {LAYOUTS} from '../../src/element/options.ts';
import {give, mountIn, STATE_NAMES, THIRTY} from './cells.ts';
import type {AccountList} from '../../src/index.ts';

const labelsOf = (links: readonly Element[]): (string | null)[] => links.map((link) => link.getAttribute('aria-label'));

const all = (block: Element, selector: string): Element[] => [...block.shadowRoot!.querySelectorAll(selector)];

/** The language that assistive technology assumes: that of the nearest ancestor with one, in the same tree. */
const langOf = (element: Element): string => element.closest('[lang]')!.getAttribute('lang')!;

/** A network, a title and a description in Russian only, and accounts with numeric handles. */
const RUSSIAN: AccountList = {
  version: 1,
  title: {ru: 'Мы'},
  owner: {name: {ru: 'Отдел образования'}},
  networks: [{id: 'primernik', name: {ru: 'Примерник'}, hosts: ['primernik.example']}],
  accounts: [
    {network: 'primernik', url: 'https://primernik.example/a', title: {ru: 'Школа'}, description: {ru: 'Новости'}},
    {network: 'vk', url: 'https://vk.com/public195080976', title: {en: 'Museum', ru: 'Музей'}},
    {network: 'vk', url: 'https://vk.com/club195080977', title: {en: 'Museum', ru: 'Музей'}},
  ],
};

describe('a screen reader user', () => {
  afterEach(unmountAll);

  it('hears where each link leads and whose account it is, and no numbers', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    expect(labelsOf(linksOf(block))).to.deep.equal([
      'ВКонтакте, Департамент общего образования Томской области',
      'ВКонтакте, Минпросвещения России',
      'Telegram, Минпросвещения России',
      'Одноклассники, Минпросвещения России',
      'Telegram, Большая перемена',
    ]);
  });

  it('can tell two accounts apart when both have numeric handles', async () => {
    const block = await mount('<official-accounts lang="en"></official-accounts>');
    await give(block, RUSSIAN);
    expect(labelsOf(linksOf(block)).slice(1)).to.deep.equal(['VK 1, Museum', 'VK 2, Museum']);
  });

  for (const layout of LAYOUTS) {
    for (const theme of ['light', 'inherit']) {
      it(`hears the same names, each once, in every appearance: ${layout}, ${theme}`, async () => {
        const block = await mount(`<official-accounts layout="${layout}" theme="${theme}"></official-accounts>`);
        await give(block, THIRTY);
        const labels = labelsOf([...linksOf(block), ...block.querySelectorAll('a')]);
        expect(labels).to.have.length(30);
        expect(new Set(labels).size).to.equal(30);
        expect(labels[3]).to.equal('MAX, Комитет образования Примерской области');
        expect(labels.filter((label) => /\d{4}/.test(label!))).to.deep.equal([]);
      });
    }
  }

  it('can open a link by saying its visible text', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    await give(block, THIRTY);
    for (const link of linksOf(block)) {
      const words = [...link.querySelectorAll('[part=name], [part=note]:not(:empty)')].map(wordsIn);
      expect(link.getAttribute('aria-label')!.startsWith(words.join(' '))).to.be.true;
    }
  });

  it('hears that a link opens a new window before opening it', async () => {
    for (const [lang, words] of [
      ['ru', 'откроется в новом окне'],
      ['en', 'opens in a new window'],
    ] as const) {
      const block = await mount(`<official-accounts target="_blank" lang="${lang}"></official-accounts>`);
      for (const link of linksOf(block)) {
        expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
        expect(link.getAttribute('aria-label')!.endsWith(', ' + words)).to.be.true;
      }
    }
  });

  it('hears no icons and no letters of tiles', async () => {
    const block = await mount('<official-accounts qr></official-accounts>');
    await give(block, THIRTY);
    expect(all(block, '[part=icon]')).to.have.length(31);
    expect(all(block, '[part=icon]:not([aria-hidden=true]), img:not([alt=""])')).to.have.length(0);
  });

  it('hears lists even though they have no bullets, and never an empty one', async () => {
    for (const state of STATE_NAMES) {
      const block = await mountIn(state, 'light', 'group-by="none"');
      const lists = all(block, 'ul').filter((list) => list.checkVisibility() && !list.closest('[aria-hidden]'));
      for (const list of lists) {
        expect(list.getAttribute('role')).to.equal('list');
        expect(list.querySelector(':scope>li') !== null, state).to.be.true;
      }
    }
  });
});

describe('somebody who navigates by headings and landmarks', () => {
  afterEach(unmountAll);

  const outlineOf = (block: Element): string[] =>
    all(block, 'h1,h2,h3,h4,h5,h6').map(({localName, textContent}) => `${localName} ${textContent.trim()}`);

  const OUTLINES: readonly (readonly [attributes: string, outline: readonly string[]])[] = [
    ['', ['h2 Подписывайтесь']],
    ['group-by="level"', ['h2 Подписывайтесь', 'h3 Регион', 'h3 Россия']],
    ['heading-level="4" group-by="level"', ['h4 Подписывайтесь', 'h5 Регион', 'h5 Россия']],
    ['heading-level="6" group-by="level"', ['h6 Подписывайтесь', 'h6 Регион', 'h6 Россия']],
    ['heading-level="1"', ['h2 Подписывайтесь']],
    ['heading="" group-by="level"', ['h2 Регион', 'h2 Россия']],
    ['heading="" heading-level="3" group-by="level"', ['h3 Регион', 'h3 Россия']],
    ['heading=""', []],
  ];
  for (const [attributes, outline] of OUTLINES) {
    it(`finds them at their level: <official-accounts ${attributes}>`, async () => {
      expect(outlineOf(await mount(`<official-accounts ${attributes}></official-accounts>`))).to.deep.equal(outline);
    });
  }

  it('finds the block by its heading', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    const [section] = all(block, 'section');
    const heading = block.shadowRoot!.getElementById(section!.getAttribute('aria-labelledby')!)!;
    expect(heading.textContent).to.equal('Подписывайтесь');
  });

  it('finds the block even if it shows no heading', async () => {
    const block = await mount('<official-accounts heading=""></official-accounts>');
    const [section] = all(block, 'section');
    expect(section!.getAttribute('aria-label')).to.equal('Официальные аккаунты');
    expect(section!.hasAttribute('aria-labelledby')).to.be.false;
  });
});

describe('a screen reader reads each text in its own language:', () => {
  afterEach(unmountAll);

  it('the block’s texts on a page in another language', async () => {
    const block = await mount('<div lang="de"><official-accounts></official-accounts></div>');
    expect(all(block, 'section')[0]!.getAttribute('lang')).to.equal('ru');
    expect(textsOf(block, 'heading')).to.deep.equal(['Подписывайтесь']);
  });

  it('the list’s texts if they are not in the block’s language', async () => {
    const block = await mount('<official-accounts lang="en"></official-accounts>');
    await give(block, RUSSIAN);
    const langs = ['[part=heading]', '[part=brand]', '[part=title]', '[part=description]', '[part=name]'].map(
      (selector) => langOf(all(block, selector)[0]!),
    );
    expect(langs).to.deep.equal(['ru', 'ru', 'ru', 'ru', 'ru']);
    expect(langOf(all(block, '[part=footer] span + *')[0]!)).to.equal('ru');
    expect(langOf(all(block, '[part=title]')[1]!)).to.equal('en');
    expect(langOf(all(block, '[part=name]')[1]!)).to.equal('en');
  });

  it('texts in the light DOM, too', async () => {
    const block = await mount('<div lang="en"><official-accounts theme="inherit" lang="ru"></official-accounts></div>');
    const page = await mount('<div lang="de"><official-accounts theme="inherit"></official-accounts></div>');
    for (const one of [block, page]) expect(langOf(one.querySelector('[part=title]')!)).to.equal('ru');
  });
});

describe('somebody who reads from right to left', () => {
  afterEach(unmountAll);

  /** The distance of an element from the right edge. */
  const at = (element: Element): number => element.getBoundingClientRect().right;

  /** The text of an element, without the white space between template parts. */
  function textsOf(element: Element): Text[] {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter(({data}) => data.trim());
  }

  /** The position of a character in a text. */
  function leftOf(text: Text, index: number): number {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect().left;
  }

  /** Whether the first two and the last two characters of Russian or Latin text are in written order. */
  function isInOrder(element: Element): boolean {
    const texts = textsOf(element);
    const [first, last] = [texts[0]!, texts.at(-1)!];
    const [start, end] = [first.data.search(/\S/), last.data.trimEnd().length - 1];
    return leftOf(first, start) < leftOf(first, start + 1) && leftOf(last, end - 1) < leftOf(last, end);
  }

  const RTL = '<div dir="rtl"><official-accounts qr limit="1"></official-accounts></div>';

  it('sees icons before names, at the start of the line', async () => {
    const block = await mount(RTL);
    for (const link of linksOf(block).filter((one) => one.checkVisibility())) {
      const [icon, name] = ['svg', '[part=name]'].map((selector) => link.querySelector(selector)!);
      expect(at(icon!)).to.be.above(at(name!));
    }
    expect(at(all(block, '[part=heading] bdi')[0]!)).to.be.above(at(all(block, '[part=qr-button]')[0]!));
  });

  it('sees full stops, brackets and the @ of a handle in the right place', async () => {
    const block = await mount(RTL);
    await give(block, {...THIRTY, accounts: THIRTY.accounts.slice(22, 27)});
    expect(textsOf(all(block, '[part=note]:not(:empty)')[0]!)[0]!.data).to.equal('@primer-school12');
    const empty = await mount('<div dir="rtl"><official-accounts levels="school"></official-accounts></div>');
    for (const element of [
      all(block, '[part=note]:not(:empty)')[0]!,
      all(block, '[part=more-button]')[0]!,
      all(block, '[part=footer]')[0]!,
      all(empty, '[part=status]')[0]!,
    ])
      expect(isInOrder(element), element.textContent).to.be.true;
  });
});
