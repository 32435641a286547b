import {expect} from 'chai';
import {FIVE} from '../helpers/blocks.ts';
import {closeAll} from '../helpers/site.ts';
import {expectAllShown, expectLinksInside, openHost} from './host-page.ts';

const run = (script: string) => openHost({head: `<script>${script}</script>`});

/**
 * Names that old pages add to every object, and names of request options, property options, list fields and the DOM.
 */
const NAMES = [
  'extend each forEach map keys clone merge has size isEmpty toJSONString',
  'method body headers cache credentials redirect url',
  'type attribute state reflect noAccessor get set enumerable configurable',
  'list accounts withdrawn include networks owner title level version ttl lead',
  'id name length style parent text lang key detail childList subtree index',
].flatMap((names) => names.split(' '));

/** The values that they add. */
const VALUES: Readonly<Record<string, string>> = {
  'a function': 'function () { return this; }',
  'a string': '"POST"',
  true: 'true',
};

describe('a page that has extended Object.prototype', () => {
  afterEach(closeAll);

  for (const [what, value] of Object.entries(VALUES)) {
    it(`with fifty names, each ${what}: shows the accounts`, async () => {
      const host = await run(
        `${JSON.stringify(NAMES)}.forEach(function (name) { Object.prototype[name] = ${value}; });`,
      );
      await expectAllShown(host);
      expect(host.window.eval('var seen = 0; for (var name in {}) seen++; seen')).to.equal(NAMES.length);
    });
  }

  it('with an attribute’s name: attributes of the block still work', async () => {
    const host = await openHost({
      head: '<script>Object.prototype.state = Object.prototype.attribute = true; Object.prototype.type = Boolean;</script>',
      body: '<script src="official-accounts.js" data-heading="Мы здесь" data-heading-level="4"></script>',
    });
    await expectAllShown(host, {isFresh: false, shown: [FIVE]});
    expect(host.document.querySelector('official-accounts')!.shadowRoot!.querySelector('h4')!.textContent).to.equal(
      'Мы здесь',
    );
  });
});

describe('a page that has extended Array.prototype', () => {
  afterEach(closeAll);

  it('with enumerable helpers: shows the accounts', async () => {
    const host =
      await run(`['remove', 'contains', 'unique', 'last', 'first', 'insert', 'max', 'sum', 'shuffle', 'clear']
      .forEach(function (name) { Array.prototype[name] = function () { return this; }; });`);
    await expectAllShown(host);
    expect(host.window.eval('[1].last().shuffle().length')).to.equal(1);
  });

  it('with polyfills for Internet Explorer 8 that overwrite the built-ins: shows the accounts', async () => {
    const host = await run(`
      Array.prototype.forEach = function (visit, context) { for (var i = 0; i < this.length; i++) visit.call(context, this[i], i, this); };
      Array.prototype.map = function (change, context) { var all = []; for (var i = 0; i < this.length; i++) all.push(change.call(context, this[i], i, this)); return all; };
      Array.prototype.filter = function (test) { var all = []; for (var i = 0; i < this.length; i++) if (test(this[i])) all.push(this[i]); return all; };
      Array.prototype.some = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i])) return true; return false; };
      Array.prototype.indexOf = function (item) { for (var i = 0; i < this.length; i++) if (this[i] === item) return i; return -1; };
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
      Object.keys = function (object) { var all = []; for (var key in object) all.push(key); return all; };
      Date.now = function () { return +new Date; };
      Function.prototype.bind = function (to) { var inner = this; return function () { return inner.apply(to, arguments); }; };`);
    await expectAllShown(host);
  });

  it('with an incompatible `find`: at least keeps the links inside', async () => {
    const host = await run('Array.prototype.find = function (word) { return word.test(this[0]); };');
    await expectLinksInside(host);
    expect(host.lines.length).to.be.greaterThan(0);
  });
});
