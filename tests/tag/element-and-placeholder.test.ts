import {expect} from 'chai';
import {blocksOf, FIVE, hrefsOf, settled, until, textsOf} from '../helpers/blocks.ts';
import {closeAll, openBlocks} from '../helpers/site.ts';

const DEFINE = '<script async charset="utf-8" src="official-accounts.js" data-define></script>';
const MODULE = '<script type="module" src="official-accounts.mjs"></script>';
const SCHOOL = 'https://vk.com/school12';
const LINK = `<a href="${SCHOOL}">ВКонтакте</a>`;

const openBlock = (body: string) => openBlocks(`<body>${body}`);

describe('an element on the page', () => {
  afterEach(closeAll);

  for (const [kind, script] of [
    ['a classic script', DEFINE],
    ['a module', MODULE],
    ['a classic script in the head of a template', DEFINE.replace('async', '')],
  ]) {
    it(`shows the school's own links first, then the list, with ${kind}`, async () => {
      const {block} = await openBlock(`${script}<official-accounts brand="Школа № 12">${LINK}</official-accounts>`);
      await until('the links inside are read', () => hrefsOf(block).length === 6);
      expect(hrefsOf(block)).to.deep.equal([SCHOOL, ...FIVE]);
      expect(textsOf(block, 'title')[0]).to.equal('Школа № 12');
    });
  }

  it('is upgraded when page code inserts it later', async () => {
    const {document} = await openBlock(`${DEFINE}<official-accounts></official-accounts>`);
    document.body.insertAdjacentHTML('beforeend', `<official-accounts brand="Школа">${LINK}</official-accounts>`);
    const late = blocksOf(document)[1]!;
    await settled(late);
    expect(hrefsOf(late)).to.deep.equal([SCHOOL, ...FIVE]);
  });
});

describe('a placeholder on the page', () => {
  afterEach(closeAll);

  for (const [tag, around] of Object.entries({div: ['', ''], p: ['', ''], td: ['<table><tr>', '</table>']})) {
    it(`of <${tag}> stays; its links are read and hidden, not moved`, async () => {
      const {document, block} = await openBlock(
        `${around.join(`<${tag} id=here data-official-accounts data-brand="Школа № 12">${LINK}</${tag}>`)}${DEFINE}`,
      );
      const [link, element, ...others] = document.querySelector('#here')!.children;
      expect(link!.localName).to.equal('a');
      expect(element === block).to.be.true;
      expect(others).to.be.empty;
      expect(hrefsOf(block)).to.deep.equal([SCHOOL, ...FIVE]);
      expect((link as HTMLElement).offsetHeight).to.equal(0);
      expect(block.offsetHeight).to.be.above(200);
    });
  }

  it('counts as empty if it contains only what editors insert', async () => {
    const {document, block} = await openBlock(`<div data-official-accounts>&nbsp;\n</div>${DEFINE}`);
    expect(hrefsOf(block)).to.deep.equal(FIVE);
    expect(document.querySelector('div')!.offsetHeight).to.equal(block.offsetHeight);
  });

  it('gets its block back when the page removes the element', async () => {
    const {document, block} = await openBlock(`<div data-official-accounts>${LINK}</div>${DEFINE}`);
    block.remove();
    await until('there is a new one', () => blocksOf(document).length === 1);
    await settled(blocksOf(document)[0]!);
    expect(document.querySelector('a')!.offsetHeight).to.equal(0);
    expect(blocksOf(document)[0]!.offsetHeight).to.be.above(200);
  });

  it('hides its links regardless of the page’s style sheet', async () => {
    const {document} = await openBlock(
      `<style>a, [hidden] { display: block !important; visibility: visible !important }</style><div data-official-accounts>${LINK}</div>${DEFINE}`,
    );
    expect(document.querySelector('a')!.offsetHeight).to.equal(0);
  });

  it('shows only the block where it has a shadow root of the page’s own, or was saved with ours', async () => {
    const {document, block} = await openBlock(
      `<div data-official-accounts><template shadowrootmode="open"><slot></slot></template>${LINK}</div>${DEFINE}`,
    );
    expect(document.querySelector('a')!.offsetHeight).to.equal(0);
    expect(block.offsetHeight).to.be.above(200);
  });

  it('shows its block on a page that was saved with it', async () => {
    const {document} = await openBlock(
      `<div data-official-accounts><a href="${SCHOOL}">ВКонтакте</a><official-accounts></official-accounts></div>${DEFINE}`,
    );
    expect(blocksOf(document)).to.have.length(1);
    expect(hrefsOf(blocksOf(document)[0]!)).to.deep.equal([SCHOOL, ...FIVE]);
    expect(document.querySelector('a')!.offsetHeight).to.equal(0);
  });

  it('keeps links that are parsed after the script has found it', async () => {
    const filler = 'x'.repeat(70_000);
    const {document, block} = await openBlock(
      `${DEFINE.replace('async', '')}<div data-official-accounts data-brand="Школа"><!--${filler}--><ul><li>${LINK}</li></ul></div>`,
    );
    await until('the link inside is read', () => hrefsOf(block).includes(SCHOOL));
    expect(document.querySelector<HTMLElement>('ul')!.offsetHeight).to.equal(0);
  });

  it('is found when page code inserts it later', async () => {
    const {document} = await openBlock(`<official-accounts></official-accounts>${DEFINE}`);
    document.body.insertAdjacentHTML(
      'beforeend',
      `<section><p data-official-accounts data-heading="Мы здесь">${LINK}</p></section>`,
    );
    await until('it is filled', () => blocksOf(document).length === 2);
    await settled(blocksOf(document)[1]!);
    expect(textsOf(blocksOf(document)[1]!, 'heading')).to.deep.equal(['Мы здесь']);
  });

  it('gets one block when the page loads two copies of the script', async () => {
    const {document} = await openBlock(
      `<div data-official-accounts></div>${DEFINE}<script async src="v1/official-accounts.js" data-define></script>${MODULE}`,
    );
    expect(blocksOf(document)).to.have.length(1);
  });

  it('shares one request with an element and a tag on the same page', async () => {
    const {document, log} = await openBlock(
      `<script async src="official-accounts.js" data-brand="Школа"></script><div data-official-accounts></div><official-accounts></official-accounts>${MODULE}`,
    );
    await until('all three exist', () => blocksOf(document).length === 3);
    for (const block of blocksOf(document)) await settled(block);
    expect((await log()).filter((path) => path === 'accounts.json')).to.have.length(1);
  });
});
