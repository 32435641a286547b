import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {PageElement} from '../shared/page-element.ts';
import {TEXTS} from './texts.ts';

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

customElements.define('add-field', AddField);

declare global {
  interface HTMLElementTagNameMap {
    'add-field': AddField;
  }
}
