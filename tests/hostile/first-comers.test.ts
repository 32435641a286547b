import {expect} from '@open-wc/testing';
import {FIVE, hrefsOf, moment, settled, until} from '../helpers/blocks.ts';
import {closeAll} from '../helpers/site.ts';
import {blocksIn, expectLinksInside, openHost, SCHOOL, visibleLinks} from './host-page.ts';
import type {OpenHost} from './host-page.ts';

const ELEMENT = `<official-accounts><a href="${SCHOOL}">Школа</a></official-accounts>`;
const SCRIPT = '<script src="official-accounts.js" data-define></script>';

/** Opens a page where a script had the element in hand before the block's own came. */
const openAfter = (script: string): Promise<OpenHost> =>
  openHost({
    body: `${ELEMENT}<script>var block = document.querySelector('official-accounts'); ${script}</script>${SCRIPT}`,
  });

async function expectBlock(host: OpenHost): Promise<void> {
  const [block] = blocksIn(host.document);
  await until('it has rendered', () => block!.shadowRoot?.querySelector('section'));
  await settled(block!);
  expect(block!.shadowRoot!.querySelectorAll('section').length).to.equal(1);
  expect(hrefsOf(block!)).to.deep.equal([SCHOOL, ...FIVE]);
  expect(host.faults).to.deep.equal([]);
}

const ownLines = ({lines}: OpenHost) => lines.filter((line) => line.startsWith('official-accounts: '));

describe('a page where something got to the element first', () => {
  afterEach(closeAll);

  it('a shadow tree with a style of an extension: shows the accounts', async () => {
    await expectBlock(await openAfter(`block.attachShadow({mode: 'open'}).append(document.createElement('style'))`));
  });

  it('a page that was saved with its shadow trees: shows one block, not two', async () => {
    const saved = '<template shadowrootmode="open"><section part="block"><ul><li>Старый</li></ul></section></template>';
    const host = await openHost({body: ELEMENT.replace('<a', `${saved}<a`) + SCRIPT});
    await expectBlock(host);
    expect(blocksIn(host.document)[0]!.shadowRoot!.textContent).not.to.contain('Старый');
  });

  it('a closed shadow tree: leaves what is shown there, and says so once', async () => {
    const host = await openAfter(`
      window.root = block.attachShadow({mode: 'closed'});
      root.innerHTML = '<p>Своё</p><slot></slot>';`);
    await moment();
    expect(visibleLinks(host.document)).to.deep.equal([SCHOOL]);
    expect((host.window as unknown as {root: ShadowRoot}).root.textContent).to.equal('Своё');
    const [block] = blocksIn(host.document);
    block!.remove();
    host.document.body.append(block!);
    block!.brand = 'Школа № 12';
    await moment();
    expect(host.faults).to.deep.equal([]);
    expect(ownLines(host)).to.have.length(1);
  });

  it('no shadow trees allowed: the links inside stay, and the console says so once', async () => {
    const host = await openHost({
      head: `<script>Element.prototype.attachShadow = function () { throw new Error('forbidden'); };</script>`,
    });
    await expectLinksInside(host);
    expect(ownLines(host)).to.have.length(1);
  });
});
