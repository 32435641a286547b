import {expect} from 'chai';
import {FIVE, hrefsOf, linksOf, settled, until, textsOf} from '../helpers/blocks.ts';
import {warningsOf, mount, unmountAll} from '../helpers/element.ts';
import {json, serve} from '../helpers/site.ts';

const SCHOOL = 'https://vk.com/school12';

describe('an element without attributes', () => {
  afterEach(unmountAll);

  it('shows the baked list', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    expect(hrefsOf(block)).to.deep.equal(FIVE);
  });

  it('reflects no defaults', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    expect(block.getAttributeNames()).to.deep.equal([]);
  });
});

describe('attributes', () => {
  afterEach(unmountAll);

  it('brand names the school and titles its own accounts', async () => {
    const block = await mount(
      `<official-accounts brand="Школа № 12" own="${SCHOOL} https://ok.ru/group/70000001"></official-accounts>`,
    );
    expect(textsOf(block, 'brand')).to.deep.equal(['Школа № 12']);
    expect(textsOf(block, 'title')[0]).to.equal('Школа № 12');
    expect(hrefsOf(block).slice(0, 2)).to.deep.equal([SCHOOL, 'https://ok.ru/group/70000001']);
  });

  it('heading replaces the heading, and an empty one removes it', async () => {
    const block = await mount('<official-accounts heading="Мы в сетях"></official-accounts>');
    expect(textsOf(block, 'heading')).to.deep.equal(['Мы в сетях']);
    block.heading = '';
    await block.updateComplete;
    expect(textsOf(block, 'heading')).to.deep.equal([]);
    block.removeAttribute('heading');
    await block.updateComplete;
    expect(textsOf(block, 'heading')).to.deep.equal(['Подписывайтесь']);
  });

  const FILTERS: readonly (readonly [attributes: string, shown: readonly string[]])[] = [
    ['only="ok telegram"', ['https://ok.ru/minprosvet', 'https://t.me/minprosrf', 'https://t.me/bpshkola']],
    [`exclude="vk ok" own="${SCHOOL}"`, ['https://t.me/minprosrf', 'https://t.me/bpshkola']],
    [`levels="region" audience="parents" own="${SCHOOL}"`, [SCHOOL, FIVE[0]!]],
  ];
  for (const [attributes, shown] of FILTERS) {
    it(`choose what is shown: ${attributes}`, async () => {
      expect(hrefsOf(await mount(`<official-accounts ${attributes}></official-accounts>`))).to.deep.equal(shown);
    });
  }

  it('target="_top" opens links outside the iframe that a site builder puts the block in', async () => {
    const block = await mount('<official-accounts target="_top"></official-accounts>');
    expect(linksOf(block)[0]!.target).to.equal('_top');
  });

  it('a filter with a typo gives the same result during and after a refresh, and is reported once', async () => {
    const accounts = [{network: 'vk', url: 'https://vk.com/a', title: 'А'}];
    const address = await serve({'list.json': json({version: 1, ttl: 60, accounts})});
    const markup = `<official-accounts src="${address}list.json" only="vk-com" levels="regoin" audience="parent"></official-accounts>`;
    await settled(await mount(markup));
    const lines = await warningsOf(async () => {
      const block = await mount(markup);
      // From the cached copy.
      expect(block.matches(':state(refreshing)')).to.be.true;
      expect(hrefsOf(block)).to.deep.equal(['https://vk.com/a']);
      await settled(block);
      expect(hrefsOf(block)).to.deep.equal(['https://vk.com/a']);
    });
    expect(lines).to.deep.equal([]);
  });

  it('lang, whether set or inherited, selects the language of texts and titles', async () => {
    const block = await mount('<div lang="en"><official-accounts></official-accounts></div>');
    expect(textsOf(block, 'heading')).to.deep.equal(['Follow us']);
    expect(textsOf(block, 'title')[1]).to.equal('Ministry of Education of Russia');
    expect(textsOf(block, 'footer')[0]).to.match(/^List kept by .* updated November\s22,\s2026$/);
    block.lang = 'ru';
    await block.updateComplete;
    expect(textsOf(block, 'heading')).to.deep.equal(['Подписывайтесь']);
  });

  it('update when the page switches its language', async () => {
    const before = document.documentElement.lang;
    const block = await mount('<official-accounts></official-accounts>');
    document.documentElement.lang = 'en';
    await until('it is in English', () => textsOf(block, 'heading')[0] === 'Follow us');
    document.documentElement.lang = before;
  });

  it('logo shows an emblem from any address, and no broken image where there is none', async () => {
    const block = await mount('<official-accounts logo="no-such-emblem.svg"></official-accounts>');
    const logo = block.shadowRoot!.querySelector('img')!;
    expect(logo.src).to.equal(new URL('no-such-emblem.svg', document.baseURI).href);
    expect(logo.alt).to.equal('');
    await new Promise((resolve) => logo.addEventListener('error', resolve));
    expect(getComputedStyle(logo).display).to.equal('none');
    block.logo = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
    await new Promise((resolve) => logo.addEventListener('load', resolve));
    expect(getComputedStyle(logo).display).not.to.equal('none');
  });

  it('the list property shows a list without a request', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    block.list = {version: 1, accounts: [{network: 'vk', url: 'https://vk.com/a', title: 'А'}]};
    await block.updateComplete;
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/a']);
    block.list = undefined;
    await block.updateComplete;
    expect(hrefsOf(block)).to.deep.equal(FIVE);
  });

  it('accept null and undefined from frameworks', async () => {
    const block = await mount('<official-accounts own="https://vk.com/school12" src="none.json"></official-accounts>');
    for (const name of 'src own brand logo accent heading only exclude levels audience lang'.split(' ')) {
      for (const nothing of [undefined, null]) Object.assign(block, {[name]: nothing});
    }
    await block.updateComplete;
    expect(hrefsOf(block)).to.deep.equal(FIVE);
  });

  it('own and only may be separated by commas, which don’t split addresses', async () => {
    const block = await mount(
      '<official-accounts only="vk, website" own="https://vk.com/school12, https://school12.example/a;b,c"></official-accounts>',
    );
    expect(hrefsOf(block).slice(0, 2)).to.deep.equal(['https://vk.com/school12', 'https://school12.example/a;b,c']);
  });

  it('only may name a network from a list that is still loading', async () => {
    const list = {
      version: 1,
      networks: [{id: 'primer', name: 'Пример', hosts: ['primer.example']}],
      accounts: [{network: 'primer', url: 'https://primer.example/a', title: 'А'}],
    };
    const address = await serve({'list.json': {...json(list), delay: 200}});
    const lines = await warningsOf(async () => {
      const block = await mount(
        `<official-accounts src="${address}list.json" only="primer" own="https://vk.com/a"></official-accounts>`,
      );
      expect(hrefsOf(block)).to.deep.equal([]);
      await settled(block);
      expect(hrefsOf(block)).to.deep.equal(['https://primer.example/a']);
    });
    expect(lines).to.deep.equal([]);
  });

  it('slotted headings and footers are shown when the list has neither', async () => {
    const block = await mount(
      '<official-accounts heading=""><b slot="heading">Мы здесь</b><i slot="footer">Ведёт школа</i></official-accounts>',
    );
    Object.assign(block, {list: {version: 1, accounts: [{network: 'vk', url: 'https://vk.com/a', title: 'А'}]}});
    await block.updateComplete;
    for (const slotted of block.children) expect((slotted as HTMLElement).offsetHeight).to.be.above(0);
  });

  it('an unreadable list is ignored and reported', async () => {
    const lines = await warningsOf(async () => {
      const block = await mount('<official-accounts></official-accounts>');
      Object.assign(block, {list: {accounts: 'none'}});
      await block.updateComplete;
      expect(hrefsOf(block)).to.deep.equal(FIVE);
    });
    expect(lines).to.deep.equal(['official-accounts: list: not-a-list']);
  });

  it('fall back to their defaults when mistyped, and are reported once', async () => {
    const mistyped =
      'theme="drak" heading-level="9" only="vkontakte" levels="city" target="new" layout="grid" accent="blau"';
    const markup = `<official-accounts ${mistyped}></official-accounts>`;
    const lines = await warningsOf(async () => {
      const block = await mount(markup);
      expect(hrefsOf(block)).to.deep.equal(FIVE);
      expect(block.shadowRoot!.querySelector('h2')).to.exist;
      await mount(markup);
    });
    const told = (value: string) => lines.filter((line) => line.includes(value)).length;
    for (const value of mistyped.split(' ')) expect(told(value), value).to.equal(1);
  });
});
