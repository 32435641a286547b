import {expect} from '@open-wc/testing';
import {html as litHtml, nothing as litNothing, render as litRender} from 'lit';
import {compileTemplate} from '../../scripts/compile-template.mjs';
import * as ours from '../../src/embed/render.ts';

type Tag = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
/** A template that is filled with a value. */
type Case = (html: Tag, value: unknown) => unknown;

interface Renderer {
  readonly html: Tag;
  readonly nothing: unknown;
  readonly render: (value: unknown, place: HTMLElement) => unknown;
}

const compiled = new Map<TemplateStringsArray, (...values: unknown[]) => unknown>();
/** As the bundle has it, but compiled in the browser. */
const compiledHtml: Tag = (strings, ...values) => {
  const make = compiled.get(strings) ?? ours.html(compileTemplate(strings));
  compiled.set(strings, make);
  return make(...values);
};

const RENDERERS: Readonly<Record<string, Renderer>> = {
  Lit: {html: litHtml, nothing: litNothing, render: litRender},
  'the bundle': {html: compiledHtml, nothing: ours.nothing, render: ours.render},
};

const CASES: Readonly<Record<string, Case>> = {
  'a value alone': (html, value) => html`${value}`,
  'words around a value': (html, value) => html`before ${value} after`,
  'a value first and last': (html, value) => html`${value}<b>bold</b>${value}`,
  'values side by side': (html, value) => html`<p>${value}${value} ${value}</p>`,
  'a value in an element, more behind it': (html, value) =>
    html`<p><b>${value}</b> and</p>
      <p>${value}</p>`,
  'a nested template': (html, value) =>
    html`<ul>
      <li>${html`<b>${value}</b>`}</li>
    </ul>`,
  'nested templates of a value alone, with others behind': (html, value) =>
    html`${html`${html`${value}`}`}<i>${value}</i>`,
  'a nested template that ends with a value': (html, value) => html`<p>${html`<b>a</b>${value}`}${html`${value}`}</p>`,
  'a template or another': (html, value) => html`<p>${value ? html`<b>${value}</b>` : html`<i>none</i>`}!</p>`,
  'a template or words': (html, value) => html`<p>${value ? html`<b>${value}</b>` : 'none'}!</p>`,
  attributes: (html, value) =>
    html`<a class="a b" href=${value} data-x="1" title="${value}" lang=${value}>${value}</a>`,
  'an attribute behind a child': (html, value) =>
    html`<p>${value}</p>
      <p id=${value}></p>`,
  'a picture': (html, value) => html`<img alt="" id=${value} />${value}<br />${value}`,
  'a drawing': (html, value) =>
    html`<svg viewBox="0 0 24 24">
        <path d=${value} />
        <text x="1" y=${value}>${value}</text>
      </svg>
      <p id=${value}></p>`,
  'a slot': (html, value) => html`<slot name="footer">${value}</slot>`,
  entities: (html, value) => html`<p title='"&lt;&amp;'>&nbsp;${value}&lt;b&gt; &amp;amp;</p>`,
  'odd spaces and quotes': (html, value) => html`<p id="${value}" class="a > b" hidden>${value}</p>`,
  comments: (html, value) =>
    html`<!-- <b> -->
      <p><!---->${value}</p>`,
};

const VALUES = ['', undefined, null, 'one', 'two', 'two', 7, 0, false, '<b>&amp;</b>', '  ', '\xa0', 'last'] as const;

const shownIn = (place: HTMLElement) => place.innerHTML.replace(/<!--.*?-->/g, '');

/** What a template shows of one value after another, in one place. */
function showAll({html, nothing, render}: Renderer, fill: Case): string[] {
  const place = document.createElement('div');
  return [nothing, ...VALUES, nothing, 'again'].map((value) => {
    render(fill(html, value === nothing ? nothing : value), place);
    return shownIn(place);
  });
}

describe('the renderer of the bundle', () => {
  for (const [name, fill] of Object.entries(CASES)) {
    it(`shows ${name} as Lit does`, () => {
      const [lit, bundle] = Object.values(RENDERERS).map((renderer) => showAll(renderer, fill));
      expect(lit!.at(-1)).to.contain('again');
      expect(bundle!.join('\n')).to.equal(lit!.join('\n'));
    });
  }

  for (const [name, {html, nothing, render}] of Object.entries(RENDERERS)) {
    describe(`(and ${name})`, () => {
      it('leaves alone what stands there already', () => {
        const place = document.createElement('div');
        place.innerHTML = '<b>before</b>';
        render(html`<i></i>`, place);
        render(html`words`, place);
        expect(shownIn(place)).to.equal('<b>before</b>words');
      });

      it('keeps the nodes where only values change, so that nobody loses the focus', () => {
        const place = document.createElement('div');
        const show = (words: unknown) => {
          render(html`<p>${html`<button>${words}</button>`}</p>`, place);
        };
        show('one');
        const button = place.querySelector('button')!;
        const text = [...button.childNodes].find((node) => node instanceof Text);
        show('two');
        expect(place.querySelector('button') === button).to.be.true;
        expect(text!.data).to.equal('two');
      });

      it('sets properties', () => {
        const place = document.createElement('div');
        for (const color of ['red', 'green']) {
          render(html`<p .style=${`color:${color}`} class="a"></p>`, place);
          expect(place.querySelector('p')!.style.color).to.equal(color);
        }
      });

      it('calls the listener of the last rendering, once', () => {
        const place = document.createElement('div');
        const heard: string[] = [];
        for (const listener of [() => heard.push('first'), (event: Event) => heard.push(event.type)]) {
          render(html`<button @click=${listener}>Press</button>`, place);
          place.querySelector('button')!.click();
        }
        expect(heard).to.deep.equal(['first', 'click']);
      });

      it('puts a template in before a child that is kept, and takes it out again', () => {
        const place = document.createElement('div');
        for (const head of [nothing, html`<b></b>${'x'}`, 'words', nothing]) render(html`${head}<i></i>`, place);
        expect(shownIn(place)).to.equal('<i></i>');
      });
    });
  }
});
