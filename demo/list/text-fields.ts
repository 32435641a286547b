import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {FaultDelay} from '../shared/fault-delay.ts';
import {PageElement} from '../shared/page-element.ts';
import {TEXTS} from './texts.ts';

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

export interface FieldContent extends FieldOptions {
  /** By which the field is found. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** Reported when there is a pause in typing; what is right again is so at once. */
  readonly fault: string;
}

/** A field of one line with its label, its hint and what is wrong with its value. */
export class ListField extends PageElement {
  static override properties = {content: {attribute: false}};

  declare content: FieldContent;
  readonly #delay = new FaultDelay(this);

  protected override render(): unknown {
    const {key, label, value, hint, type = 'text', placeholder, isAddress, isRequired, datalist, max} = this.content;
    const id = `${key}-field`;
    const fault = this.#delay.isDue ? this.content.fault : '';
    return html`
      <label class="label" for=${id}>${label}</label>
      <input
        id=${id}
        type=${type}
        data-key=${key}
        autocomplete="off"
        autocapitalize=${isAddress ? 'off' : nothing}
        spellcheck=${isAddress ? 'false' : nothing}
        inputmode=${isAddress ? 'url' : nothing}
        placeholder=${ifDefined(placeholder)}
        list=${ifDefined(datalist)}
        max=${ifDefined(max)}
        aria-required=${isRequired ? 'true' : nothing}
        aria-invalid=${fault !== ''}
        aria-describedby="${hint ? key + '-hint ' : ''}${key}-fault"
        .value=${live(value)}
        @input=${() => this.#delay.start(fault !== '')}
        @change=${() => this.#delay.end()}
      />
      ${hint ? html`<p class="hint" id="${key}-hint">${hint}</p>` : nothing}
      <p class="fault" id="${key}-fault" aria-live="polite">${fault}</p>
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
  declare protected fault: string;

  constructor() {
    super();
    this.fault = '';
  }

  /** Adds a text as if it had been typed; what can't be added stays in the field. */
  submit(text: string): void {
    this.fault = this.accept(text.trim());
    this.#input.value = this.fault ? text : '';
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.submit(this.#input.value);
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
          @input=${() => (this.fault = '')}
          @keydown=${this.#press}
        />
        <button type="button" class="quiet" data-key="${name}-add" @click=${() => this.submit(this.#input.value)}>
          ${TEXTS.add}
        </button>
      </div>
      <p class="fault" id="${name}-fault" role="alert">${fault}</p>
    `;
  }
}

customElements.define('list-field', ListField);
customElements.define('add-field', AddField);
