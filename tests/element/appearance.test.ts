import {expect} from 'chai';
import {partOf, until} from '../helpers/blocks.ts';
import {mount, unmountAll} from '../helpers/element.ts';

const sectionOf = (block: Element) => partOf(block, 'block');
const isSeamless = (block: Element) => sectionOf(block).classList.contains('seamless');
const schemeOf = (block: Element) => (sectionOf(block).classList.contains('dark') ? 'dark' : 'light');

describe('theme="auto"', () => {
  afterEach(unmountAll);

  const pages: readonly (readonly [style: string, scheme: string])[] = [
    ['background:#fff', 'light'],
    ['background:#101418', 'dark'],
    ['background:rgb(0 0 0 / 40%)', 'light'],
    ['background:rgb(0 0 0 / 85%)', 'dark'],
    ['background:oklch(20% 0.05 250)', 'dark'],
    ['background:oklch(95% 0.02 250)', 'light'],
    ['color:#fff;background:linear-gradient(#024,#000)', 'dark'],
    ['background-image:linear-gradient(#fff,#eee)', 'light'],
    ['color-scheme:dark', 'dark'],
    ['color-scheme:light;background:#101418', 'light'],
  ];
  for (const [style, scheme] of pages) {
    it(`is ${scheme} on a page with ${style}`, async () => {
      const block = await mount(
        `<div style="background:#fff"><div style="${style}"><official-accounts></official-accounts></div></div>`,
      );
      expect(schemeOf(block)).to.equal(scheme);
    });
  }

  it('changes with a class or style that the page sets on the element', async () => {
    const block = await mount('<div style="background:#fff"><official-accounts></official-accounts></div>');
    block.style.colorScheme = 'dark';
    await until('it is dark', () => schemeOf(block) === 'dark');
    block.removeAttribute('style');
    await until('it is light', () => schemeOf(block) === 'light');
  });

  it('adapts to the background around the block', async () => {
    const block = await mount('<official-accounts style="background:#101418"></official-accounts>');
    expect(schemeOf(block)).to.equal('dark');
  });

  it('has no surface and no padding where the page’s own will do, such as in a navy footer', async () => {
    for (const background of ['#fff', '#1d2b4f']) {
      const block = await mount(`<div style="background:${background}"><official-accounts></official-accounts></div>`);
      const {backgroundColor, paddingLeft} = getComputedStyle(sectionOf(block));
      expect([backgroundColor, paddingLeft], background).to.deep.equal(['rgba(0, 0, 0, 0)', '0px']);
    }
  });

  it('has its own surface on top of an image', async () => {
    const block = await mount(
      '<div style="color:#fff;background:linear-gradient(#024,#000)"><official-accounts></official-accounts></div>',
    );
    expect(getComputedStyle(sectionOf(block)).backgroundColor).to.equal('rgb(20, 26, 33)');
  });

  it('changes when the page, or a box around the block, turns dark', async () => {
    const block = await mount('<div><official-accounts></official-accounts></div>');
    expect(schemeOf(block)).to.equal('light');
    for (const element of [document.body, block.parentElement!]) {
      element.style.background = '#101418';
      await until('it is dark', () => schemeOf(block) === 'dark');
      element.style.background = '';
      await until('it is light again', () => schemeOf(block) === 'light');
    }
  });

  it('changes when the page slowly fades to dark', async () => {
    const block = await mount(
      '<div style="background:#fff;transition:background-color .4s"><official-accounts></official-accounts></div>',
    );
    block.parentElement!.style.backgroundColor = '#101418';
    await until('it is dark', () => schemeOf(block) === 'dark');
    await until('it has no surface of its own', () => isSeamless(block));
  });
});

describe('colours and fonts', () => {
  afterEach(unmountAll);

  it('and sizes can be set on the page with --oa-*', async () => {
    const block = await mount(
      `<div style="--oa-surface:rgb(1,2,3);--oa-text:rgb(250,251,252);--oa-radius:0px;--oa-icon-size:30px"><official-accounts theme="light"></official-accounts></div>`,
    );
    const {backgroundColor, color, borderTopLeftRadius} = getComputedStyle(sectionOf(block));
    expect([backgroundColor, color, borderTopLeftRadius]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(250, 251, 252)', '0px']);
    expect(block.shadowRoot!.querySelector('svg')!.getBoundingClientRect().width).to.equal(30);
  });

  it('and fonts of single parts can be set on the page with ::part()', async () => {
    const block = await mount(
      '<style>official-accounts::part(title){font-style:italic}</style><official-accounts></official-accounts>',
    );
    expect(getComputedStyle(partOf(block, 'title')).fontStyle).to.equal('italic');
  });
});

describe('in a box that shrinks to fit its content', () => {
  afterEach(unmountAll);

  for (const style of [
    'display:inline-block',
    'float:left',
    'display:table-cell',
    'display:grid;justify-items:start',
  ]) {
    it(`(${style}) the block is wide enough to read`, async () => {
      const block = await mount(`<div style="${style}"><official-accounts></official-accounts></div>`);
      expect(block.getBoundingClientRect().width).to.be.at.least(200);
    });
  }
});
