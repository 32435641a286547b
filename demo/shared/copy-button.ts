import {html, nothing} from 'lit';
import {localized} from './language.ts';
import {PageElement} from './page-element.ts';
import type {Copied} from './copy.ts';

/** How long the button shows the result, in milliseconds. */
const DURATION = 2_500;

/** What the button did: copied something, or saved it as a file. */
export type Outcome = Copied | 'downloaded';

const TEXTS = localized<Readonly<Record<Outcome, string>>>({
  ru: {copied: 'Скопировано', selected: 'Выделено — нажмите Ctrl+C', downloaded: 'Скачано'},
  en: {copied: 'Copied', selected: 'Selected: press Ctrl+C', downloaded: 'Downloaded'},
});

/** What the visitor should know about the copied text. */
export interface CopyNote {
  /** The button's text in place of «Скопировано», if that would promise too much. */
  readonly instead?: string;
  /** A note that stays next to the button for longer. */
  readonly text: string;
}

/** A button that copies something, or saves it as a file, and shows the result. */
export class CopyButton extends PageElement {
  static override properties = {
    text: {},
    label: {},
    name: {},
    look: {},
    describedBy: {},
    copy: {attribute: false},
    note: {attribute: false},
    result: {state: true},
  };

  declare text: string;
  /** The accessible name, which starts with the button's text. */
  declare label: string | undefined;
  /** The id of the inner button. */
  declare name: string | undefined;
  /** The class of the inner button. Default: the primary button. */
  declare look: string | undefined;
  declare describedBy: string | undefined;
  /** Resolves to undefined if it failed and the page shows why. */
  declare copy: () => Promise<Outcome | undefined>;
  declare note: CopyNote | undefined;
  declare result: Outcome | undefined;
  #timer = 0;

  async #press(): Promise<void> {
    clearTimeout(this.#timer);
    // Clear the previous result first, so that the same one is announced again.
    this.result = undefined;
    this.result = await this.copy();
    this.#timer = window.setTimeout(() => (this.result = undefined), this.note?.text ? 4 * DURATION : DURATION);
  }

  protected override render(): unknown {
    const {result, note} = this;
    const instead = result === 'copied' ? note?.instead : undefined;
    const outcome = instead ?? (result && TEXTS[result]);
    const status = result && [instead ? '' : TEXTS[result], note?.text].filter(Boolean).join('. ');
    return html`<button
        type="button"
        class=${this.look ?? 'copy'}
        id=${this.name ?? nothing}
        aria-label=${outcome ?? this.label ?? this.text}
        aria-describedby=${this.describedBy ?? nothing}
        ?data-done=${result !== undefined && result !== 'selected'}
        ?data-partly=${instead !== undefined}
        @click=${() => void this.#press()}
      >
        ${outcome ?? this.text}</button
      ><span class="status ${status && note?.text ? '' : 'unseen'}" role="status">${status}</span>`;
  }
}

customElements.define('copy-button', CopyButton);
