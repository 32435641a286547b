import {expect} from 'chai';
import {FIVE} from '../helpers/blocks.ts';
import {closeAll} from '../helpers/site.ts';
import {expectAllShown, expectLinksInside, FORMS, openHost} from './host-page.ts';

/** Names that page scripts give their own variables, or built-ins that they break, without affecting the list. */
const HARMLESS: Readonly<Record<string, string>> = {
  'a variable `URL` with an address': 'var URL = "/ajax.php";',
  'another `Event`': 'var Event = {add: function () {}};',
  'another `CustomEvent`, for Internet Explorer': `window.CustomEvent = function (name) { var event = document.createEvent('CustomEvent');
    event.initCustomEvent(name, false, false, null); return event; }; CustomEvent.prototype = window.Event.prototype;`,
  'another `Element`, `Node` and `Text`': 'var Element = {}, Node = {}, Text = {};',
  'another `Image`, `Request`, `Response` and `Headers`': 'var Image = 1, Request = 2, Response = 3, Headers = 4;',
  'variables `name`, `status`, `self`, `top`, `event` and `origin`':
    'var name = 1, status = 2, self = 3, event = 4, origin = 5, parent = 6;',
  'no `console.warn`': 'console.warn = undefined;',
  'another `XMLHttpRequest`': 'window.XMLHttpRequest = undefined;',
  'a `fetch` that counts': 'var real = fetch; window.fetch = function () { return real.apply(this, arguments); };',
  'another `setInterval` and `requestAnimationFrame`': 'window.setInterval = window.requestAnimationFrame = null;',
  'another `Symbol.for` registry in use': 'window[Symbol.for("lit")] = 1;',
};

/** What makes it impossible to fetch or to read the list. */
const NO_LIST: Readonly<Record<string, string>> = {
  'no `fetch`': 'window.fetch = undefined;',
  'a `fetch` that throws': 'window.fetch = function () { throw new Error("blocked"); };',
  'a `fetch` that gives nothing': 'window.fetch = function () {};',
  'a `fetch` that gives junk': 'window.fetch = function () { return Promise.resolve({ok: true, body: "…"}); };',
  'no `AbortSignal`': 'window.AbortSignal = undefined;',
  'no `TextDecoder`': 'window.TextDecoder = undefined;',
};

/** What no modern script can do without. */
const HOPELESS: Readonly<Record<string, string>> = {
  'a `Map` of its own': 'var Map = {center: [56.5, 85]};',
  'a `Set` of its own': 'window.Set = function () {};',
  'a `Symbol` of its own': 'window.Symbol = {};',
  'another `Document`': 'var Document = {};',
  'a `JSON` of its own': 'window.JSON = {stringify: function () {}};',
  'a `JSON.parse` that throws': 'JSON.parse = function () { throw new Error("no"); };',
  'an element whose id is a global of Lit': 'document.documentElement.id = "litElementVersions";',
  'no `customElements`': 'Object.defineProperty(window, "customElements", {value: undefined});',
  'an `Object.defineProperty` that throws': 'Object.defineProperty = function () { throw new Error("no"); };',
};

/** Elements whose names shadow properties of the document and the window. */
const NAMED = `<img name=currentScript alt><form name=scripts></form>
  <img name=querySelector alt><img name=querySelectorAll alt><form name=hidden><input name=method></form>
  <form name=head></form><img name=body alt>
  <a id=customElements></a><a id=localStorage></a><a id=fetch></a><a id=URL></a><a id=JSON></a>
  <a id=navigator></a><a id=getComputedStyle></a><a id=official-accounts></a>`;

const run = (script: string) => openHost({head: `<script>${script}</script>`});

describe('a page that has replaced the browser’s built-ins', () => {
  afterEach(closeAll);

  for (const [name, script] of Object.entries(HARMLESS)) {
    it(`${name}: shows the accounts`, async () => {
      await expectAllShown(await run(script));
    });
  }

  for (const [name, script] of Object.entries(NO_LIST)) {
    it(`${name}: shows the baked list`, async () => {
      await expectAllShown(await run(script), {isFresh: false});
    });
  }

  for (const [name, script] of Object.entries(HOPELESS)) {
    it(`${name}: keeps the links inside, and no error reaches the page`, async () => {
      const host = await openHost({
        head: `<script>${script}</script>`,
        body: FORMS.replace(/<script type="module.*/, ''),
      });
      await expectLinksInside(host);
      expect(host.lines).to.have.length(1);
    });
  }
});

describe('a page whose images and forms have the names of the document’s properties', () => {
  afterEach(closeAll);

  it('shows the accounts in every form of the block', async () => {
    await expectAllShown(await openHost({body: NAMED + FORMS}));
  });

  it('puts the block of a bare tag in the tag’s place', async () => {
    const host = await openHost({body: `${NAMED}<main><script src="official-accounts.js"></script></main>`});
    await expectAllShown(host, {shown: [FIVE]});
    const [main] = host.document.getElementsByTagName('main');
    expect([...main!.children].map(({localName}) => localName)).to.deep.equal(['script', 'official-accounts']);
  });
});
