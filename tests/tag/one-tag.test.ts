import {expect} from 'chai';
import {blocksOf, FIVE, hrefsOf, moment, settled, textsOf, until} from '../helpers/blocks.ts';
import {closeAll, open, openBlocks, page} from '../helpers/site.ts';

describe('a page with a single script tag', () => {
  afterEach(closeAll);

  for (const mode of ['async', 'defer', '']) {
    it(`shows the five accounts, with ${mode || 'neither async nor defer'}`, async () => {
      const {block, log} = await openBlocks(`<body><script ${mode} src="official-accounts.js"></script>`);
      expect(hrefsOf(block)).to.deep.equal(FIVE);
      expect(await log()).to.deep.equal(['index.html', 'official-accounts.js', 'accounts.json']);
    });
  }

  it('finds the list one folder above v1', async () => {
    const {block, log} = await openBlocks('<body><script src="v1/official-accounts.js?7"></script>');
    expect(hrefsOf(block)).to.deep.equal(FIVE);
    expect(await log()).to.deep.equal(['index.html', 'v1/official-accounts.js', 'accounts.json']);
  });

  it('shows the block where the tag is, between its neighbours', async () => {
    const {document} = await openBlocks(
      '<body><p id=before></p><script async src="official-accounts.js"></script><p id=behind></p>',
    );
    const places = [...document.body.children].map(({id, localName}) => id || localName);
    expect(places).to.deep.equal(['before', 'script', 'official-accounts', 'behind']);
  });

  it('reads its data-* attributes, and ignores those that a CMS adds', async () => {
    const {block} = await openBlocks(
      `<body><script src="official-accounts.js" data-brand="Школа № 12" data-own="https://vk.com/school12"
        data-heading-level="3" data-skip-moving="true" data-title="Bitrix" data-cfasync="false"></script>`,
    );
    expect(textsOf(block, 'brand')).to.deep.equal(['Школа № 12']);
    expect(textsOf(block, 'title')[0]).to.equal('Школа № 12');
    expect(block.shadowRoot!.querySelector('h3')).to.exist;
    expect(block.getAttributeNames().filter((name) => name !== 'data-inserted')).to.have.members([
      'brand',
      'own',
      'heading-level',
    ]);
  });

  it('shows two blocks for two tags without attributes', async () => {
    const tag = '<script src="official-accounts.js"></script>';
    const {blocks} = await openBlocks(`<body>${tag}${tag}`);
    expect(blocks.map(hrefsOf)).to.deep.equal([FIVE, FIVE]);
  });

  it('shows a block when page code inserts the tag later', async () => {
    const {document, block} = await openBlocks(
      `<body><div id=slot></div><script>
        addEventListener('load', () => setTimeout(() => {
          const script = document.createElement('script');
          script.src = 'official-accounts.js';
          document.querySelector('#slot').append(script);
        }, 50));
      </script>`,
    );
    expect(document.querySelector('#slot')!.lastElementChild === block).to.be.true;
    expect(hrefsOf(block)).to.deep.equal(FIVE);
  });

  for (const [what, attributes] of [
    ['bare', ''],
    ['with attributes', 'data-brand="Школа № 12"'],
  ] as const)
    it(`shows the baked list, without a request, when a CMS has merged or renamed the script:  ${what}`, async () => {
      const {block, log} = await openBlocks(`<body><script src="merged.js" ${attributes}></script>`, {
        'merged.js': {dist: 'official-accounts.js', headers: {'content-type': 'text/javascript'}},
      });
      expect(hrefsOf(block)).to.deep.equal(FIVE);
      expect(await log()).to.deep.equal(['index.html', 'merged.js']);
    });

  it('shows the baked list, with its date, while the list’s server is down', async () => {
    const {block} = await openBlocks('<body><script src="official-accounts.js"></script>', {
      'accounts.json': {status: 404},
    });
    expect(block.matches(':state(stale)')).to.be.true;
    expect(hrefsOf(block)).to.deep.equal(FIVE);
    expect(textsOf(block, 'footer')[0]).to.contain('22 ноября 2026');
  });

  it('shows the baked list while the server is slow', async () => {
    const {document} = await open({
      'index.html': page('<!doctype html><body><script src="official-accounts.js"></script>'),
      'accounts.json': {hang: true},
    });
    await until('there is a block', () => blocksOf(document)[0]?.shadowRoot?.querySelector('section'));
    expect(hrefsOf(blocksOf(document)[0]!)).to.deep.equal(FIVE);
    expect(blocksOf(document)[0]!.matches(':state(refreshing)')).to.be.true;
  });

  it('shows the baked list, without a request, when the script is inlined', async () => {
    const script = await (await fetch('/dist/official-accounts.js')).text();
    const {block, log} = await openBlocks(`<body><script>${script}</script>`);
    expect(hrefsOf(block)).to.deep.equal(FIVE);
    expect(await log()).to.deep.equal(['index.html']);
  });
});

