import {expect} from 'chai';
import {FIVE, hrefsOf, moment, settled, until} from '../helpers/blocks.ts';
import {closeAll} from '../helpers/site.ts';
import {blocksIn, expectAllShown, expectLinksInside, FORMS, openHost, SCHOOL, visibleLinks} from './host-page.ts';
import type {OpenHost} from './host-page.ts';

const ELEMENT = `<official-accounts><a href="${SCHOOL}">Школа</a></official-accounts>`;
const SCRIPT = '<script src="official-accounts.js" data-define></script>';

/** Opens a page on which a script modifies the element before the block's own script runs. */
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

describe('a page on which something modified the element first', () => {
  afterEach(closeAll);

  it('shows the accounts although an extension has added a shadow root with a style', async () => {
    await expectBlock(await openAfter(`block.attachShadow({mode: 'open'}).append(document.createElement('style'))`));
  });

  it('shows one block, not two, if it was saved with its shadow roots', async () => {
    const saved = '<template shadowrootmode="open"><section part="block"><ul><li>Старый</li></ul></section></template>';
    const host = await openHost({body: ELEMENT.replace('<a', `${saved}<a`) + SCRIPT});
    await expectBlock(host);
    expect(blocksIn(host.document)[0]!.shadowRoot!.textContent).not.to.contain('Старый');
  });

  it('keeps what a closed shadow root shows, and logs it once', async () => {
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

  it('keeps the links inside if shadow roots aren’t allowed, and logs it once', async () => {
    const host = await openHost({
      head: `<script>Element.prototype.attachShadow = function () { throw new Error('forbidden'); };</script>`,
    });
    await expectLinksInside(host);
    expect(ownLines(host)).to.have.length(1);
  });
});

/** The effect of custom-elements-es5-adapter.js of webcomponentsjs 1 and 2. */
const ADAPTER = `<script>(function () {
  var Native = HTMLElement, registry = customElements, define = registry.define, get = registry.get;
  var names = new Map(), classes = new Map(), isUpgrade = false, isCreation = false;
  window.HTMLElement = function () {
    if (isUpgrade) { isUpgrade = false; return; }
    var Wrapper = get.call(registry, names.get(this.constructor));
    isCreation = true;
    return new Wrapper();
  };
  HTMLElement.prototype = Native.prototype;
  Object.defineProperty(registry, 'define', {configurable: true, writable: true, value: function (name, Class) {
    var Wrapper = class extends Native {
      constructor() {
        super();
        Object.setPrototypeOf(this, Class.prototype);
        if (!isCreation) { isUpgrade = true; Class.call(this); }
        isCreation = false;
      }
    };
    Wrapper.observedAttributes = Class.observedAttributes;
    ['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'adoptedCallback'].forEach(function (one) {
      Wrapper.prototype[one] = Class.prototype[one];
    });
    names.set(Class, name);
    classes.set(name, Class);
    define.call(registry, name, Wrapper);
  }});
  Object.defineProperty(registry, 'get', {configurable: true, writable: true, value: function (name) { return classes.get(name); }});
})();</script>`;

const OLD_ELEMENT = `<old-element></old-element><script>
  function OldElement() { return HTMLElement.call(this) || this; }
  OldElement.prototype = Object.create(HTMLElement.prototype, {constructor: {value: OldElement}});
  OldElement.prototype.connectedCallback = function () { this.textContent = 'old'; };
  customElements.define('old-element', OldElement);
</script>`;

describe('a page with an adapter for ES5 custom elements', () => {
  afterEach(closeAll);

  it('shows the accounts in every form of the block, and the page’s own elements work', async () => {
    const host = await openHost({head: ADAPTER, body: FORMS + OLD_ELEMENT});
    await expectAllShown(host);
    expect(host.document.querySelector('old-element')!.textContent).to.equal('old');
  });

  it('shows the accounts even with a script that prevents defining a name twice', async () => {
    const guard = `<script>var define = customElements.define; customElements.define = function (name, one) {
      if (!customElements.get(name)) define.call(customElements, name, one); };</script>`;
    await expectAllShown(await openHost({head: guard}));
  });
});
