import {expect} from 'chai';
import {FIVE, hrefsOf, linksOf, settled, blocksOf, until, textsOf} from '../helpers/blocks.ts';
import {closeAll, open, page} from '../helpers/site.ts';
import {ADDRESS, closeDemos, openDemo, rendered} from './open-demo.ts';

const attributesOf = (block: Element): string[] =>
  [...block.attributes]
    .filter(({name}) => name !== 'data-inserted')
    .map(({name, value}) => `${name}=${value}`)
    .sort();

const SET = '#brand=Лицей+%22Луч%22+%3Cb%3E&own=vk.com%2Fluch&theme=dark&heading=Мы+в+сети&target=_blank&exclude=ok';

describe('someone who opens the demo', () => {
  afterEach(() => {
    closeDemos();
    closeAll();
  });

  it('sees the five accounts, and their tag', async () => {
    const demo = await openDemo();
    expect(hrefsOf(await demo.block())).to.deep.equal(FIVE);
    expect(demo.code()).to.equal(
      `<script async="" charset="utf-8" src="${ADDRESS}v1/official-accounts.js" data-brand="Школа № 12 г. Томска"></script>`,
    );
  });

  for (const form of ['tag', 'element', 'placeholder', 'static'] as const) {
    it(`gets the same block as on the stage after pasting the code into an empty page: ${form}`, async () => {
      const demo = await openDemo(`${SET}&form=${form}`);
      await until('the code is there', () => demo.code());
      const pasted = await open(
        {'index.html': page(`<!doctype html><body><main>${demo.code()}</main>${demo.template() ?? ''}`)},
        700,
      );
      if (form === 'static') {
        await until('the links are on the stage', () => demo.page().querySelector('#place > ul'));
        const texts = [demo.page().getElementById('place')!, pasted.document.querySelector('main')!].map(
          ({innerHTML}) => innerHTML.trim(),
        );
        expect(texts[1]).to.equal(texts[0]);
        return;
      }
      const shown = await demo.block();
      await until('there is a block', () => blocksOf(pasted.document).length);
      const [block] = blocksOf(pasted.document);
      await settled(block!);
      expect(attributesOf(block!)).to.deep.equal(attributesOf(shown));
      expect(block!.innerHTML).to.equal(shown.innerHTML);
      for (const part of ['heading', 'brand', 'title', 'link']) {
        expect(textsOf(block!, part), part).to.deep.equal(textsOf(shown, part));
      }
      expect(textsOf(shown, 'brand')).to.deep.equal(['Лицей "Луч" <b>']);
      expect(hrefsOf(block!)).to.deep.equal(['https://vk.com/luch', ...FIVE.filter((href) => !href.includes('ok.ru'))]);
    });
  }

  it('sees each setting on the stage immediately', async () => {
    const demo = await openDemo();
    await demo.block();
    await demo.type('brand', 'Гимназия');
    expect(textsOf(await demo.block(), 'brand')).to.deep.equal(['Гимназия']);
    await demo.press('levels', 'region');
    expect(demo.code()).to.contain('data-levels="region"');
    expect(hrefsOf(await demo.block())).to.deep.equal(FIVE.slice(0, 1));
    await demo.press('levels', 'federal');
    expect(demo.code()).to.contain('data-levels="region federal"');
    await demo.press('levels', '');
    expect(demo.code()).not.to.contain('data-levels');
    await demo.press('exclude', 'vk');
    expect(hrefsOf(await demo.block())).to.deep.equal(FIVE.filter((href) => !href.includes('vk.com')));
  });

  it('finds a setting again after a reload, and through a link', async () => {
    const demo = await openDemo();
    await demo.type('brand', 'Гимназия & лицей');
    await demo.press('theme', 'dark');
    await demo.press('page', 'dark');
    const code = demo.code();
    const {hash} = demo.window.location;
    await demo.reload();
    expect(demo.code()).to.equal(code);
    expect(demo.document.querySelector<HTMLInputElement>('[name=brand]')!.value).to.equal('Гимназия & лицей');
    await until('the dark page is there', () => demo.page().location.pathname.endsWith('/pages/dark.html'));
    const other = await openDemo(hash);
    expect(other.code()).to.equal(code);
  });

  it('gets complete code while the browser refuses URL updates, as Safari does, and the URL soon after', async () => {
    const demo = await openDemo();
    const {history} = demo.window;
    const write = history.replaceState.bind(history);
    let isRefused = true;
    history.replaceState = (...state) => {
      if (isRefused) throw new DOMException('100 times per 10 seconds', 'SecurityError');
      write(...state);
    };
    const address = 'accounts.edu.example/' + 'a'.repeat(100) + '/';
    await demo.type('folder', address);
    await demo.type('brand', 'Гимназия');
    expect(demo.code()).to.contain(`src="https://${address}v1/`).and.to.contain('data-brand="Гимназия"');
    expect(demo.window.location.hash).to.equal('');
    isRefused = false;
    await until(
      'it is in the URL',
      () => demo.window.location.hash === '#' + new URLSearchParams({brand: 'Гимназия'}).toString(),
    );
  });

  it('restores the initial state with «Сбросить»', async () => {
    const demo = await openDemo(SET);
    await demo.click('reset');
    expect(demo.window.location.hash).to.equal('');
    expect(demo.code()).to.contain('data-brand="Школа № 12 г. Томска"></script>');
    expect(demo.rows().map(({link}) => link.value)).to.deep.equal(['']);
  });

  it('sees thirty accounts of the example list', async () => {
    const demo = await openDemo();
    demo.document.querySelector<HTMLElement>('[data-setting=src] button')!.click();
    await rendered(demo.document);
    expect(demo.code()).to.contain(`data-src="${ADDRESS}example-list.json"`);
    const block = await demo.block();
    await until('thirty accounts', () => linksOf(block).length === 30);
  });

  it('sees the block on each page: dark on the dark one, in the page’s style in the version for the visually impaired', async () => {
    for (const [name, scheme] of [
      ['plain', 'light'],
      ['school-2009', 'light'],
      ['portal', 'light'],
      ['landing', 'light'],
      ['dark', 'dark'],
      ['impaired', 'inherit'],
    ] as const) {
      const demo = await openDemo(`#page=${name}`);
      const block = await demo.block();
      const {classList} = block.shadowRoot!.querySelector('.block')!;
      const shown = ['dark', 'inherit'].find((one) => classList.contains(one)) ?? 'light';
      expect(shown, name).to.equal(scheme);
      closeDemos();
    }
  });

  it('opens an account outside the stage', async () => {
    const demo = await openDemo();
    const opened: string[] = [];
    demo.window.open = (address) => {
      opened.push(String(address));
      return null;
    };
    linksOf(await demo.block())[0]!.click();
    expect(opened).to.deep.equal(FIVE.slice(0, 1));
  });

  it('reads that a local address is useless, and puts the public one into the code', async () => {
    const demo = await openDemo();
    expect(demo.document.getElementById('local')!.hidden).to.equal(false);
    await demo.type('folder', 'edu.example/block');
    expect(demo.code()).to.contain(' src="https://edu.example/block/v1/official-accounts.js"');
    expect(demo.window.location.hash, 'a link must not set it').to.equal('');
    await demo.reload();
    expect(demo.code()).to.contain(' src="https://edu.example/block/v1/official-accounts.js"');
    await demo.type('folder', 'nowhere');
    await until('it is marked', () => demo.document.getElementById('folder')!.getAttribute('aria-invalid') === 'true');
    expect(demo.code()).to.contain(` src="${ADDRESS}v1/official-accounts.js"`);
    expect(hrefsOf(await demo.block())).to.deep.equal(FIVE);
  });
});
