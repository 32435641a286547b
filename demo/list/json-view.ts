import {byId} from '../shared/dom.ts';
import {readText} from './read.ts';
import {loadFaultWords} from './say.ts';
import type {RawList} from './raw.ts';
import type {Store, View} from './store.ts';

/** How long one doesn't type before the text's fault is told, in milliseconds. */
const PAUSE = 500;

/** Whether a text says the same as a list: then it stays as one has typed it. */
function says(text: string, list: RawList): boolean {
  const read = readText(text);
  return 'list' in read && JSON.stringify(read.list) === JSON.stringify(list);
}

/** The list as text, which may be edited, too. A wrong one leaves the form as it was. */
export function startJson(store: Store): (view: View) => void {
  const area = byId('json-text', HTMLTextAreaElement);
  const box = byId('json-fault', HTMLElement);
  const words = byId('json-fault-words', HTMLElement);
  const go = byId('json-go', HTMLButtonElement);
  let timer = 0;

  const tell = (): void => {
    clearTimeout(timer);
    timer = 0;
    const read = readText(area.value);
    const told = 'fault' in read ? loadFaultWords(read.fault) : '';
    if (words.textContent !== told) words.textContent = told;
    box.hidden = !told;
    go.hidden = !('fault' in read && read.fault.code === 'not-json');
    area.setAttribute('aria-invalid', String(told !== ''));
  };

  area.addEventListener('input', () => {
    const read = readText(area.value);
    clearTimeout(timer);
    timer = 0;
    if ('list' in read) store.replace(read.list);
    else {
      timer = window.setTimeout(tell, PAUSE);
      store.setFaulty(area.value);
    }
  });
  area.addEventListener('change', () => {
    store.endStep();
    tell();
  });
  go.addEventListener('click', () => {
    const read = readText(area.value);
    if (!('fault' in read) || read.fault.code !== 'not-json') return;
    const {offset, line} = read.fault.fault;
    area.focus();
    area.setSelectionRange(offset, Math.min(offset + 1, area.value.length));
    const lines = area.value.split('\n').length;
    area.scrollTop = (area.scrollHeight / lines) * Math.max(0, line - 4);
  });
  byId('json-revert', HTMLButtonElement).addEventListener('click', () => {
    if (!store.view) return;
    area.value = store.view.text;
    store.setFaulty('');
    area.focus();
  });

  return (view) => {
    const wanted = view.faulty || (says(area.value, view.list) ? area.value : view.text);
    if (area.value !== wanted) area.value = wanted;
    if (!timer || !view.faulty) tell();
  };
}
