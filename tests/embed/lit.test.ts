import {expect} from '@open-wc/testing';
import {adoptStyles as litAdopt, css as litCss, html as litHtml, LitElement} from 'lit';
import * as ours from '../../src/embed/lit.ts';

/** A change to an element, and to what is seen of it: attributes, properties, words. */
type Deed = (element: Played) => unknown;

interface Played extends HTMLElement {
  name: string | null | undefined;
  size: number;
  isOn: boolean;
  free: unknown;
  heading: string | null | undefined;
  readonly renderRoot: ShadowRoot;
  readonly updateComplete: Promise<unknown>;
  readonly log: string[];
  requestUpdate(): void;
}

const flag = {
  fromAttribute: (value: string | null) => value !== null && value !== 'false',
  toAttribute: (value: unknown) => (value ? '' : null),
};
const PROPERTIES = {
  name: {reflect: true, useDefault: true},
  size: {reflect: true, useDefault: true, type: Number, attribute: 'the-size'},
  heading: {reflect: true},
  isOn: {reflect: true, converter: flag, attribute: 'on'},
  free: {attribute: false},
};

/** The same element on either base. The one that the bundles have knows no more of Lit than it needs. */
function makeClass(base: typeof LitElement, css: typeof litCss, html: typeof litHtml): CustomElementConstructor {
  const sheet = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  class Element extends base {
    static override properties = PROPERTIES;
    static override styles = [sheet];
    declare name: string;
    declare size: number;
    declare heading: string | undefined;
    declare isOn: boolean;
    declare free: unknown;
    readonly log: string[] = [];

    constructor() {
      super();
      this.name = 'none';
      this.size = 2;
      this.isOn = false;
      this.addController({
        hostConnected: () => this.log.push('connected'),
        hostDisconnected: () => this.log.push('disconnected'),
      });
    }

    /** As the block, which looks at the page first. */
    protected override async scheduleUpdate(): Promise<void> {
      this.log.push('look');
      await Promise.resolve();
      void super.scheduleUpdate();
    }

    protected override willUpdate(): void {
      this.log.push(`will ${this.name} ${this.size}`);
    }

    protected override updated(): void {
      this.log.push('updated');
    }

    protected override render() {
      return html`<p>${this.name} ${this.size} ${this.heading ?? ''} ${String(this.isOn)} ${String(this.free)}</p>`;
    }
  }
  return Element;
}

const BASES = {
  'with-lit': makeClass(LitElement, litCss, litHtml),
  // Its templates are made by the build; here they stand as it makes them.
  'with-ours': makeClass(
    ours.LitElement as unknown as typeof LitElement,
    ours.css as unknown as typeof litCss,
    ((_strings: TemplateStringsArray, ...values: unknown[]) => TEMPLATE(...values)) as unknown as typeof litHtml,
  ),
};
const TEMPLATE = ours.html('<p><?> <?> <?> <?> <?></p>');

const attributesOf = (element: Element): string[] =>
  element
    .getAttributeNames()
    .sort()
    .map((name) => `${name}=${element.getAttribute(name)}`);

function seenOf(element: Played) {
  const paragraph = element.renderRoot.querySelector('p');
  return {
    attributes: attributesOf(element),
    properties: [element.name, element.size, element.heading, element.isOn, element.free],
    words: paragraph?.textContent,
    color: paragraph && getComputedStyle(paragraph).color,
    log: element.log.splice(0),
  };
}

/** What is seen of an element from its mark-up on, after each deed. */
async function play(tag: string, attributes: string, deeds: readonly Deed[]) {
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = `<${tag} ${attributes}></${tag}>`;
  const element = place.firstElementChild as Played;
  await element.updateComplete;
  const seen = [seenOf(element)];
  for (const deed of deeds) {
    await deed(element);
    await element.updateComplete;
    seen.push(seenOf(element));
  }
  place.remove();
  return seen;
}

const set =
  (name: string, value: string): Deed =>
  (element) =>
    element.setAttribute(name, value);
