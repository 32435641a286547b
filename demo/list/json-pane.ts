import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {PageElement} from '../shared/page-element.ts';
import {readText} from './load.ts';
import {loadFaultText} from './messages.ts';
import {TEXTS} from './texts.ts';
import type {ListStore} from './list-store.ts';
import type {RawList} from './raw.ts';

/** How long nobody types before the text's fault is reported, in milliseconds. */
const PAUSE = 500;

/** The list as text, which can be edited, too. A wrong text leaves the form as it was. */
export class JsonPane extends PageElement {
  static override properties = {store: {attribute: false}, isTyping: {state: true}};

  declare store: ListStore;
  declare protected isTyping: boolean;

  #timer = 0;
  /** The text as it was typed, and its list: as long as that stands, so does the text. */
  #typed: {readonly text: string; readonly list: RawList} | undefined;

  constructor() {
    super();
    this.isTyping = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.watch(this);
  }

  get #text(): string {
    const {faultyText, review} = this.store.state;
    if (faultyText) return faultyText;
    return this.#typed?.list === this.store.snapshot?.list ? (this.#typed?.text ?? '') : (review?.text ?? '');
  }

  get #area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  #input(event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value;
    const read = readText(text);
    clearTimeout(this.#timer);
    this.isTyping = 'fault' in read;
    if ('list' in read) {
      this.#typed = {text, list: read.list};
      this.store.replace(read.list);
    } else {
      this.#timer = window.setTimeout(() => (this.isTyping = false), PAUSE);
      this.store.update({faultyText: text});
    }
  }

  #commit(): void {
    this.isTyping = false;
    this.store.endStep();
  }

  #goToFault(): void {
    const area = this.#area;
    const read = readText(this.#text);
    if (!area || !('fault' in read) || read.fault.code !== 'not-json') return;
    const {offset, line} = read.fault.fault;
    area.focus();
    area.setSelectionRange(offset, Math.min(offset + 1, area.value.length));
    const lines = area.value.split('\n').length;
    area.scrollTop = (area.scrollHeight / lines) * Math.max(0, line - 4);
  }

  #revert(): void {
    const {faultyText} = this.store.state;
    this.store.update({faultyText: ''});
    this.store.showToast(TEXTS.reverted, () => this.store.update({faultyText}));
    this.#area?.focus();
  }

  protected override render(): unknown {
    const {faultyText} = this.store.state;
    const read = faultyText && !this.isTyping ? readText(faultyText) : undefined;
    const fault = read && 'fault' in read ? read.fault : undefined;
    return html`
      <div class="json-fault" id="json-fault" role="alert" ?hidden=${!fault}>
        <p id="json-fault-text">${fault ? loadFaultText(fault) : ''}</p>
        ${
          fault?.code === 'not-json'
            ? html`<button type="button" class="plain" id="json-go" @click=${this.#goToFault}>
                ${TEXTS.goToFault}
              </button>`
            : nothing
        }
        <button type="button" class="plain" id="json-revert" @click=${this.#revert}>${TEXTS.revert}</button>
      </div>
      <textarea
        id="json-text"
        aria-label=${TEXTS.jsonText}
        aria-describedby="json-fault-text"
        aria-invalid=${fault !== undefined}
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        wrap="off"
        .value=${live(this.#text)}
        @input=${this.#input}
        @change=${this.#commit}
      ></textarea>
    `;
  }
}

customElements.define('json-pane', JsonPane);

declare global {
  interface HTMLElementTagNameMap {
    'json-pane': JsonPane;
  }
}
