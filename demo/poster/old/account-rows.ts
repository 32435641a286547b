import {create} from '../../shared/dom.ts';
import {spoken} from '../../shared/language.ts';
import {NO_PROSE, PAUSE} from './fields.ts';
import {fieldset, idOf} from './labels.ts';
import {judge, splitPasted, toRows, toText} from './own.ts';
import type {Change, OfKind} from './labels.ts';
import type {Row} from './own.ts';

/** Sent to the rows' element where something else may have made them right or wrong. */
export const JUDGE = 'judge';

const WORDS = spoken({
  ru: {
    link: 'Ссылка',
    title: 'Название',
    titleHint: 'название',
    add: 'Добавить аккаунт',
    remove: (what: string) => `Убрать ${what || 'пустую строку'}`,
    row: (place: number) => `Аккаунт ${place}`,
  },
  en: {
    link: 'Link',
    title: 'Title',
    titleHint: 'title',
    add: 'Add an account',
    remove: (what: string) => `Remove ${what || 'the empty row'}`,
    row: (place: number) => `Account ${place}`,
  },
});

/** A row of the school's own accounts. */
interface RowElement {
  readonly element: HTMLElement;
  readonly link: HTMLInputElement;
  readonly title: HTMLInputElement;
  readonly remove: HTMLButtonElement;
  read(): Row;
  /** Says what the row is; what is wrong only where it is to be said now. */
  tell(isPatient: boolean): void;
}

const isEmpty = (row: RowElement | undefined): boolean => !row?.link.value && !row?.title.value;

let made = 0;

function rowOf({link: href, title: words}: Row, only: () => string): RowElement {
  const id = `own-${++made}`;
  const field = (label: string, value: string, attributes: Readonly<Record<string, string>>): HTMLInputElement =>
    create('input', {
      type: 'text',
      autocomplete: 'off',
      'aria-label': label,
      'aria-describedby': id,
      value,
      ...attributes,
    });
  const link = field(WORDS.link, href, {...NO_PROSE, class: 'link', inputmode: 'url', placeholder: 'vk.com/school12'});
  const title = field(WORDS.title, words, {class: 'title', placeholder: WORDS.titleHint, maxlength: '300'});
  const remove = create('button', {type: 'button', class: 'remove'}, '×');
  const verdict = create('p', {class: 'verdict', id, 'aria-live': 'polite'});
  const element = create('div', {class: 'row', role: 'group'}, link, title, remove, verdict);
  const read = (): Row => ({link: link.value, title: title.value});
  let timer = 0;

  const tell = (isPatient: boolean): void => {
    clearTimeout(timer);
    const {account, fault} = judge(read(), only());
    remove.setAttribute('aria-label', WORDS.remove(link.value.trim()));
    // Half a link is no mistake, but it is no longer what it was either.
    if (fault && isPatient) {
      verdict.textContent = '';
      verdict.className = 'verdict';
      link.setAttribute('aria-invalid', 'false');
      timer = window.setTimeout(tell, PAUSE, false);
      return;
    }
    const told = account?.network ?? fault ?? '';
    if (verdict.textContent !== told) verdict.textContent = told;
    verdict.className = account ? 'verdict good' : 'verdict fault';
    link.setAttribute('aria-invalid', String(fault !== undefined));
  };
  return {element, link, title, remove, read, tell};
}

/** The school's own accounts as rows of link and title, each of which says what it is. */
export function accountRows(
  setting: OfKind<'accounts'>,
  value: string,
  change: Change,
  only: () => string,
): HTMLElement {
  const rows: RowElement[] = [];
  const place = create('div', {class: 'rows', id: idOf(setting)});
  const add = create('button', {type: 'button', class: 'textual add'}, WORDS.add);

  const tellPlaces = (): void => {
    rows.forEach(({element, remove}, index) => {
      element.setAttribute('aria-label', WORDS.row(index + 1));
      // The last one can only be emptied, and an empty one not even that.
      remove.hidden = rows.length === 1 && isEmpty(rows[0]);
      element.toggleAttribute('data-alone', remove.hidden);
    });
    // Where there is an empty one, it is the one to fill in.
    add.hidden = isEmpty(rows.at(-1));
  };
  const save = (): void => {
    tellPlaces();
    change(toText(rows.map((row) => row.read())));
  };
  const insert = (row: Row, at = rows.length): RowElement => {
    const made = rowOf(row, only);
    rows.splice(at, 0, made);
    place.insertBefore(made.element, place.children[at] ?? null);
    listen(made);
    made.tell(false);
    return made;
  };
  const listen = (row: RowElement): void => {
    for (const input of [row.link, row.title]) {
      input.addEventListener('input', () => {
        row.tell(true);
        save();
      });
      input.addEventListener('change', () => row.tell(false));
      input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        insert({link: '', title: ''}, rows.indexOf(row) + 1).link.focus();
        tellPlaces();
      });
    }
    row.link.addEventListener('paste', (event) => {
      const pasted = splitPasted(event.clipboardData?.getData('text/plain') ?? '');
      if (pasted.length < 2 || row.link.value) return;
      event.preventDefault();
      row.link.value = pasted[0]?.link ?? '';
      row.tell(false);
      pasted.slice(1).forEach((one, index) => insert(one, rows.indexOf(row) + 1 + index));
      save();
    });
    row.remove.addEventListener('click', () => {
      const at = rows.indexOf(row);
      rows.splice(at, 1);
      row.element.remove();
      if (!rows.length) insert({link: '', title: ''});
      (rows[at] ?? rows[at - 1])?.link.focus();
      save();
    });
  };

  add.addEventListener('click', () => {
    insert({link: '', title: ''}).link.focus();
    tellPlaces();
  });
  for (const row of toRows(value)) insert(row);
  if (!rows.length) insert({link: '', title: ''});
  tellPlaces();
  const element = fieldset(setting, place, add);
  element.addEventListener(JUDGE, () => {
    for (const row of rows) row.tell(false);
  });
  return element;
}
