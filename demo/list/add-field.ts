import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {partState} from './store.ts';
import {TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';

/** A text field with an Add button. */
export interface AddField {
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly datalist?: string;
  /** Adds the text, or returns why it can't be added. */
  readonly accept: (text: string) => string;
}

/** The field whose text was not added, and the reason. */
const refusal = partState({name: '', text: ''});

/** Submits a text as if it had been typed; if it is rejected, it stays in the field. */
export function submitText(input: HTMLInputElement, text: string, {name, accept}: AddField): void {
  const fault = accept(text.trim());
  refusal.state = {name, text: fault};
  input.value = fault ? text : '';
}

/** A field whose text is added with Enter or with its button. */
export function addField(field: AddField): TemplateResult {
  const {name, label, placeholder, datalist} = field;
  const fault = refusal.state.name === name ? refusal.state.text : '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements[0] as HTMLInputElement;
    submitText(input, input.value, field);
  };
  return html`
    <label class="label" for=${name}>${label}</label>
    <form class="joined" @submit=${submit} @input=${() => (refusal.state = {name, text: ''})}>
      <input
        type="text"
        id=${name}
        data-key=${name}
        inputmode=${datalist ? nothing : 'url'}
        list=${ifDefined(datalist)}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        placeholder=${placeholder}
        aria-invalid=${fault !== ''}
        aria-describedby="${name}-fault"
      />
      <button class="quiet" data-key="${name}-add">${TEXTS.add}</button>
    </form>
    <p class="fault" id="${name}-fault" role="alert">${fault}</p>
  `;
}
