import {html, noChange} from 'lit';
import {live} from 'lit/directives/live.js';
import {set, setText} from './edits.ts';
import {FIRST, textIn} from './raw.ts';
import {languageName, problemTextAt, problemTexts} from './messages.ts';
import {problemsAt} from './review.ts';
import {at, formatPath, itemsAt, textAt} from './raw.ts';
import {TEXTS} from './texts.ts';
import './text-fields.ts';
import type {TemplateResult} from 'lit';
import type {Edit} from './edits.ts';
import type {ListStore} from './list-store.ts';
import type {Path, RawList} from './raw.ts';
import type {Review} from './review.ts';
import type {FieldCommitEvent, FieldInputEvent, FieldOptions} from './text-fields.ts';

/** What the fields of a form have in common. */
export interface Form {
  readonly store: ListStore;
  readonly list: RawList;
  readonly review: Review;
}

/** What a field's value does to the list. */
interface FieldEdit {
  readonly edit?: (text: string) => Edit;
  /** What the field holds once it is left: an address with its scheme. */
  readonly tidy?: (text: string) => string;
}

function field(
  {store}: Form,
  key: string,
  label: string,
  value: string,
  fault: string,
  options: FieldOptions,
  {edit, tidy}: FieldEdit & {readonly edit: (text: string) => Edit},
): TemplateResult {
  const commit = ({text}: FieldCommitEvent): void => {
    const tidied = tidy?.(text) ?? text;
    if (tidied !== text) store.edit(edit(tidied), key);
    store.endStep();
  };
  return html`<list-field
    class="field"
    .key=${key}
    .label=${label}
    .value=${value}
    .fault=${fault}
    .options=${options}
    @field-input=${({text}: FieldInputEvent) => store.edit(edit(text), key)}
    @field-commit=${commit}
  ></list-field>`;
}

/** A field for a plain text of the list. */
export const plainField = (
  form: Form,
  path: Path,
  label: string,
  options: FieldOptions = {},
  {edit = (text: string) => set(path, text || undefined), ...more}: FieldEdit = {},
): TemplateResult =>
  field(
    form,
    formatPath(path),
    label,
    textAt(form.list, path),
    problemTextAt(form.review.problems, formatPath(path)),
    options,
    {edit, ...more},
  );

/** The languages that texts have fields for. */
export const languagesIn = ({store, review}: Form): string[] => [
  ...new Set([...review.languages.slice(0, MAX_LANGUAGES), ...store.state.addedLanguages]),
];

/** The texts of further languages stay in the file. */
const MAX_LANGUAGES = 12;

/** Fields for a text in all languages of the list, one below the other. */
export function localizedFields(
  form: Form,
  path: Path,
  label: string,
  options: FieldOptions = {},
  {
    key = formatPath(path),
    edit = (language: string, text: string) => setText(path, language, text),
  }: {readonly key?: string; readonly edit?: (language: string, text: string) => Edit} = {},
): TemplateResult {
  const position = formatPath(path);
  const problems = problemsAt(form.review.problems, position);
  const others = {...options, hint: '', isRequired: false};
  return html`<div class="texts">
    ${languagesIn(form).map((language) =>
      field(
        form,
        `${key}.${language}`,
        language === FIRST ? label : `${label} — ${languageName(language)}`,
        textIn(at(form.list, path), language),
        // What is wrong with the text as a whole stands with the first language.
        problemTexts(
          problems.filter((problem) =>
            problem.at === position ? language === FIRST : problem.at === `${position}.${language}`,
          ),
        ),
        language === FIRST ? options : others,
        {edit: (text) => edit(language, text)},
      ),
    )}
  </div>`;
}

/** A choice of one. A value that is none of the choices is shown as it stands in the file. */
export function selectField(
  {store, review, list}: Form,
  path: Path,
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  {key = formatPath(path), edit = (value: string): Edit => set(path, value || undefined)} = {},
): TemplateResult {
  const current = textAt(list, path);
  const known = choices.some(([value]) => value === current) ? choices : [...choices, [current, current] as const];
  const fault = problemTextAt(review.problems, formatPath(path));
  return html`<div class="field">
    <label class="label" for="${key}-field">${label}</label>
    <select
      id="${key}-field"
      data-key=${key}
      aria-invalid=${fault !== ''}
      aria-describedby="${key}-fault"
      @change=${(event: Event) => store.edit(edit((event.target as HTMLSelectElement).value))}
    >
      ${known.map(([value, text]) => html`<option value=${value} .selected=${live(value === current)}>${text}</option>`)}
    </select>
    <p class="fault" id="${key}-fault" aria-live="polite">${fault}</p>
  </div>`;
}

/** A choice of several. */
export function checkboxes(
  {store, review, list}: Form,
  path: Path,
  label: string,
  hint: string,
  choices: Readonly<Record<string, string>>,
  edit: (id: string, isOn: boolean) => Edit,
): TemplateResult {
  const key = formatPath(path);
  const checked = itemsAt(list, path);
  return html`<fieldset class="field" aria-describedby="${key}-hint ${key}-fault">
    <legend class="label">${label}</legend>
    <div class="chips">
      ${Object.entries(choices).map(
        ([id, text]) =>
          html`<label class="option"
            ><input
              type="checkbox"
              value=${id}
              data-key="${key}.${id}"
              .checked=${live(checked.includes(id))}
              @change=${(event: Event) => store.edit(edit(id, (event.target as HTMLInputElement).checked))}
            /><span>${text}</span></label
          >`,
      )}
    </div>
    <p class="hint" id="${key}-hint">${hint}</p>
    <p class="fault" id="${key}-fault" aria-live="polite">${problemTextAt(review.problems, key)}</p>
  </fieldset>`;
}

/** The swatch of a field that holds no colour: it can't be empty. */
const NO_COLOR = '#1b5fa8';

/** A colour, typed or chosen. */
export function colorField(form: Form, path: Path, label: string): TemplateResult {
  const color = textAt(form.list, path);
  const isColor = /^#[\da-f]{6}$/i.test(color);
  const choose = (event: Event): void =>
    form.store.edit(set(path, (event.target as HTMLInputElement).value), formatPath(path));
  return html`<div class="color" ?data-empty=${!isColor}>
    <input
      type="color"
      aria-label=${TEXTS.chooseColor}
      .value=${live(isColor ? color : NO_COLOR)}
      @input=${choose}
      @change=${() => form.store.endStep()}
    />
    ${plainField(form, path, label, {placeholder: NO_COLOR, isAddress: true})}
  </div>`;
}

/** For `?open`: unfolds what has something wrong in it, and leaves the rest as the user has it. */
export const openIf = (isWrong: boolean): true | typeof noChange => isWrong || noChange;
