import {byId} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {DRAFT_KEY, dropDraft, keepDraft, keptDraft} from './draft.ts';
import {loadAddress} from './load.ts';
import {note} from './note.ts';
import {at} from './raw.ts';
import {timeWords} from './say.ts';
import type {Draft} from './draft.ts';
import type {RawList} from './raw.ts';
import type {Store, View} from './store.ts';

const revisionOf = (list: RawList): number => Number(at(list, ['revision']) ?? 0);

/** What became of the list since the draft was begun: somebody else may have changed it. */
async function newerWords({file}: Draft): Promise<string> {
  const loaded = file.source ? await loadAddress(file.source) : undefined;
  if (!loaded || 'fault' in loaded || !(revisionOf(loaded.list) > revisionOf(file.saved))) return '';
  const revision = revisionOf(loaded.list);
  return spoken({
    ru: ` На сервере уже редакция ${revision}: её изменений в черновике нет.`,
    en: ` The server has revision ${revision} by now: the draft lacks its changes.`,
  });
}

/**
 * Keeps what was not saved, and offers it on return.
 * @param openDefault opens the list of this site, where the draft is discarded; false where that can't be had
 * @returns whether there was a draft, and what keeps the next state
 */
export function startDrafts(
  store: Store,
  openDefault: () => Promise<boolean>,
): {readonly isBack: boolean; readonly keep: (view: View) => void} {
  const bar = byId('draft', HTMLElement);
  const words = byId('draft-words', HTMLElement);
  const kept = keptDraft();
  // That of another tab isn't dropped by this one.
  let isKept = kept !== undefined;
  let hasComplained = false;

  const offer = (draft: Draft): void => {
    store.open(draft.file, draft.list, draft.faulty);
    const time = timeWords(draft.time);
    words.textContent = spoken({
      ru: `Это ваш черновик от ${time}: он не был сохранён.`,
      en: `This is your draft of ${time}: it was not saved.`,
    });
    bar.hidden = false;
    // There it is said what is wrong with it.
    if (draft.faulty) byId('tab-json', HTMLButtonElement).click();
    void newerWords(draft).then((newer) => words.append(newer));
  };
  const drop = async (): Promise<void> => {
    bar.hidden = true;
    if (!(await openDefault()) && kept) store.open(kept.file, kept.file.saved);
    note(spoken({ru: 'Черновик удалён', en: 'The draft is discarded'}), () => store.undo());
  };

  byId('draft-keep', HTMLButtonElement).addEventListener('click', () => {
    bar.hidden = true;
  });
  byId('draft-drop', HTMLButtonElement).addEventListener('click', () => void drop());
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
  if (kept) offer(kept);

  return {
    isBack: kept !== undefined,
    keep({snapshot: {file}, list, isChanged, faulty}) {
      if (!isChanged && !faulty) {
        if (isKept) dropDraft();
        isKept = false;
        bar.hidden = true;
        return;
      }
      isKept = keepDraft({file, list, faulty, time: Date.now()});
      if (isKept || hasComplained) return;
      hasComplained = true;
      note(
        spoken({
          ru: 'Браузер не хранит черновик: скачайте файл, прежде чем закрыть страницу',
          en: 'This browser keeps no draft: save the file before you leave',
        }),
      );
    },
  };
}
