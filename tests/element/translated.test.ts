import {expect} from 'chai';
import {partOf, textsOf, until} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';

const FONT: string = 'font';

/** Wraps each text in two elements, as the browser's translator does. */
function translate(root: ParentNode): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({data}) => data.trim())) {
    const inner = document.createElement(FONT);
    const outer = document.createElement(FONT);
    outer.append(inner);
    text.replaceWith(outer);
    inner.textContent = text.data.toUpperCase();
  }
}

const list = (number: number, title: string) => ({
  version: 1,
  title,
  updated: `2026-11-${number}`,
  owner: {name: `Владелец ${number}`},
  accounts: ['a', 'b', 'c'].map((name) => ({
    network: 'vk',
    url: 'https://vk.com/' + name,
    title: name,
    description: `${name} ${number}`,
  })),
});

describe('a page that the browser has translated', () => {
  afterEach(unmountAll);

  for (const theme of ['auto', 'inherit']) {
    it(`still shows later changes, theme ${theme}`, async () => {
      const block = await mount(`<official-accounts limit="2" theme="${theme}" brand="Школа"></official-accounts>`);
      Object.assign(block, {list: list(11, 'Подписывайтесь')});
      await block.updateComplete;
      translate(block.shadowRoot!);
      translate(block);
      expect(textsOf(block, 'heading')).to.deep.equal(['ПОДПИСЫВАЙТЕСЬ']);
      Object.assign(block, {list: list(12, 'Мы в сети'), brand: 'Школа № 12'});
      await block.updateComplete;
      const words = () => (block.shadowRoot!.textContent + block.textContent).replace(/\s+/g, ' ');
      for (const word of ['Мы в сети', 'Школа № 12', 'a 12', 'b 12', 'Владелец 12', '12 ноября 2026'])
        expect(words()).to.contain(word);
      expect(words()).not.to.contain('ПОДПИСЫВАЙТЕСЬ');
      partOf(block, 'more-button').click();
      await until('the button’s text has changed', () => textsOf(block, 'more-button')[0] === 'Свернуть');
    });
  }
});
