import {html} from 'lit';
import {localized} from './language.ts';
import {PageElement} from './page-element.ts';
import type {Copied} from './copy.ts';

/** How long the button says how copying went, in milliseconds. */
const DURATION = 2_500;

const TEXTS = localized<Readonly<Record<Copied, string>>>({
  ru: {copied: 'Скопировано', selected: 'Выделено — нажмите Ctrl+C'},
  en: {copied: 'Copied', selected: 'Selected: press Ctrl+C'},
});

/** A button that copies something and says how that went. */
export class CopyButton extends PageElement {
  static override properties = {text: {}, label: {}, copy: {attribute: false}, result: {state: true}};

  /** What the button says. */
  declare text: string;
  /** Its accessible name, which begins with its text. */
  declare label: string;
  declare copy: () => Promise<Copied>;
  declare result: Copied | undefined;
  #timer = 0;

  async #press(): Promise<void> {
    clearTimeout(this.#timer);
    // Emptied first, so that a second time is announced, too.
    this.result = undefined;
    const result = await this.copy();
    this.result = result;
    this.#timer = window.setTimeout(() => {
      this.result = undefined;
    }, DURATION);
  }

  protected override render(): unknown {
    const status = this.result && TEXTS[this.result];
    return html`<button
        type="button"
        class="copy"
        aria-label=${status ?? this.label}
        ?data-done=${this.result === 'copied'}
        @click=${() => void this.#press()}
      >
        ${status ?? this.text}</button
      ><span class="unseen" role="status">${status}</span>`;
  }
}

customElements.define('copy-button', CopyButton);
