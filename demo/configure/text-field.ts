import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {HERE} from '../shared/folder.ts';
import {changeSetting} from '../shared/setting-change.ts';
import {TEXTS} from './texts.ts';
import {toAttribute, toColor, toLists} from './typed.ts';
import type {TemplateResult} from 'lit';
import type {SettingOf} from './setting.ts';

/** The settings that are typed into one field. */
export type TextSetting = SettingOf<'text' | 'number' | 'picture' | 'lists' | 'color'>;

/** What the colour picker shows where no colour is set: it can't show none. */
const NO_COLOR = '#1b5fa8';

/** The only notation that the colour picker takes. */
const HEX = /^#[\da-f]{6}$/i;

const KEYBOARDS: Partial<Record<TextSetting['kind'], string>> = {number: 'numeric', picture: 'url', lists: 'url'};

const valueOf = ({target}: Event): string => (target as HTMLInputElement).value;

/** What is wrong with a value; empty where nothing is. */
function faultIn(setting: TextSetting, value: string): string {
  const {kind} = setting;
  if (kind === 'text' || !value.trim()) return '';
  if (kind !== 'lists') return toAttribute(setting, value, HERE) ? '' : TEXTS.faults[kind];
  const {invalid} = toLists(value, HERE);
  return invalid === undefined ? '' : TEXTS.faults.lists(invalid);
}

/** A colour's field, with the browser's picker in it. */
function withPicker(name: string, value: string, input: TemplateResult): TemplateResult {
  const color = toColor(value);
  return html`<div class="color" ?data-empty=${!color}>
    <input
      type="color"
      aria-label=${TEXTS.settings.chooseColor}
      .value=${HEX.test(color) ? color : NO_COLOR}
      @input=${(event: Event) => changeSetting(name, valueOf(event), false)}
    />${input}
  </div>`;
}

const exampleButton = (name: string, example: string): TemplateResult =>
  html`<button type="button" class="textual" @click=${() => changeSetting(name, example)}>
    ${TEXTS.settings.example}
  </button>`;

/**
 * A setting that one types, with its label. It says what is wrong with what it holds.
 * @param isTyping whether somebody types into it: half an address is no mistake
 */
export function textField(setting: TextSetting, value: string, isTyping: boolean): TemplateResult {
  const {name, kind, label, hint, placeholder, example, default: fallback} = setting;
  const id = `set-${name}`;
  const isText = kind === 'text';
  const fault = isTyping ? '' : faultIn(setting, value);
  // A number that is taken away is the default, as none is shown.
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
