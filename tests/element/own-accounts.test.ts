import {expect} from 'chai';
import {FIVE, hrefsOf, until, textsOf} from '../helpers/blocks.ts';
import {warningsOf, mount, unmountAll} from '../helpers/element.ts';

describe("the school's own accounts", () => {
  afterEach(unmountAll);

  it('come first: the links inside, however deeply nested, then the own attribute', async () => {
    const block = await mount(`<official-accounts own="https://ok.ru/school12" brand="Школа">
      <ul><li><a href="https://vk.com/school12">ВКонтакте</a></li></ul></official-accounts>`);
    expect(hrefsOf(block)).to.deep.equal(['https://vk.com/school12', 'https://ok.ru/school12', ...FIVE]);
    expect(textsOf(block, 'title')[0]).to.equal('Школа');
  });

  it('update when page code adds, changes and removes links', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    block.innerHTML = '<a href="https://vk.com/one">Один</a>';
    await until('the link is shown', () => hrefsOf(block)[0] === 'https://vk.com/one');
    block.querySelector('a')!.href = 'https://vk.com/two';
    await until('the change is shown', () => hrefsOf(block)[0] === 'https://vk.com/two');
    block.replaceChildren();
    await until('it is gone', () => hrefsOf(block).length === 5);
  });

  it('that link to a refused network, or to a site over http, are dropped and reported', async () => {
    const lines = await warningsOf(async () => {
      const block =
        await mount(`<official-accounts own="https://www.instagram.com/school12 http://school12.example/ javascript:alert(1)">
        <a href="https://facebook.com/school12">Facebook</a><a href="//vk.com/old-site">Школа</a><a href="http://ok.ru/old-site">Школа</a></official-accounts>`);
      expect(hrefsOf(block)).to.deep.equal(['https://vk.com/old-site', 'https://ok.ru/old-site', ...FIVE]);
    });
    expect(lines).to.deep.equal([
      'official-accounts: own accounts: https://facebook.com/school12 refused-network, https://www.instagram.com/school12 refused-network, http://school12.example/ not-https, javascript:alert(1) not-https',
    ]);
  });

  it('don’t include links in the heading and footer slots', async () => {
    const block = await mount(
      `<official-accounts><p slot="footer"><a href="https://school12.example/">Наш сайт</a></p></official-accounts>`,
    );
    expect(hrefsOf(block)).to.deep.equal(FIVE);
    expect(block.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=footer]')!.assignedElements()).to.have.length(1);
  });
});
