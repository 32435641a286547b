import {byId, create} from '../shared/dom.ts';
import {LANGUAGE, spoken} from '../shared/language.ts';
import {bytesOf, toText} from './format.ts';
import {isRemark} from './problem-words.ts';
import {changeWords, counted} from './say.ts';
import {at} from './raw.ts';
import {dayOf, freshFor, prepared} from './saving.ts';
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

  const tellPlace = ({list, snapshot: {file}}: View): void => {
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
        spoken({
          ru: `Положите его на сервер вместо старого accounts.json${file.source ? ` (${file.source})` : ', рядом с папкой v1'}. Через ${time} блоки на сайтах обновятся.`,
          en: `Put it on the server in place of the old accounts.json${file.source ? ` (${file.source})` : ', beside the folder v1'}. Within ${time === '1\u00A0hour' ? 'an hour' : time} the blocks on all sites are up to date.`,
        }),
      ),
      listOf(savedLines),
    );
  };

  const save = (): void => {
    const {view} = store;
    if (!view || view.faulty) return;
    if (view.isChanged) {
      const list = prepared(view.list, view.snapshot.file.saved, store.floor, dayOf(new Date()));
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
    if (saved && saved === view.list && !view.isChanged) tellPlace(view);
    else tellChanges(view);
  };
}
