import {byId, create} from '../shared/dom.ts';
import {LANGUAGE, spoken} from '../shared/language.ts';
import {bytesOf, toText} from './format.ts';
import {isRemark} from './problem-words.ts';
import {changeWords, counted} from './say.ts';
import {at} from './raw.ts';
import {dayOf, freshFor, isPrepared, prepared} from './saving.ts';
import type {RawList} from './raw.ts';
import type {Store, View} from './store.ts';

/** What a block reads of a list at most. */
const MAX_ACCOUNTS = 64;
const MAX_BYTES = 65_536;

const durationWords = (list: RawList): string => {
  const {count, unit} = freshFor(list);
  const isOne = count === 1;
  if (LANGUAGE === 'en') return counted(count, ['', '', ''], [unit, unit + 's']);
  const words = {
    minute: ['минуту', 'минуты', 'минут'],
    hour: ['час', 'часа', 'часов'],
    day: ['день', 'дня', 'дней'],
  } as const;
  return isOne ? words[unit][0] : counted(count, words[unit], ['', '']);
};

/** Whether a block finds nothing to show in a list, neither its own entries nor those of another one. */
const isBarren = ({good}: View): boolean => !good?.accounts.length && !good?.include?.length;

const SAVE = spoken({ru: 'Скачать accounts.json', en: 'Download accounts.json'});
const SAVE_ANYWAY = spoken({ru: 'Всё равно скачать', en: 'Download it anyway'});
const BARREN = spoken({
  ru: 'В списке нет ни одной верной записи: блокам на сайтах нечего показать.',
  en: 'No entry of the list is right: the blocks on the sites have nothing to show.',
});

/** Gives the file to the browser. */
function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const anchor = create('a', {href: url, download: name});
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The browser reads it in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Below: what was changed, and the button that gives the file. */
export function startSaveBar(store: Store): (view: View) => void {
  const told = byId('told', HTMLElement);
  const limits = byId('limits', HTMLElement);
  const button = byId('save', HTMLButtonElement);
  /** The list that was saved last: as long as nothing else is done, it is said where it goes. */
  let saved: RawList | undefined;

  /** The list of which one was asked whether to save it with nothing in it. */
  let asked: RawList | undefined;

  /** What was changed by then. */
  let savedLines: readonly HTMLElement[] = [];

  const linesOf = (view: View): HTMLElement[] => {
    const lines = view.changes.map((change) => {
      const {kind, text} = changeWords(view.list, change);
      return create('li', {'data-kind': change.kind}, create('b', {}, kind), text && ' ' + text);
    });
    if (!lines.length && view.isChanged) {
      lines.push(create('li', {}, spoken({ru: 'Изменены служебные данные', en: 'Other data was changed'})));
    }
    return lines;
  };
  const listOf = (lines: readonly HTMLElement[]): HTMLElement =>
    // Where it scrolls, the keyboard must get there.
    create('ul', {class: 'changes', tabindex: lines.length > 2 && '0'}, ...lines);

  const tellChanges = (view: View): void => {
    const lines = linesOf(view);
    const summary = lines.length
      ? counted(lines.length, ['изменение', 'изменения', 'изменений'], ['change', 'changes'])
      : spoken({ru: 'Изменений нет', en: 'No changes'});
    told.replaceChildren(create('p', {class: 'summary'}, summary), listOf(lines));
  };

  const tellPlace = (view: View): void => {
    const {
      list,
      snapshot: {file},
    } = view;
    const time = durationWords(list);
    const revision = Number(at(list, ['revision']) ?? 0);
    told.replaceChildren(
      create(
        'p',
        {class: 'summary'},
        spoken({
          ru: `Файл accounts.json скачан, редакция ${revision}`,
          en: `accounts.json is saved, revision ${revision}`,
        }),
      ),
      create(
        'p',
        {class: 'where'},
        isBarren(view)
          ? `${BARREN} ${spoken({ru: 'Не кладите его на сервер, пока не исправите записи.', en: 'Don’t put it on the server before its entries are right.'})}`
          : spoken({
              ru: `Положите его на сервер вместо старого accounts.json${file.source ? ` (${file.source})` : ', рядом с папкой v1'}. Через ${time} блоки на сайтах обновятся.`,
              en: `Put it on the server in place of the old accounts.json${file.source ? ` (${file.source})` : ', beside the folder v1'}. Within ${time === '1\u00A0hour' ? 'an hour' : time} the blocks on all sites are up to date.`,
            }),
      ),
      listOf(savedLines),
    );
  };

  /** Says that the list is of no use yet; who wants it all the same presses once more. */
  const ask = ({list}: View): void => {
    asked = list;
    button.textContent = SAVE_ANYWAY;
    told.replaceChildren(create('p', {class: 'summary'}, BARREN));
  };

  const save = (): void => {
    const {view} = store;
    if (!view || view.faulty) return;
    if (isBarren(view) && asked !== view.list) {
      ask(view);
      return;
    }
    const day = dayOf(new Date());
    if (view.isChanged || !isPrepared(view.list, day)) {
      const list = prepared(view.list, view.snapshot.file.saved, store.floor, day);
      store.floor = Number(at(list, ['revision']));
      saved = list;
      savedLines = linesOf(view);
      store.edit((snapshot) => ({...snapshot, list, file: {...snapshot.file, saved: list}}));
    } else {
      if (saved !== view.list) savedLines = [];
      saved = view.list;
      tellPlace(view);
    }
    download(toText(saved), 'accounts.json');
  };
  button.addEventListener('click', save);
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== 'KeyS') return;
    event.preventDefault();
    save();
  });

  return (view) => {
    const {length} = view.list.accounts;
    const bytes = bytesOf(view.text);
    const faults = view.problems.filter((problem) => !isRemark(problem)).length;
    limits.textContent = [
      length > MAX_ACCOUNTS &&
        spoken({
          ru: `В списке ${counted(length, ['аккаунт', 'аккаунта', 'аккаунтов'], ['', ''])}: блок покажет первые ${MAX_ACCOUNTS}.`,
          en: `The list holds ${length} accounts: the block shows the first ${MAX_ACCOUNTS}.`,
        }),
      bytes > MAX_BYTES &&
        spoken({
          ru: 'Файл больше 64 КБ: блок его не прочтёт. Сократите тексты или уберите записи.',
          en: 'The file is larger than 64 KiB: the block will not read it. Shorten texts or remove entries.',
        }),
      faults > 0 &&
        spoken({
          ru: `${counted(faults, ['ошибка', 'ошибки', 'ошибок'], ['', ''])}: то, где они есть, блок не покажет.`,
          en: `${counted(faults, ['', '', ''], ['fault', 'faults'])}: the block does not show what is wrong.`,
        }),
    ]
      .filter(Boolean)
      .join(' ');
    button.disabled = view.faulty !== '';
    if (asked !== view.list) button.textContent = SAVE;
    if (saved && saved === view.list && !view.isChanged) tellPlace(view);
    else tellChanges(view);
  };
}
