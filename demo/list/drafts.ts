import {byId} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {DRAFT_KEY, dropDraft, keepDraft, keptDraft} from './draft.ts';
import {note} from './note.ts';
import {timeWords} from './say.ts';
import type {Store, View} from './store.ts';

/**
 * Keeps what was not saved, and offers it on return.
 * @param openDefault opens the list of this site, where the draft is discarded
 * @returns whether there was a draft, and what keeps the next state
 */
export function startDrafts(store: Store, openDefault: () => void): {isBack: boolean; keep: (view: View) => void} {
  const bar = byId('draft', HTMLElement);
  const words = byId('draft-words', HTMLElement);
  const kept = keptDraft();
  let hasComplained = false;

  byId('draft-keep', HTMLButtonElement).addEventListener('click', () => {
    bar.hidden = true;
  });
  byId('draft-drop', HTMLButtonElement).addEventListener('click', () => {
    bar.hidden = true;
    openDefault();
    note(spoken({ru: 'Черновик удалён', en: 'The draft is discarded'}), () => store.undo());
  });
  addEventListener('beforeunload', (event) => {
    const {view} = store;
    if (!view || (!view.isChanged && !view.faulty)) return;
    event.preventDefault();
    // Chrome asked for this until its version 119.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    event.returnValue = true;
  });
  addEventListener('storage', ({key}) => {
    if (key !== DRAFT_KEY || !store.view?.isChanged) return;
    note(
      spoken({
        ru: 'Список меняют и в другой вкладке, а черновик один: скачайте файл здесь или закройте её',
        en: 'A list is edited in another tab, too, and there is one draft: save the file here, or close that tab',
      }),
    );
  });
  if (kept) {
    store.open(kept.file, kept.list, kept.faulty);
    const time = timeWords(kept.time);
    words.textContent = spoken({
      ru: `Это ваш черновик от ${time}: он не был сохранён.`,
      en: `This is your draft of ${time}: it was not saved.`,
    });
    bar.hidden = false;
    // There it is said what is wrong with it.
    if (kept.faulty) byId('tab-json', HTMLButtonElement).click();
  }

  return {
    isBack: kept !== undefined,
    keep({snapshot: {file}, list, isChanged, faulty}) {
      if (!isChanged && !faulty) {
        dropDraft();
        bar.hidden = true;
      } else if (!keepDraft({file, list, faulty, time: Date.now()}) && !hasComplained) {
        hasComplained = true;
        note(
          spoken({
            ru: 'Браузер не хранит черновик: скачайте файл, прежде чем закрыть страницу',
            en: 'This browser keeps no draft: save the file before you leave',
          }),
        );
      }
    },
  };
}
