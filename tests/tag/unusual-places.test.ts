import {expect} from 'chai';
import {FIVE, hrefsOf, moment, settled, until} from '../helpers/blocks.ts';
import {closeAll, open} from '../helpers/site.ts';
import {openHost, SCHOOL} from '../hostile/host-page.ts';

const ELEMENT = `<official-accounts><a href="${SCHOOL}">Школа</a></official-accounts>`;
const SCRIPT = '<script src="official-accounts.js" data-define=""></script>';

describe('a block in an unusual position', () => {
  afterEach(closeAll);

  it('keeps the link inside, without an error, on a page served as XHTML, where HTML templates don’t work', async () => {
    const {document, window} = await open({
      'index.html': {
        body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="ru"><head><title>Школа</title>
          <script>window.faults = []; addEventListener('error', function (event) { faults.push(event.message); });</script>
          </head><body>${ELEMENT}${SCRIPT}</body></html>`,
        headers: {'content-type': 'application/xhtml+xml; charset=utf-8'},
      },
    });
    await moment();
    const link = document.querySelector('official-accounts a') as HTMLElement;
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    expect((window as unknown as {faults: string[]}).faults).to.deep.equal([]);
  });

  it('shows the accounts inside a declarative shadow root of the page', async () => {
    const body = `<div id="own"><template shadowrootmode="open">${ELEMENT}</template></div>${SCRIPT}`;
    const {document, faults} = await openHost({body});
    const block = () => document.getElementById('own')!.shadowRoot!.querySelector('official-accounts');
    await until('the block is rendered', () => block()?.shadowRoot?.querySelector('section'));
    await settled(block()!);
    expect(hrefsOf(block()!)).to.deep.equal([SCHOOL, ...FIVE]);
    expect(faults).to.deep.equal([]);
  });

  it('adds at most a screen or two to the page’s height in a column without width, as in a folded menu', async () => {
    const {document} = await openHost({body: `<div style="width:0">${ELEMENT}</div>${SCRIPT}`});
    const block = document.querySelector('official-accounts')!;
    await until('the block is rendered', () => block.shadowRoot?.querySelector('section'));
    await settled(block);
    expect(block.offsetHeight).to.be.below(1_500);
  });
});
