/*
 * What the bundles have in place of Lit: as much of it as the element uses, which then does as Lit does. The element is
 * written for Lit, and published for bundlers with it; tests/embed/lit.test.ts holds the two beside each other.
 */
export {html, nothing, render} from './render.ts';
import {render} from './render.ts';

/** How a property goes with an attribute. */
interface Options {
  /** Its name; false where there is none. The property's in lower case, if it isn't given. */
  readonly attribute?: string | false;
  readonly reflect?: boolean;
  /** What the constructor sets is no change: it isn't reflected, and comes back when the attribute goes. */
  readonly useDefault?: boolean;
  readonly type?: typeof Number;
  readonly converter?: {
    readonly fromAttribute: (value: string | null) => unknown;
    readonly toAttribute: (value: unknown) => string | null;
  };
}

interface Controller {
  hostConnected(): void;
  hostDisconnected(): void;
}

/** A style sheet, made when it is first needed. */
class Styles {
  readonly #text: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#text);
    }
    return this.#sheet;
  }
}

export const css = ([text = '']: readonly string[]): Styles => new Styles(text);

export const adoptStyles = (root: ShadowRoot, styles: readonly Styles[]): void => {
  root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
};

const attributeOf = (name: string, {attribute}: Options): string | undefined =>
  attribute === false ? undefined : (attribute ?? name.toLowerCase());

export class LitElement extends HTMLElement {
  declare static properties: Readonly<Record<string, Options>>;
  declare static elementStyles: readonly Styles[];
  /** Names of properties by those of their attributes: one class of elements is all that there is. */
  static readonly names = new Map<string, string>();

  /** Asked when the element is registered, and then for what a placeholder may carry. */
  static get observedAttributes(): string[] {
    const {names, properties} = this;
    for (const [name, options] of names.size ? [] : Object.entries(properties)) {
      const attribute = attributeOf(name, options);
      if (attribute) names.set(attribute, name);
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values.get(name);
        },
        set(this: LitElement, value: unknown) {
          const old = this.#values.get(name);
          this.#values.set(name, value);
          this.#change(name, options, value, old);
        },
        configurable: true,
        enumerable: true,
      });
    }
    return [...names.keys()];
  }

  static set styles(styles: readonly Styles[]) {
    this.elementStyles = styles;
  }

  renderRoot!: ShadowRoot;
  readonly #values = new Map<string, unknown>();
  readonly #defaults = new Map<string, unknown>();
  readonly #controllers: Controller[] = [];
  /** What a page has set before the element was registered. */
  readonly #early: (readonly [name: string, value: unknown])[];
  #isPending = false;
  #unreflected: string[] = [];
  /** The property that an attribute sets now, or that sets it. */
  #mirrored: string | undefined;
  #enable!: () => void;
  updateComplete: Promise<unknown> = new Promise<void>((resolve) => {
    this.#enable = resolve;
  });

  constructor() {
    super();
    const own = this as unknown as Record<string, unknown>;
    const {properties} = this.constructor as typeof LitElement;
    this.#early = Object.keys(properties).flatMap((name) => {
      if (!Object.hasOwn(this, name)) return [];
      const value = own[name];
      // It would hide the accessor.
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
      delete own[name];
      return [[name, value] as const];
    });
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    if (!(this.renderRoot as ShadowRoot | undefined)) {
      // Not before, as Lit does.
      // eslint-disable-next-line wc/attach-shadow-constructor
      this.renderRoot = this.attachShadow({mode: 'open'});
      adoptStyles(this.renderRoot, (this.constructor as typeof LitElement).elementStyles);
    }
    this.#enable();
    for (const controller of this.#controllers) controller.hostConnected();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  attributeChangedCallback(attribute: string, _old: string | null, text: string | null): void {
    const {names, properties} = this.constructor as typeof LitElement;
    const name = names.get(attribute);
    if (!name || this.#mirrored === name) return;
    const {type, converter} = properties[name] as Options;
    const value = converter ? converter.fromAttribute(text) : type && text !== null ? type(text) : text;
    this.#mirrored = name;
    (this as unknown as Record<string, unknown>)[name] = value ?? this.#defaults.get(name) ?? value;
    this.#mirrored = undefined;
  }

  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = this.updateComplete.then(() => this.scheduleUpdate());
  }

  #change(name: string, options: Options, value: unknown, old: unknown): void {
    const {reflect, useDefault} = options;
    // A default that is set anew is reflected from now on.
    const isUnchanged =
      Object.is(value, old) &&
      !(useDefault && this.#defaults.get(name) === value && !this.hasAttribute(attributeOf(name, options) as string));
    if (isUnchanged) return;
    if (useDefault && !this.#defaults.has(name)) this.#defaults.set(name, value);
    else if (reflect && this.#mirrored !== name) this.#unreflected.push(name);
    this.requestUpdate();
  }

  #reflect(): void {
    const {properties} = this.constructor as typeof LitElement;
    for (const name of this.#unreflected.splice(0)) {
      const options = properties[name] as Options;
      const attribute = attributeOf(name, options) as string;
      const value = this.#values.get(name);
      const text = options.converter ? options.converter.toAttribute(value) : value;
      this.#mirrored = name;
      if (text === null || text === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, text as string);
      this.#mirrored = undefined;
    }
  }

  protected scheduleUpdate(): unknown {
    for (const [name, value] of this.#early.splice(0)) (this as unknown as Record<string, unknown>)[name] = value;
    try {
      this.willUpdate();
      const content = this.render();
      this.#reflect();
      this.#isPending = false;
      render(content, this.renderRoot);
    } finally {
      this.#isPending = false;
    }
    this.updated();
    return undefined;
  }

  protected willUpdate(): void {
    // For the element.
  }

  protected render(): unknown {
    return undefined;
  }

  protected updated(): void {
    // For the element.
  }
}
