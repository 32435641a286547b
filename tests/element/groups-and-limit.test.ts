import {expect} from 'chai';
import {linksOf, partsOf, textsOf} from '../helpers/blocks.ts';
import {warningsOf, mount, unmountAll} from '../helpers/element.ts';

const isSeen = (node: Element) => node.getClientRects().length > 0;
const seenTitles = (block: Element) =>
  partsOf(block, 'title')
    .filter(isSeen)
    .map(({textContent}) => textContent);
const moreButton = (block: Element) => partsOf(block, 'more-button')[0] as HTMLButtonElement | undefined;

describe('groups', () => {
  afterEach(unmountAll);

  it('are ordered from school to country, each under a heading', async () => {
    const block = await mount(
      '<official-accounts group-by="level" brand="Школа № 12" own="https://vk.com/school12"></official-accounts>',
    );
    expect(textsOf(block, 'group-heading')).to.deep.equal(['Школа', 'Регион', 'Россия']);
    expect(textsOf(block, 'title')).to.deep.equal([
      'Школа № 12',
      'Департамент общего образования Томской области',
      'Минпросвещения России',
      'Большая перемена',
    ]);
  });

  it('are named in the reader’s language', async () => {
    const block = await mount('<official-accounts group-by="level" lang="en"></official-accounts>');
    expect(textsOf(block, 'group-heading')).to.deep.equal(['Region', 'Russia']);
  });

  it('put accounts without a level last', async () => {
    const block = await mount('<official-accounts group-by="level"></official-accounts>');
    block.list = {
      version: 1,
      accounts: [
        {network: 'vk', url: 'https://vk.com/a', title: 'Без уровня'},
        {network: 'vk', url: 'https://vk.com/b', title: 'Город', level: 'municipal'},
      ],
    };
    await block.updateComplete;
    expect(textsOf(block, 'group-heading')).to.deep.equal(['Муниципалитет', 'Другие']);
    expect(textsOf(block, 'title')).to.deep.equal(['Город', 'Без уровня']);
  });

  it('appear and disappear when group-by changes', async () => {
    const block = await mount('<official-accounts></official-accounts>');
    expect(partsOf(block, 'group-heading')).to.be.empty;
    block.groupBy = 'level';
    await block.updateComplete;
    expect(partsOf(block, 'group-heading')).to.have.length(2);
    block.removeAttribute('group-by');
    await block.updateComplete;
    expect(partsOf(block, 'group-heading')).to.be.empty;
    expect(linksOf(block)).to.have.length(5);
  });
});

describe('a limit', () => {
  afterEach(unmountAll);

  it('shows the first entries, and a button with the total number', async () => {
    const block = await mount('<official-accounts limit="2"></official-accounts>');
    expect(seenTitles(block)).to.deep.equal([
      'Департамент общего образования Томской области',
      'Минпросвещения России',
    ]);
    expect(moreButton(block)!.innerText.trim()).to.equal('Показать все (3)');
    expect(moreButton(block)!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is lifted synchronously on a page that prints itself, because the browser doesn’t wait for a promise then', async () => {
    const block = await mount('<official-accounts limit="1"></official-accounts>');
    dispatchEvent(new Event('beforeprint'));
    expect(partsOf(block, 'title')).to.have.length(3);
    expect(partsOf(block, 'address').filter(isSeen)).to.have.length(5);
    dispatchEvent(new Event('afterprint'));
    expect(partsOf(block, 'title')).to.have.length(1);
    expect(partsOf(block, 'address').filter(isSeen)).to.have.length(0);
  });

  it('hides the other entries even where the page’s style sheet shows all list items', async () => {
    const block = await mount(
      '<style>li{display:block}</style><official-accounts theme="inherit" limit="1"></official-accounts>',
    );
    expect(block.querySelectorAll('[part=entry]')).to.have.length(1);
  });

  it('counts across all groups, and shows no heading for an empty group', async () => {
    const block = await mount('<official-accounts limit="1" group-by="level"></official-accounts>');
    expect(seenTitles(block)).to.have.length(1);
    const headings = partsOf(block, 'group-heading').filter(isSeen);
    expect(headings.map(({textContent}) => textContent)).to.deep.equal(['Регион']);
  });

  it('that isn’t reached shows no button', async () => {
    for (const limit of ['3', '64', '0']) {
      const block = await mount(`<official-accounts limit="${limit}"></official-accounts>`);
      expect(seenTitles(block), limit).to.have.length(3);
      expect(moreButton(block) === undefined, limit).to.be.true;
    }
  });

  it('that isn’t a number shows all entries, and is reported once', async () => {
    for (const limit of ['много', '-1', '2.5']) {
      const lines = await warningsOf(async () => {
        const block = await mount(`<official-accounts limit="${limit}"></official-accounts>`);
        expect(seenTitles(block), limit).to.have.length(3);
      });
      expect(lines.join()).to.contain('limit=');
    }
  });
});
