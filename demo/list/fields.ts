import {spoken} from '../shared/language.ts';
import {create} from '../shared/dom.ts';
import {set} from './edits.ts';
import {problemsAt} from './problem-words.ts';
import {wordsAt} from './raw.ts';
import {problemWords} from './say.ts';
import type {Edit} from './edits.ts';
import type {ListProblem} from './problem-words.ts';
import type {Path} from './raw.ts';
import type {Store, View} from './store.ts';

/** A part of the page that shows what is edited. */
export interface Part {
  readonly element: HTMLElement;
  show(view: View): void;
}

/** How long one doesn't type before a field says what is wrong, in milliseconds: half a link is no mistake. */
const PAUSE = 800;

/** A place as `parse` writes it: accounts[3].url */
export const placeOf = (path: Path): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index ? '.' + part : part)).join('');

let ids = 0;
/** An id that no other element has. */
export const freshId = (): string => `field-${++ids}`;

/** What a field is made of. */
export interface FieldOptions {
  /** By which the field is found again, and by which what is typed into it is one step. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: (view: View) => string;
  readonly edit: (text: string) => Edit;
  readonly problems: (view: View) => readonly ListProblem[];
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the field holds once it is left: an address with its scheme. */
  readonly tidy?: (text: string) => string;
}

/** The words of all problems, each once. */
export const faultWords = (problems: readonly ListProblem[]): string =>
  [...new Set(problems.map(problemWords))].join('\n');

/** A field of one line, with what is wrong beside it. */
export function textField(store: Store, options: FieldOptions): Part {
  const {key, label, hint, value, edit, problems, attributes = {}, tidy} = options;
  const id = freshId();
  const fault = create('p', {class: 'fault', id: id + '-fault', 'aria-live': 'polite'});
  const described = [hint && id + '-hint', fault.id].filter(Boolean).join(' ');
  const input = create('input', {
    type: 'text',
    autocomplete: 'off',
    ...attributes,
    id,
    'data-key': key,
    'aria-describedby': described,
  });
  let timer = 0;
  let words = '';
  const tell = (): void => {
    clearTimeout(timer);
    timer = 0;
    if (fault.textContent !== words) fault.textContent = words;
    input.setAttribute('aria-invalid', String(words !== ''));
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(tell, PAUSE);
    store.edit(edit(input.value), key);
  });
  input.addEventListener('change', () => {
    const tidied = tidy?.(input.value) ?? input.value;
    if (tidied !== input.value) store.edit(edit(tidied), key);
    store.endStep();
    tell();
  });
  return {
    element: create(
      'div',
      {class: 'field'},
      create('label', {for: id, class: 'label'}, label),
      input,
      ...(hint ? [create('p', {class: 'hint', id: id + '-hint'}, hint)] : []),
      fault,
    ),
    show(view) {
      const text = value(view);
      if (input.value !== text) input.value = text;
      words = faultWords(problems(view));
      // What is right again is so at once.
      if (!words || !timer) tell();
    },
  };
}

/** A field for a plain text of the list. */
export const plainField = (
  store: Store,
  path: Path,
  label: string,
  more: Partial<Pick<FieldOptions, 'hint' | 'attributes' | 'tidy' | 'edit'>> = {},
): Part =>
  textField(store, {
    key: placeOf(path),
    label,
    value: ({list}) => wordsAt(list, path),
    edit: (text) => set(path, text || undefined),
    problems: (view) => problemsAt(view.problems, placeOf(path)),
    ...more,
  });

/** A choice of one. A value that is none of them is shown as it stands in the file. */
export function selectField(
  store: Store,
  {key, label, value, edit, problems}: Omit<FieldOptions, 'attributes' | 'tidy' | 'hint'>,
  choices: (view: View) => readonly (readonly [value: string, label: string])[],
): Part {
  const id = freshId();
  const fault = create('p', {class: 'fault', id: id + '-fault', 'aria-live': 'polite'});
  const select = create('select', {id, 'data-key': key, 'aria-describedby': fault.id});
  let shown = '';
  select.addEventListener('change', () => store.edit(edit(select.value)));
  return {
    element: create('div', {class: 'field'}, create('label', {for: id, class: 'label'}, label), select, fault),
    show(view) {
      const now = value(view);
      const known = choices(view);
      const all = known.some(([one]) => one === now) ? known : [...known, [now, now] as const];
      // Made anew only where they differ: an open select would close.
      if (shown !== JSON.stringify(all)) {
        shown = JSON.stringify(all);
        select.replaceChildren(...all.map(([one, text]) => create('option', {value: one}, text)));
      }
      select.value = now;
      const words = faultWords(problems(view));
      if (fault.textContent !== words) fault.textContent = words;
      select.setAttribute('aria-invalid', String(words !== ''));
    },
  };
}

/** A button with words. */
export function button(
  words: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = create('button', {type: 'button', class: 'plain', ...attributes}, words);
  made.addEventListener('click', press);
  return made;
}

/** Words for a level. */
export const LEVEL_WORDS: readonly (readonly [id: string, label: string])[] = [
  ['', spoken({ru: 'не указан', en: 'not said'})],
  ['school', spoken({ru: 'школа', en: 'school'})],
  ['municipal', spoken({ru: 'муниципалитет', en: 'municipality'})],
  ['region', spoken({ru: 'регион', en: 'region'})],
  ['federal', spoken({ru: 'Россия', en: 'Russia'})],
];
