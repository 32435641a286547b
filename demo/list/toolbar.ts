import {byId} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {at} from './raw.ts';
import {counted, dayWords} from './say.ts';
import type {Store, View} from './store.ts';

/** Where the browser's own undo belongs to what is typed. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'color'].includes(target.type));

/** Which file it is, and the way back. */
export function startToolbar(store: Store): (view: View) => void {
  const name = byId('file-name', HTMLElement);
  const about = byId('file-about', HTMLElement);
  const size = byId('size', HTMLElement);
  const undo = byId('undo', HTMLButtonElement);
  const redo = byId('redo', HTMLButtonElement);
  undo.addEventListener('click', () => store.undo());
  redo.addEventListener('click', () => store.redo());
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
    if (!isRedo && event.code !== 'KeyZ') return;
    event.preventDefault();
    if (isRedo) store.redo();
    else store.undo();
  });

  return ({snapshot: {file}, list, bytes, isChanged, canUndo, canRedo}) => {
    const revision = at(list, ['revision']);
    const updated = at(list, ['updated']);
    const isDay = typeof updated === 'string' && !isNaN(Date.parse(updated));
    name.textContent = file.name;
    name.toggleAttribute('data-changed', isChanged);
    about.textContent = [
      typeof revision === 'number' && spoken({ru: `редакция ${revision}`, en: `revision ${revision}`}),
      isChanged ? spoken({ru: 'не сохранено', en: 'not saved'}) : isDay && dayWords(updated),
    ]
      .filter(Boolean)
      .join(' · ');
    const {length} = list.accounts;
    const kibibytes = new Intl.NumberFormat(document.documentElement.lang, {maximumFractionDigits: 1}).format(
      bytes / 1024,
    );
    size.textContent = [
      counted(length, ['аккаунт', 'аккаунта', 'аккаунтов'], ['account', 'accounts']),
      kibibytes + spoken({ru: ' КБ', en: ' KiB'}),
    ].join(' · ');
    // What has the focus keeps it.
    undo.setAttribute('aria-disabled', String(!canUndo));
    redo.setAttribute('aria-disabled', String(!canRedo));
    undo.disabled = !canUndo && document.activeElement !== undo;
    redo.disabled = !canRedo && document.activeElement !== redo;
  };
}
