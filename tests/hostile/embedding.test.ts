import {expect} from 'chai';
import {FIVE, hrefsOf, moment, until} from '../helpers/blocks.ts';
import {closeAll, page, serve} from '../helpers/site.ts';
import {blocksIn, expectAllShown, expectLinksInside, FORMS, openHost, SCHOOL, visibleLinks} from './host-page.ts';

describe('a page with <base>', () => {
  afterEach(closeAll);

  it('that names another folder: lists and scripts are loaded from their own addresses', async () => {
    const host = await openHost({
      start: '<base href="deep/er/" target="_blank">',
      body: FORMS.replaceAll('src="', 'src="../../'),
    });
    await expectAllShown(host);
  });

  it('that sets a target, as in an iframe of Google Sites: links open as the page says', async () => {
    const host = await openHost({start: '<base target="_blank">'});
    await expectAllShown(host);
    for (const block of blocksIn(host.document)) {
      const targets = [...block.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[part=link]')].map((link) =>
        link.getAttribute('target'),
      );
      expect(new Set(targets)).to.deep.equal(new Set([null]));
    }
  });
});

describe('a page with two copies of the script', () => {
  afterEach(closeAll);

  it('shows a block beside each, and its console says what is wrong with the list and nothing else', async () => {
    const tags = ['official-accounts.js', 'official-accounts.js?again'].map((src) => `<script src="${src}"></script>`);
    const host = await openHost({body: tags.join('<p>…</p>')});
    await expectAllShown(host, {shown: [FIVE, FIVE]});
    expect(host.lines.filter((line) => !line.includes('accounts.json:'))).to.deep.equal([]);
  });
});

describe('a page on which another script has taken the element’s name', () => {
  afterEach(closeAll);

  it('logs it once, and keeps the links inside', async () => {
    const host = await openHost({
      head: `<script>customElements.define('official-accounts', class extends HTMLElement {});</script>`,
      body: FORMS.replace(/<script type="module.*/, ''),
    });
    await expectLinksInside(host);
    expect(host.lines).to.deep.equal(['official-accounts: <official-accounts> is an element of another script']);
  });

  it('does so even if that element shows something in a shadow root', async () => {
    const host = await openHost({
      head: `<script>customElements.define('official-accounts', class extends HTMLElement {
        constructor() { super(); this.attachShadow({mode: 'open'}).append('…', document.createElement('slot')); }
      });</script>`,
    });
    await moment();
    expect(visibleLinks(host.document)).to.deep.equal([SCHOOL, SCHOOL]);
    expect(host.faults).to.deep.equal([]);
  });
});

describe('a page in a frame that isn’t visible yet, as behind a tab', () => {
  afterEach(closeAll);

  it('has its accounts anyway', async () => {
    const address = await serve({
      'index.html': page('<body><script src="official-accounts.js"></script>'),
    });
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = address + 'index.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const [block] = blocksIn(frame.contentDocument!);
    await until('the accounts are there', () => hrefsOf(block!).length === FIVE.length);
    expect(hrefsOf(block!)).to.deep.equal(FIVE);
    frame.remove();
  });
});
