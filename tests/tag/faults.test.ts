import {expect} from 'chai';
import {blocksOf, FIVE, hrefsOf, settled, until, textsOf} from '../helpers/blocks.ts';
import {closeAll, json, open, page} from '../helpers/site.ts';
import type {Answer} from '../helpers/site.ts';

const TAG = '<!doctype html><html lang=ru><meta charset=utf-8><body><script async src="official-accounts.js"></script>';

async function openBlock(answers: Record<string, Answer>) {
  const opened = await open({'index.html': page(TAG), ...answers});
  await until('there is a block', () => blocksOf(opened.document).length);
  const block = blocksOf(opened.document)[0]!;
  await settled(block);
  return {...opened, block};
}

describe('when the script is blocked', () => {
  afterEach(closeAll);

  it('the links inside an element and a placeholder work', async () => {
    const link = '<a href="https://vk.com/school12">Школа ВКонтакте</a>';
    const {document} = await open({
      'index.html': page(
        `<!doctype html><meta charset=utf-8><body><official-accounts>${link}</official-accounts><div data-official-accounts>${link}</div><script src="official-accounts.js"></script>`,
      ),
      'official-accounts.js': {status: 403},
    });
    const links = [...document.querySelectorAll('a')];
    expect(links.map(({href}) => href)).to.deep.equal(Array(2).fill('https://vk.com/school12'));
    for (const {offsetWidth, offsetHeight} of links) expect(offsetWidth * offsetHeight).to.be.greaterThan(0);
  });
});

describe("when the list's server fails", () => {
  afterEach(closeAll);

  const answers: Readonly<Record<string, Answer>> = {
    'is down': {status: 503},
    'has lost the list': {status: 404},
    'answers with a captive portal': page('<h1>Войдите в сеть</h1>'),
    'answers in windows-1251': {
      body: '{"version": 1, "title": "Подписывайтесь", "accounts": []}',
      encoding: 'windows-1251',
    },
    'sends an array': json([]),
    'sends a list in which nothing is right': json({
      version: 1,
      accounts: [{network: 'vk', url: 'https://evil.ru/', title: '…'}],
    }),
    'sends more than 64 KiB': json({version: 1, accounts: [], title: 'x'.repeat(70_000)}),
  };
  for (const [fault, answer] of Object.entries(answers)) {
    it(`and ${fault}, the baked list is shown, with its date`, async () => {
      const {block} = await openBlock({'accounts.json': answer});
      expect(block.matches(':state(stale)')).to.be.true;
      expect(hrefsOf(block)).to.deep.equal(FIVE);
      expect(textsOf(block, 'footer')[0]).to.contain('22 ноября 2026');
    });
  }

  it('shows the baked list while the server is slow', async () => {
    const {document} = await open({'index.html': page(TAG), 'accounts.json': {hang: true}});
    await until('there is a block', () => blocksOf(document)[0]?.shadowRoot?.querySelector('section'));
    expect(hrefsOf(blocksOf(document)[0]!)).to.deep.equal(FIVE);
    expect(blocksOf(document)[0]!.matches(':state(refreshing)')).to.be.true;
  });
});

describe("when the list's owner has changed it", () => {
  afterEach(closeAll);

  it('the page shows the new one, without a change by the school', async () => {
    const {block} = await openBlock({
      'accounts.json': json({
        version: 1,
        revision: 2,
        updated: '2027-03-01',
        title: {ru: 'Мы на связи'},
        owner: {name: 'Департамент'},
        accounts: [{network: 'max', url: 'https://max.ru/tomsk', title: 'Департамент'}],
      }),
    });
    expect(hrefsOf(block)).to.deep.equal(['https://max.ru/tomsk']);
    expect(textsOf(block, 'heading')).to.deep.equal(['Мы на связи']);
    expect(textsOf(block, 'footer')[0]).to.match(/1 марта 2027/);
  });
});

describe('a browser of Windows 7', () => {
  afterEach(closeAll);

  it('without :state(), color-mix() and light-dark() shows a readable block', async () => {
    const script: Answer = {
      dist: 'official-accounts.js',
      replace: [
        ['color-mix(', 'colour-mix('],
        ['light-dark(', 'lightdark('],
      ],
      headers: {'content-type': 'text/javascript'},
    };
    const {document, window} = await open({
      'index.html': page(
        `<!doctype html><html lang=ru><meta charset=utf-8><body><script>
          // As in Chrome 109, which rejected names without dashes.
          if (window.CustomStateSet) CustomStateSet.prototype.add = () => { throw new DOMException('', 'SyntaxError'); };
          delete ElementInternals.prototype.states;
          addEventListener('error', ({message}) => { document.title = message; });
        </script><script async src="official-accounts.js" data-accent="gold"></script>`,
      ),
      'official-accounts.js': script,
    });
    await until('there is a link', () => blocksOf(document)[0]?.shadowRoot?.querySelector('a'));
    const block = blocksOf(document)[0]!;
    expect(hrefsOf(block)).to.deep.equal(FIVE);
    expect(document.title).to.equal('');
    const section = block.shadowRoot!.querySelector('section')!;
    expect(window.getComputedStyle(section).color).to.equal('rgb(20, 26, 33)');
    expect(window.getComputedStyle(block.shadowRoot!.querySelector('svg')!).fill).to.match(/^rgb/);
  });
});
