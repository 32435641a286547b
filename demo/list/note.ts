import {byId} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {button} from './fields.ts';

/** For how long a note with a way back stands, in milliseconds. */
const LONG = 12_000;
const SHORT = 5_000;

let timer = 0;

/** Says what has happened: to be seen, and to be heard. */
export function note(words: string, back?: () => void): void {
  const place = byId('note', HTMLElement);
  clearTimeout(timer);
  const end = (): void => place.replaceChildren();
  const text = document.createElement('span');
  text.textContent = words;
  const undo =
    back &&
    button(spoken({ru: 'Отменить', en: 'Undo'}), () => {
      end();
      back();
    });
  place.replaceChildren(text, ...(undo ? [undo] : []));
  timer = window.setTimeout(end, back ? LONG : SHORT);
}
