import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import {FaultDelay} from '../shared/fault-delay.ts';
import {PageElement} from '../shared/page-element.ts';
import {plainButton} from '../shared/plain-button.ts';
import {readText} from './load.ts';
import {loadFaultText} from './messages.ts';
import {snapshotOf} from './snapshot.ts';
import {store} from './store.ts';
import {TEXTS} from './texts.ts';
import type {RawList} from './raw.ts';

/** The list as text, which can be edited, too. A wrong text leaves the form as it was. */
export class JsonPane extends PageElement {
  readonly #delay = new FaultDelay(this);
  /** The text as it was typed, and its list: as long as that stands, so does the text. */
  #typed: {readonly text: string; readonly list: RawList} | undefined;

  constructor() {
    super();
    store.watch(this);
  }

  get #text(): string {
    const {isOpen, faultyText, review} = store.state;
    if (faultyText) return faultyText;
    if (this.#typed?.list === store.list) return this.#typed.text;
    return isOpen ? review.text : '';
  }

  get #area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  #input(event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value;
    const read = readText(text);
    if ('list' in read) {
      this.#typed = {text, list: read.list};
      store.update({faultyText: ''});
      store.edit(({file}) => snapshotOf(file, read.list), 'json');
    } else {
      this.#delay.start(false);
      store.update({faultyText: text});
    }
  }

  #leave(): void {
    this.#delay.end();
    store.endStep();
  }

  #goToFault(offset: number, line: number): void {
    const area = this.#area;
    if (!area) return;
    area.focus();
    area.setSelectionRange(offset, Math.min(offset + 1, area.value.length));
    const lines = area.value.split('\n').length;
    area.scrollTop = (area.scrollHeight / lines) * Math.max(0, line - 4);
  }

  #revert(): void {
    const {faultyText} = store.state;
    store.update({faultyText: ''});
    store.showToast(TEXTS.reverted, () => store.update({faultyText}));
    this.#area?.focus();
  }

  protected override render(): unknown {
    const {isOpen, faultyText} = store.state;
    const read = faultyText && this.#delay.isDue ? readText(faultyText) : undefined;
    const fault = read && 'fault' in read ? read.fault : undefined;
    const place = fault?.code === 'not-json' ? fault.fault : undefined;
    return html`
      <div class="json-fault" id="json-fault" role="alert" ?hidden=${!fault}>
        <p id="json-fault-text">${fault ? loadFaultText(fault) : ''}</p>
        ${place && plainButton(TEXTS.goToFault, () => this.#goToFault(place.offset, place.line), 'json-go')}
        ${plainButton(TEXTS.revert, this.#revert, 'json-revert')}
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
        ?readonly=${!isOpen}
        .value=${live(this.#text)}
        @input=${this.#input}
        @change=${this.#leave}
      ></textarea>
    `;
  }
}

customElements.define('json-pane', JsonPane);
