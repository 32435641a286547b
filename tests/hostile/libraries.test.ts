import {expect} from 'chai';
import {PROTOTYPE_1_6, PROTOTYPE_1_7} from '../faults/old-libraries.ts';
import {closeAll} from '../helpers/site.ts';
import {expectAllShown, FORMS, openHost} from './host-page.ts';
import type {Answer} from '../helpers/site.ts';

const SCRIPT = {'content-type': 'text/javascript; charset=utf-8'};
const inProject = (file: string): Answer => ({file, headers: SCRIPT});
const own = (body: string): Answer => ({body, headers: SCRIPT});

interface Library {
  readonly file: Answer;
  /** What the page's own scripts do with it once the block is rendered. */
  readonly works: string;
}

/** Libraries that modify the objects of every script on their page. Prototype.js is in no registry. */
const LIBRARIES: Readonly<Record<string, Library>> = {
  'the changes of Prototype.js 1.6': {
    file: own(PROTOTYPE_1_6),
    works: `[1, 2].collect(function (n) { return n + 1; }).last() === 3 && [1, 2].toJSON() === '[1,2]'
      && Object.keys({a: 1}).first() === 'a' && $('own').select('a').length === 0`,
  },
  'the changes of Prototype.js 1.7': {
    file: own(PROTOTYPE_1_7),
    works: `Array.from(new Set([1])).length === 0 && [1].clone()[0] === 1 && $('own').update('x') === $('own')`,
  },
  'MooTools 1.5': {
    file: inProject('node_modules/mootools-core-dist/dist/mootools-core.js'),
    works: `$('own').set('text', 'moo').get('text') === 'moo' && [1, [2]].flatten().getLast() === 2
      && new Class({Implements: Events}).prototype.addEvent !== undefined
      && new Element('a', {href: '#x'}).get('href') === '#x' && $$('official-accounts').length === 3`,
  },
  'MooTools 1.5 with its 1.2 compatibility layer': {
    file: inProject('node_modules/mootools-core-dist/dist/mootools-core-compat.js'),
    works: `$('own').set('text', 'moo').get('text') === 'moo' && $A([1]).getLast() === 1
      && new Hash({a: 1}).getKeys()[0] === 'a' && $defined(1)`,
  },
  'jQuery 1': {
    file: inProject('node_modules/jquery-1/dist/jquery.js'),
    works: `jQuery('#own').text('jq').text() === 'jq' && jQuery('official-accounts').length === 3
      && jQuery('<div>').append(jQuery('#own')).children().length === 1`,
  },
  'MooTools and jQuery, each for one widget': {
    file: inProject('node_modules/mootools-core-dist/dist/mootools-core.js'),
    works: `jQuery.noConflict()('#own').length === 1 && document.id('own').hasClass('x') === false`,
  },
};

describe('a page with an old library', () => {
  afterEach(closeAll);

  for (const [name, {file, works}] of Object.entries(LIBRARIES)) {
    const second = name.includes('and jQuery') ? '<script src="second.js"></script>' : '';
    const answers = {'library.js': file, 'second.js': inProject('node_modules/jquery-1/dist/jquery.js')};
    const tag = `<script src="library.js"></script>${second}`;

    it(`${name}: shows the accounts, and its own scripts still work`, async () => {
      const host = await openHost({head: tag, body: `<p id="own"></p>${FORMS}`, answers});
      await expectAllShown(host);
      expect(host.window.eval(works)).to.be.true;
    });

    it(`${name}, loaded after the block: the same`, async () => {
      const host = await openHost({body: `<p id="own"></p>${FORMS}${tag}`, answers});
      await expectAllShown(host);
      expect(host.window.eval(works)).to.be.true;
    });
  }

  it('renders its own Lit elements as well as the block', async () => {
    const lit = `<script type="module">
      import {html, LitElement} from '/node_modules/lit/index.js';
      customElements.define('own-element', class extends LitElement {
        static properties = {word: {}};
        render() { return html\`<b title=\${this.word}>\${this.word}</b>\`; }
      });
    </script>`;
    for (const body of [
      `${lit}<own-element word="Школа"></own-element>${FORMS}`,
      `${FORMS}<own-element word="Школа"></own-element>${lit}`,
    ]) {
      const host = await openHost({body});
      await expectAllShown(host);
      expect(host.document.querySelector('own-element')!.shadowRoot!.querySelector('b')!.title).to.equal('Школа');
    }
  });
});
