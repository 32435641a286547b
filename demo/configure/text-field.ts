import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {FaultDelay} from '../shared/fault-delay.ts';
import {HERE} from '../shared/folder.ts';
import {PageElement} from '../shared/page-element.ts';
import {SettingChangeEvent} from '../shared/setting-change.ts';
import {toColor, toLists, toNumber, toPicture} from './typed.ts';
import {TEXTS} from './texts.ts';
import type {PropertyValues} from 'lit';
import type {SettingOf} from './setting.ts';

/** The settings that are typed into one field. */
export type TextSetting = SettingOf<'text' | 'number' | 'picture' | 'lists' | 'color'>;

/** What the colour picker shows where no colour is set: it can't show none. */
const NO_COLOR = '#1b5fa8';

/** The only notation that the colour picker takes. */
const HEX = /^#[\da-f]{6}$/i;

/** What is wrong with a value; empty where nothing is. */
function faultIn(setting: TextSetting, value: string): string {
  const {faults} = TEXTS;
  if (!value.trim()) return '';
  switch (setting.kind) {
    case 'number':
      return toNumber(value, setting.max) ? '' : faults.number(setting.max);
    case 'picture':
      return toPicture(value) ? '' : faults.picture;
    case 'color':
      return toColor(value) ? '' : faults.color;
    case 'lists': {
      const {invalid} = toLists(value, HERE);
      return invalid === undefined ? '' : faults.lists(invalid);
    }
    default:
      return '';
  }
}

/** A setting that one types, with its label. It says what is wrong with what it holds. */
export class TextField extends PageElement {
  static override properties = {setting: {}, value: {}};

  declare setting: TextSetting;
  declare value: string;

  readonly #delay = new FaultDelay(this);
  /** What was set here last: any other value comes from elsewhere. */
  #typed: string | undefined;

  #set(value: string): void {
    const {name, kind, default: fallback} = this.setting;
    this.#typed = kind === 'number' && !value.trim() ? fallback : value;
    this.dispatchEvent(new SettingChangeEvent(name, this.#typed));
  }

  #input({value}: HTMLInputElement): void {
    this.#delay.start(faultIn(this.setting, this.value) !== '');
    this.#set(value);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') && this.value !== this.#typed) this.#delay.end();
  }

  protected override render(): unknown {
    const {setting, value} = this;
    const id = `set-${setting.name}`;
    const fault = this.#delay.isDue ? faultIn(setting, value) : '';
    const isText = setting.kind === 'text';
    const describedBy = [setting.hint && `${id}-hint`, !isText && `${id}-fault`].filter(Boolean).join(' ');
    const input = html`<input
      type="text"
      id=${id}
      name=${setting.name}
      autocomplete="off"
      autocapitalize=${isText ? nothing : 'off'}
      spellcheck=${isText ? nothing : 'false'}
      inputmode=${ifDefined({number: 'numeric', picture: 'url', lists: 'url'}[setting.kind as string])}
      maxlength=${isText ? 300 : nothing}
      placeholder=${setting.placeholder}
      aria-describedby=${describedBy || nothing}
      aria-invalid=${isText ? nothing : fault !== ''}
      .value=${live(setting.kind === 'number' && value === setting.default ? '' : value)}
      @input=${(event: Event) => this.#input(event.target as HTMLInputElement)}
      @change=${() => this.#delay.end()}
    />`;
    return html`
      <label class="label" for=${id}>${setting.label}</label>
      ${setting.kind === 'color' ? this.#withPicker(input) : input}
      ${isText ? nothing : html`<p class="fault" id="${id}-fault" aria-live="polite" .textContent=${fault}></p>`}
      ${setting.kind === 'lists' ? this.#exampleButton(setting.example) : nothing}
      ${setting.hint ? html`<p class="hint" id="${id}-hint">${setting.hint}</p>` : nothing}
    `;
  }

  #withPicker(input: unknown): unknown {
    const color = toColor(this.value);
    return html`<div class="color" ?data-empty=${!color}>
      <input
        type="color"
        aria-label=${TEXTS.settings.chooseColor}
        .value=${HEX.test(color) ? color : NO_COLOR}
        @input=${(event: Event) => this.#set((event.target as HTMLInputElement).value)}
      />${input}
    </div>`;
  }

  #exampleButton(example: string): unknown {
    return html`<button type="button" class="textual" @click=${() => this.#set(example)}>
      ${TEXTS.settings.example}
    </button>`;
  }
}

customElements.define('text-field', TextField);
