import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import {plainButton} from '../shared/plain-button.ts';
import {readText} from './load.ts';
import {loadFaultText} from './messages.ts';
import {snapshotOf} from './snapshot.ts';
import {store} from './store.ts';
import {TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {RawList} from './raw.ts';

const AREA = 'json-text';

/** The typed text and the list it parses to: keep showing the text until the list changes elsewhere. */
let typed: {readonly text: string; readonly list: RawList} | undefined;

function shownText(): string {
  const {isOpen, faultyText, review} = store.state;
  if (faultyText) return faultyText;
  if (typed?.list === store.list) return typed.text;
  return isOpen ? review.text : '';
}

function input(event: Event): void {
  const text = (event.target as HTMLTextAreaElement).value;
  const read = readText(text);
  if ('list' in read) {
    typed = {text, list: read.list};
    store.update({faultyText: ''});
    store.step(snapshotOf(store.state.snapshot.file, read.list), AREA);
  } else {
    store.hush(AREA);
    // Its undo button would lose this text.
    store.update({faultyText: text, toast: undefined});
  }
}

function goToFault(offset: number, line: number): void {
  const area = document.getElementById(AREA) as HTMLTextAreaElement;
  area.focus();
  area.setSelectionRange(offset, Math.min(offset + 1, area.value.length));
  const lines = area.value.split('\n').length;
  area.scrollTop = (area.scrollHeight / lines) * Math.max(0, line - 4);
}

function revert(): void {
  const {faultyText} = store.state;
  store.update({faultyText: ''});
  store.showToast(TEXTS.reverted, () => store.update({faultyText}));
  store.focus(AREA);
}

/** The list as editable JSON. Invalid JSON leaves the list unchanged. */
export function jsonPane(): TemplateResult {
  const {isOpen, faultyText, hushed} = store.state;
  const read = faultyText && hushed !== AREA ? readText(faultyText) : undefined;
  const fault = read && 'fault' in read ? read.fault : undefined;
  const place = fault?.problem;
  return html`
    <div class="json-fault" id="json-fault" role="alert" ?hidden=${!fault}>
      <p id="json-fault-text">${fault ? loadFaultText(fault) : ''}</p>
      ${place && plainButton(TEXTS.goToFault, () => goToFault(place.offset, place.line), 'json-go')}
      ${plainButton(TEXTS.revert, revert, 'json-revert')}
    </div>
    <textarea
      id=${AREA}
      data-key=${AREA}
      aria-label=${TEXTS.jsonText}
      aria-describedby="json-fault-text"
      aria-invalid=${fault !== undefined}
      spellcheck="false"
      autocapitalize="off"
      autocomplete="off"
      wrap="off"
      ?readonly=${!isOpen}
      .value=${live(shownText())}
      @input=${input}
      @change=${() => store.endStep()}
    ></textarea>
  `;
}
