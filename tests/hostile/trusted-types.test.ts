import {expect} from 'chai';
import {moment} from '../helpers/blocks.ts';
import {closeAll} from '../helpers/site.ts';
import {blocksIn, expectAllShown, expectLinksInside, FORMS, openHost} from './host-page.ts';
import type {OpenHost} from './host-page.ts';

const withNonce = (markup: string) => markup.replaceAll('<script', '<script nonce="r4nd0m"');

const STRICT = `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; connect-src 'self'; base-uri 'none'; form-action 'none'`;

/** A page that lets only the named policies turn text into markup. */
const openWith = (policies: string, body = FORMS): Promise<OpenHost> =>
  openHost({
    body: withNonce(body),
    headers: {'content-security-policy': `${STRICT}; require-trusted-types-for 'script'; trusted-types ${policies}`},
  });

const OWN_LIT = `<script type="module">
  import {html, LitElement} from '/node_modules/lit/index.js';
  customElements.define('own-element', class extends LitElement { render() { return html\`<b>Школа</b>\`; } });
</script><own-element></own-element>`;

const hasTrustedTypes = 'trustedTypes' in window;

/** Expects that the policy blocks markup; in engines without Trusted Types everything is shown as usual. */
async function expectForbidden(host: OpenHost): Promise<void> {
  if (!hasTrustedTypes) return expectAllShown(host);
  await expectLinksInside(host);
  expect(host.window.customElements.get('official-accounts')).to.be.undefined;
  expect(blocksIn(host.document).every((block) => !block.shadowRoot)).to.be.true;
  return undefined;
}

describe('a page that enforces Trusted Types and a strict policy', () => {
  afterEach(closeAll);

  it('really blocks markup, so that the tests below can fail', async () => {
    const {window} = await openWith("'none'", '');
    let refused = false;
    try {
      window.document.createElement('div').innerHTML = '<b></b>';
    } catch {
      refused = true;
    }
    expect(refused).to.equal(hasTrustedTypes);
  });

  it('shows the accounts if it allows Lit’s policy', async () => {
    await expectAllShown(await openWith('lit-html'));
  });

  it('shows the accounts if it allows Lit’s policy and duplicates, and loads the script twice', async () => {
    const again = '<script src="official-accounts.js?again" data-define></script>';
    const host = await openWith("lit-html 'allow-duplicates'", FORMS + again);
    await expectAllShown(host);
    await moment();
    expect(host.faults).to.deep.equal([]);
    expect(host.lines.filter((line) => line.includes('lit-html'))).to.deep.equal([]);
  });

  it('shows the accounts if it allows any policy', async () => {
    await expectAllShown(await openWith("* 'allow-duplicates'"));
  });

  it('renders both if it has its own Lit and allows duplicates', async () => {
    for (const body of [OWN_LIT + FORMS, FORMS + OWN_LIT]) {
      const host = await openWith("lit-html 'allow-duplicates'", body);
      await expectAllShown(host);
      expect(host.document.querySelector('own-element')!.shadowRoot!.textContent.trim()).to.equal('Школа');
    }
  });

  it('keeps the links inside if it loads its own Lit first and allows no duplicates, and the console says why', async () => {
    const classic = FORMS.replace(/<script type="module.*/, '').replaceAll('<script src', '<script defer src');
    const host = await openWith('lit-html', OWN_LIT + classic);
    if (!hasTrustedTypes) return;
    await expectLinksInside(host);
    expect(host.document.querySelector('own-element')!.shadowRoot!.textContent.trim()).to.equal('Школа');
    const ours = host.lines.filter((line) => line.startsWith('official-accounts: '));
    expect(ours).to.have.length(1);
    expect(ours[0]).to.contain('lit-html');
  });

  for (const policies of ["'none'", 'official-accounts', 'default', 'dompurify jquery']) {
    it(`keeps the links inside if it only allows ${policies}, and no error reaches the page`, async () => {
      await expectForbidden(await openWith(policies));
    });
  }

  it('keeps the links inside if its default policy lets nothing through', async () => {
    const strict = `<script>if (window.trustedTypes) trustedTypes.createPolicy('default', {createHTML: function () { return null; }});</script>`;
    await expectForbidden(await openWith('default', strict + FORMS));
  });
});
