import {html, noChange} from 'lit';
import {live} from 'lit/directives/live.js';
import {set, setText, toggle} from './edits.ts';
import {languageName, problemsAt, problemTexts} from './messages.ts';
import {at, FIRST, formatPath, itemsAt, textAt, textIn} from './raw.ts';
import {store} from './store.ts';
import {AUDIENCES, TEXTS} from './texts.ts';
import './text-fields.ts';
import type {TemplateResult} from 'lit';
import type {Edit} from './edits.ts';
import type {Path} from './raw.ts';
import type {FieldContent, FieldOptions} from './text-fields.ts';

const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** What is wrong at a position of the list. */
export const faultAt = (position: string): string => problemTexts(problemsAt(store.state.review.problems, position));

/** @param tidy gives what the field holds once it is left: an address with its scheme */
function field(
  content: FieldContent,
  edit: (text: string) => Edit,
  tidy = (text: string): string => text,
): TemplateResult {
  const leave = (event: Event): void => {
    const text = valueOf(event);
    const tidied = tidy(text);
    if (tidied !== text) store.edit(edit(tidied), content.key);
    store.endStep();
  };
  return html`<list-field
    class="field"
    .content=${content}
    @input=${(event: Event) => store.edit(edit(valueOf(event)), content.key)}
    @change=${leave}
  ></list-field>`;
}

interface PlainOptions extends FieldOptions {
  readonly edit?: (text: string) => Edit;
  readonly tidy?: (text: string) => string;
}

/** A field for a plain text of the list. */
export function plainField(
  path: Path,
  label: string,
  {edit = (text) => set(path, text || undefined), tidy, ...options}: PlainOptions = {},
): TemplateResult {
  const key = formatPath(path);
  return field({key, label, value: textAt(store.list, path), fault: faultAt(key), ...options}, edit, tidy);
}

/** Fields for a text in all languages of the list, one below the other. */
export function localizedFields(
  path: Path,
  label: string,
  options: FieldOptions = {},
  key = formatPath(path),
  edit = (language: string, text: string) => setText(path, language, text),
): TemplateResult {
  const position = formatPath(path);
  const problems = problemsAt(store.state.review.problems, position);
  // What is wrong with the text as a whole stands with the first language.
  const faultIn = (language: string): string =>
    problemTexts(problems.filter(({at}) => (at === position ? language === FIRST : at === `${position}.${language}`)));
  const contentIn = (language: string): FieldContent => ({
    ...options,
    ...(language !== FIRST && {hint: '', isRequired: false}),
    key: `${key}.${language}`,
    label: language === FIRST ? label : `${label} — ${languageName(language)}`,
    value: textIn(at(store.list, path), language),
    fault: faultIn(language),
  });
  return html`<div class="texts">
    ${store.languages.map((language) => field(contentIn(language), (text) => edit(language, text)))}
  </div>`;
}

/** A choice of one. A value that is none of the choices is shown as it stands in the file. */
export function selectField(
  path: Path,
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  key = formatPath(path),
  edit = (value: string): Edit => set(path, value || undefined),
): TemplateResult {
  const current = textAt(store.list, path);
  const known = choices.some(([value]) => value === current) ? choices : [...choices, [current, current] as const];
  const fault = faultAt(formatPath(path));
  return html`<div class="field">
    <label class="label" for="${key}-field">${label}</label>
    <select
      id="${key}-field"
      data-key=${key}
      aria-invalid=${fault !== ''}
      aria-describedby="${key}-fault"
      @change=${(event: Event) => store.edit(edit(valueOf(event)))}
    >
      ${known.map(([value, text]) => html`<option value=${value} .selected=${live(value === current)}>${text}</option>`)}
    </select>
    <p class="fault" id="${key}-fault" aria-live="polite">${fault}</p>
  </div>`;
}

/** For whom an account is. */
export function audienceField(path: Path): TemplateResult {
  const key = formatPath(path);
  const chosen = itemsAt(store.list, path);
  const check = ({target}: Event): void => {
    const {value, checked} = target as HTMLInputElement;
    store.edit(toggle(path, value, checked, Object.keys(AUDIENCES)));
  };
  return html`<fieldset class="field" aria-describedby="${key}-hint ${key}-fault">
    <legend class="label">${TEXTS.audience}</legend>
    <div class="chips" @change=${check}>
      ${Object.entries(AUDIENCES).map(
        ([id, text]) =>
          html`<label class="option"
            ><input type="checkbox" value=${id} data-key="${key}.${id}" .checked=${live(chosen.includes(id))} /><span
              >${text}</span
            ></label
          >`,
      )}
    </div>
    <p class="hint" id="${key}-hint">${TEXTS.audienceHint}</p>
    <p class="fault" id="${key}-fault" aria-live="polite">${faultAt(key)}</p>
  </fieldset>`;
}

/** The swatch of a field that holds no colour: it can't be empty. */
const NO_COLOR = '#1b5fa8';

/** A colour, typed or chosen. */
export function colorField(path: Path, label: string): TemplateResult {
  const color = textAt(store.list, path);
  const isColor = /^#[\da-f]{6}$/i.test(color);
  return html`<div class="color" ?data-empty=${!isColor}>
    <input
      type="color"
      aria-label=${TEXTS.chooseColor}
      .value=${live(isColor ? color : NO_COLOR)}
      @input=${(event: Event) => store.edit(set(path, valueOf(event)), formatPath(path))}
      @change=${() => store.endStep()}
    />
    ${plainField(path, label, {placeholder: NO_COLOR, isAddress: true})}
  </div>`;
}

/** For `?open`: unfolds what has something wrong in it, and leaves the rest as the user has it. */
export const openIf = (isWrong: boolean): true | typeof noChange => isWrong || noChange;