/** The tag in the server's HTML: it gets a block whether or not its script runs. */
const TAG = '<script async src="official-accounts.js" data-brand="Школа № 12"></script>';

/** Waits until there is one block, beside its tag. */
async function expectBeside(document: Document): Promise<void> {
  await until('the block is beside its tag', () => {
    const tag = document.querySelector('main script[src$="official-accounts.js"]');
    return blocksOf(document).length === 1 && tag?.nextElementSibling === blocksOf(document)[0];
  });
  await settled(blocksOf(document)[0]!);
  expect(hrefsOf(blocksOf(document)[0]!)).to.deep.equal(FIVE);
}

const openMain = () => openBlocks(`<body><main><p>1</p>${TAG}<p>2</p></main>`);

describe('a page that replaces its content', () => {
  afterEach(closeAll);

  it('by morphing, which removes what the server did not send, gets the block back', async () => {
    const {document, block} = await openMain();
    block.remove();
    await expectBeside(document);
  });

  it('by innerHTML, whose scripts don’t run, has a block beside the new tag', async () => {
    const {document} = await openMain();
    document.querySelector('main')!.innerHTML = `<h1>2</h1>${TAG}`;
    await expectBeside(document);
  });

  it('and removes the tag after it has run keeps the block', async () => {
    const {document, block} = await openMain();
    document.querySelector('main script')!.remove();
    await moment();
    expect(block.isConnected).to.be.true;
    expect(blocksOf(document).length).to.equal(1);
  });

  it('again and again, removing the block each time, makes the script give up', async () => {
    const {document} = await openMain();
    let removals = 0;
    const fight = () => {
      for (const block of blocksOf(document)) {
        block.remove();
        removals++;
      }
    };
    const observer = new MutationObserver(fight);
    observer.observe(document.querySelector('main')!, {childList: true});
    fight();
    await moment();
    observer.disconnect();
    expect(removals).to.be.above(1).and.below(30);
    expect(blocksOf(document).length).to.equal(0);
  });
});

describe('a script tag that must not show a block', () => {
  afterEach(closeAll);

  it('shows no block where the author has an element further down', async () => {
    const {blocks} = await openBlocks(
      '<body><script src="official-accounts.js"></script><official-accounts id=mine></official-accounts>',
    );
    expect(blocks.map(({id}) => id)).to.deep.equal(['mine']);
  });

  it('shows no block where the author has a placeholder further up', async () => {
    const {document, blocks} = await openBlocks(
      '<body><div data-official-accounts></div><script src="official-accounts.js"></script>',
    );
    expect(blocks).to.have.length(1);
    expect(document.querySelector('div')!.firstElementChild === blocks[0]).to.be.true;
  });

  it('shows nothing and sends no request with data-define on a page without placeholders', async () => {
    const {document, log} = await open({
      'index.html': page('<!doctype html><body><p>…</p><script async src="official-accounts.js" data-define></script>'),
    });
    await moment();
    expect(blocksOf(document)).to.be.empty;
    expect(await log()).to.deep.equal(['index.html', 'official-accounts.js']);
  });

  it('shows no block of its own in the head', async () => {
    const {blocks, document} = await openBlocks(
      '<head><script defer src="official-accounts.js" data-brand="…"></script><body><official-accounts></official-accounts>',
    );
    expect(blocks).to.have.length(1);
    expect(blocks[0]!.parentElement === document.body).to.be.true;
  });

  it('shows its own block, too, if it has attributes', async () => {
    const {blocks} = await openBlocks(
      '<body><official-accounts id=first></official-accounts><script src="official-accounts.js" data-theme="light"></script><official-accounts id=last></official-accounts>',
    );
    expect(blocks.map(({id}) => id)).to.deep.equal(['first', '', 'last']);
  });
});