const remove =
  (name: string): Deed =>
  (element) =>
    element.removeAttribute(name);
const put =
  (values: Partial<Record<'name' | 'size' | 'heading' | 'isOn' | 'free', unknown>>): Deed =>
  (element) =>
    Object.assign(element, values);

const PLAYS: readonly (readonly [what: string, attributes: string, deeds: readonly Deed[]])[] = [
  ['an element without attributes reflects none of its defaults', '', []],
  ['attributes that were there are its properties', 'name="a" the-size="5" heading="" on', []],
  [
    'attributes that come, change and go',
    '',
    [set('name', 'a'), set('name', 'b'), remove('name'), set('heading', 'x')],
  ],
  ['a default comes back with its attribute’s end', 'name="a" the-size="7"', [remove('name'), remove('the-size')]],
  ['properties are reflected', '', [put({name: 'b', size: 3, heading: 'h', isOn: true}), put({isOn: false})]],
  ['a default that is set anew is reflected', '', [put({name: 'none'}), put({size: 2}), remove('name')]],
  ['a default that comes back is reflected', 'name="a"', [put({name: 'none'}), put({name: 'a'})]],
  ['null and undefined take an attribute away', 'name="a" heading="b"', [put({name: null}), put({heading: undefined})]],
  ['what is no number', 'the-size="many"', [set('the-size', ''), set('the-size', '9'), put({size: Number.NaN})]],
  ['the same value again changes nothing', 'name="a"', [put({name: 'a'}), set('name', 'a'), put({free: undefined})]],
  ['what has no attribute', '', [put({free: [1]}), set('free', 'x')]],
  ['what is true by being there, but for false', 'on="false"', [set('on', ''), set('on', 'false'), remove('on')]],
  ['several changes are one update', '', [put({name: 'x', size: 9, heading: 'y', free: 1})]],
  [
    'a change between the look and the rendering',
    '',
    [
      async (element) => {
        element.name = 'a';
        await Promise.resolve();
        element.name = 'b';
        await element.updateComplete;
      },
    ],
  ],
  ['an update that was asked for', '', [(element) => element.requestUpdate(), () => undefined]],
  [
    'going and coming back',
    'name="a"',
    [
      (element) => {
        const {parentElement} = element;
        element.remove();
        parentElement?.append(element);
      },
      put({name: 'c'}),
    ],
  ],
];

describe('what the bundles have in place of Lit does as Lit does:', () => {
  before(() => {
    for (const [tag, constructor] of Object.entries(BASES)) customElements.define(tag, constructor);
  });

  for (const [what, attributes, deeds] of PLAYS) {
    it(what, async () => {
      expect(await play('with-ours', attributes, deeds)).to.deep.equal(await play('with-lit', attributes, deeds));
    });
  }

  it('what a page has set before the script came', async () => {
    const seen = [];
    for (const base of ['with-lit', 'with-ours'] as const) {
      const element = document.createElement('early-' + base) as Played;
      Object.assign(element, {name: 'early', size: 8, free: 'kept'});
      document.body.append(element);
      // One class can be registered once.
      customElements.define('early-' + base, class extends BASES[base] {});
      await element.updateComplete;
      seen.push(seenOf(element));
      element.remove();
    }
    expect(seen[1]).to.deep.equal(seen[0]);
  });

  it('an element that is never in the page is never drawn', async () => {
    for (const tag of Object.keys(BASES)) {
      const element = document.createElement(tag) as Played;
      element.name = 'x';
      await Promise.resolve();
      expect(element.log, tag).to.deep.equal([]);
    }
  });

  it('styles are adopted', () => {
    for (const [css, adopt] of [
      [litCss, litAdopt],
      [ours.css, ours.adoptStyles],
    ] as unknown as [typeof litCss, typeof litAdopt][]) {
      const root = document.createElement('div').attachShadow({mode: 'open'});
      adopt(root, [
        css`
          p {
            color: red;
          }
        `,
      ]);
      expect(root.adoptedStyleSheets).to.have.length(1);
    }
  });
});
