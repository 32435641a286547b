import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {pickerColor} from '../shared/color-picker.ts';
import {HERE} from '../shared/folder.ts';
import {changeSetting} from '../shared/setting-change.ts';
import {TEXTS} from './texts.ts';
import {faultIn, toColor} from './typed.ts';
import type {TemplateResult} from 'lit';
import type {SettingOf} from './setting.ts';

/** The settings with a text field. */
export type TextSetting = SettingOf<'text' | 'link' | 'number' | 'picture' | 'lists' | 'color'>;

const KEYBOARDS: Partial<Record<TextSetting['kind'], string>> = {
  number: 'numeric',
  link: 'url',
  picture: 'url',
  lists: 'url',
};

const valueOf = ({target}: Event): string => (target as HTMLInputElement).value;

/** A text field for a colour, with the browser's colour picker inside. */
function withPicker(name: string, value: string, input: TemplateResult): TemplateResult {
  const color = toColor(value);
  return html`<div class="color" ?data-empty=${!color}>
    <input
      type="color"
      aria-label=${TEXTS.settings.chooseColor}
      .value=${pickerColor(color)}
      @input=${(event: Event) => changeSetting(name, valueOf(event), false)}
    />${input}
  </div>`;
}

const exampleButton = (name: string, example: string): TemplateResult =>
  html`<button type="button" class="textual" @click=${() => changeSetting(name, example)}>
    ${TEXTS.settings.example}
  </button>`;

/**
 * A text field with its label and its error message.
 * @param isTyping whether somebody is typing into it: until they pause, an address is incomplete, not wrong
 */
export function textField(setting: TextSetting, value: string, isTyping: boolean): TemplateResult {
  const {name, kind, label, hint, placeholder, example, default: fallback} = setting;
  const id = `set-${name}`;
  const isText = kind === 'text';
  const fault = isTyping ? '' : faultIn(setting, value, HERE);
  // If a number is deleted, the default applies, as no number is shown.
  const none = kind === 'number' ? fallback : '';
  const input = html`<input
    type="text"
    id=${id}
    name=${name}
    autocomplete="off"
    autocapitalize=${isText ? nothing : 'off'}
    spellcheck=${isText ? nothing : 'false'}
    inputmode=${KEYBOARDS[kind] ?? nothing}
    maxlength=${isText ? 300 : nothing}
    placeholder=${placeholder}
    aria-describedby=${[`${id}-fault`, ...(hint ? [`${id}-hint`] : [])].join(' ')}
    aria-invalid=${fault !== ''}
    .value=${live(value === none ? '' : value)}
    @input=${(event: Event) => changeSetting(name, valueOf(event) || none, fault !== '')}
  />`;
  return html`<div class="field" data-setting=${name}>
    <label class="label" for=${id}>${label}</label>
    ${kind === 'color' ? withPicker(name, value, input) : input}
    <p class="fault" id="${id}-fault" aria-live="polite" .textContent=${fault}></p>
    ${example ? exampleButton(name, example) : nothing}
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
