import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {PageElement} from '../shared/page-element.ts';
import {TEXTS} from './texts.ts';
import type {PropertyValues} from 'lit';

/** How long nobody types before a field reports a fault, in milliseconds: half a link is no mistake. */
const PAUSE = 800;

/** What a field may be given beside its value. */
export interface FieldOptions {
  readonly hint?: string;
  readonly type?: 'text' | 'date';
  readonly placeholder?: string;
  /** A web address or a file's name: no capital letters, no spelling. */
  readonly isAddress?: boolean;
  readonly isRequired?: boolean;
  /** The id of a datalist. */
  readonly datalist?: string;
  /** The latest day. */
  readonly max?: string;
}

/** What somebody has typed so far. */
export class FieldInputEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('field-input', {bubbles: true});
    this.text = text;
  }
}

/** What has been typed, as the field is left or the list is saved. */
export class FieldCommitEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('field-commit', {bubbles: true});
    this.text = text;
  }
}

let ids = 0;

/** A field of one line with its label, its hint and what is wrong with its value. */
export class ListField extends PageElement {
  static override properties = {
    key: {},
    label: {},
    value: {},
    fault: {},
    options: {attribute: false},
    isTyping: {state: true},
  };

  /** By which the field is found. */
  declare key: string;
  declare label: string;
  declare value: string;
  /** Reported when there is a pause in typing; what is right again is so at once. */
  declare fault: string;
  declare options: FieldOptions;
  declare protected isTyping: boolean;

  readonly #id = `field-${++ids}`;
  #reported = '';
  #isEdited = false;
  #timer = 0;

  constructor() {
    super();
    this.isTyping = false;
    this.options = {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('fault') && !this.fault) this.#endTyping();
    if (!this.isTyping) this.#reported = this.fault;
  }

  /** Ends what is being typed, as leaving the field does. */
  commit(): void {
    this.#endTyping();
    if (!this.#isEdited) return;
    this.#isEdited = false;
    this.dispatchEvent(new FieldCommitEvent(this.querySelector('input')?.value ?? this.value));
  }

  #endTyping(): void {
    clearTimeout(this.#timer);
    this.isTyping = false;
  }

  #input(event: Event): void {
    clearTimeout(this.#timer);
    this.isTyping = true;
    this.#isEdited = true;
    this.#timer = window.setTimeout(() => this.#endTyping(), PAUSE);
    this.dispatchEvent(new FieldInputEvent((event.target as HTMLInputElement).value));
  }

  protected override render(): unknown {
    const id = this.#id;
    const {hint, type = 'text', placeholder, isAddress, isRequired, datalist, max} = this.options;
    const fault = this.#reported;
    return html`
      <label class="label" for=${id}>${this.label}</label>
      <input
        id=${id}
        type=${type}
        data-key=${this.key}
        autocomplete="off"
        autocapitalize=${isAddress ? 'off' : nothing}
        spellcheck=${isAddress ? 'false' : nothing}
        inputmode=${isAddress ? 'url' : nothing}
        placeholder=${ifDefined(placeholder)}
        list=${ifDefined(datalist)}
        max=${ifDefined(max)}
        aria-required=${isRequired ? 'true' : nothing}
        aria-invalid=${fault !== ''}
        aria-describedby="${hint ? id + '-hint ' : ''}${id}-fault"
        .value=${live(this.value)}
        @input=${this.#input}
        @change=${() => this.commit()}
      />
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
      <p class="fault" id="${id}-fault" aria-live="polite">${fault}</p>
    `;
  }
}

/** A field whose text is added to something, by Enter or by its button. */
export class AddField extends PageElement {
  static override properties = {
    name: {},
    label: {},
    placeholder: {},
    datalist: {},
    accept: {attribute: false},
    typed: {state: true},
    fault: {state: true},
  };

  /** The id of the field. */
  declare name: string;
  declare label: string;
  declare placeholder: string;
  /** The id of a datalist. */
  declare datalist: string | undefined;
  /** Adds the text, or says why it can't be added. */
  declare accept: (text: string) => string;
  declare protected typed: string;
  declare protected fault: string;

  constructor() {
    super();
    this.typed = '';
    this.fault = '';
  }

  /** Adds a text as if it had been typed. */
  submit(text: string): void {
    this.fault = this.accept(text.trim());
    this.typed = this.fault ? text : '';
  }

  #type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.fault = '';
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.submit(this.typed);
  }

  protected override render(): unknown {
    const {name, fault} = this;
    return html`
      <label class="label" for=${name}>${this.label}</label>
      <div class="joined">
        <input
          type="text"
          id=${name}
          data-key=${name}
          inputmode=${this.datalist ? nothing : 'url'}
          list=${ifDefined(this.datalist)}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          placeholder=${this.placeholder}
          aria-invalid=${fault !== ''}
          aria-describedby="${name}-fault"
          .value=${live(this.typed)}
          @input=${this.#type}
          @keydown=${this.#press}
        />
        <button type="button" class="quiet" data-key="${name}-add" @click=${() => this.submit(this.typed)}>
          ${TEXTS.add}
        </button>
      </div>
      <p class="fault" id="${name}-fault" role="alert">${fault}</p>
    `;
  }
}

customElements.define('list-field', ListField);
customElements.define('add-field', AddField);

declare global {
  interface HTMLElementTagNameMap {
    'list-field': ListField;
    'add-field': AddField;
  }
  interface HTMLElementEventMap {
    'field-input': FieldInputEvent;
    'field-commit': FieldCommitEvent;
  }
}
