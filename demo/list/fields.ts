import {html, noChange, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {NO_COLOR, pickerColor} from '../shared/color-picker.ts';
import {forAll, set, setText, toggle} from './edits.ts';
import {languageName, problemsAt, problemTexts} from './messages.ts';
import {at, FIRST, formatPath, itemsAt, textAt, textsOf} from './raw.ts';
import {store} from './store.ts';
import {AUDIENCES, TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Edit} from './edits.ts';
import type {Path} from './raw.ts';

/** Options of a field. */
interface FieldOptions {
  readonly hint?: string;
  readonly type?: 'text' | 'date';
  readonly placeholder?: string;
  /** A web address or a file name: no auto-capitalisation, no spelling check. */
  readonly isAddress?: boolean;
  readonly isRequired?: boolean;
  readonly datalist?: string;
  /** The latest date allowed. */
  readonly max?: string;
  /** The edit for a typed text. */
  readonly edit?: (text: string) => Edit;
  /** Normalises the value when the field loses the focus, for example by adding the scheme of an address. */
  readonly tidy?: (text: string) => string;
}

interface Field extends FieldOptions {
  /** Identifies the field. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly fault: string;
  readonly edit: (text: string) => Edit;
}

const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** The problems at a position of the list, as one text. */
export const faultAt = (position: string): string => problemTexts(problemsAt(store.state.review.problems, position));

/** A control with its label, hint and error message. */
const labelled = (key: string, label: string, control: TemplateResult, fault = '', hint = ''): TemplateResult =>
  html`<div class="field">
    <label class="label" for="${key}-field">${label}</label>
    ${control} ${hint ? html`<p class="hint" id="${key}-hint">${hint}</p>` : nothing}
    <p class="fault" id="${key}-fault" aria-live="polite">${fault}</p>
  </div>`;

function textField(field: Field): TemplateResult {
  const {key, label, value, hint, placeholder, isAddress, isRequired, datalist, max, edit} = field;
  const {type = 'text', tidy = (text: string): string => text} = field;
  // An error that is fixed disappears at once.
  const fault = store.state.hushed === key ? '' : field.fault;
  const input = (event: Event): void => {
    // A visible error stays visible while it persists.
    if (!fault) store.hush(key);
    store.edit(edit(valueOf(event)), key);
  };
  const leave = (event: Event): void => {
    const text = valueOf(event);
    if (tidy(text) !== text) store.edit(edit(tidy(text)), key);
    store.endStep();
  };
  const control = html`<input
    id="${key}-field"
    type=${type}
    data-key=${key}
    autocomplete="off"
    autocapitalize=${isAddress ? 'off' : nothing}
    spellcheck=${isAddress ? 'false' : nothing}
    inputmode=${isAddress ? 'url' : nothing}
    placeholder=${ifDefined(placeholder)}
    list=${ifDefined(datalist)}
    max=${ifDefined(max)}
    aria-required=${isRequired ? 'true' : nothing}
    aria-invalid=${fault !== ''}
    aria-describedby="${hint ? key + '-hint ' : ''}${key}-fault"
    .value=${live(value)}
    @input=${input}
    @change=${leave}
  />`;
  return labelled(key, label, control, fault, hint);
}

/** A field for a plain text of the list. */
export function plainField(path: Path, label: string, options: FieldOptions = {}): TemplateResult {
  const key = formatPath(path);
  const edit = (text: string): Edit => set(path, text || undefined);
  return textField({key, label, value: textAt(store.list, path), fault: faultAt(key), edit, ...options});
}

/**
 * One field per language for a text of the list.
 * @param others paths that hold the same text
 */
export function localizedFields(
  path: Path,
  label: string,
  options: FieldOptions = {},
  others: readonly Path[] = [],
): TemplateResult {
  const key = formatPath(path);
  const problems = problemsAt(store.state.review.problems, key);
  const fieldIn = (language: string): TemplateResult => {
    const isFirst = language === FIRST;
    // Report problems of the text as a whole at the first language.
    const here = problems.filter(({at}) => at === `${key}.${language}` || (isFirst && at === key));
    return textField({
      ...options,
      ...(!isFirst && {hint: '', isRequired: false}),
      key: `${key}.${language}`,
      label: isFirst ? label : `${label} — ${languageName(language)}`,
      value: textAt(textsOf(at(store.list, path)), [language]),
      fault: problemTexts(here),
      edit: (text) => forAll([path, ...others], (one) => setText(one, language, text)),
    });
  };
  return html`<div class="texts">${store.languages.map(fieldIn)}</div>`;
}

type Choice = readonly [value: string, label: string];

/** A select. A value outside the choices is shown as it is in the file. */
export function choice(
  key: string,
  label: string,
  choices: readonly Choice[],
  current: string,
  choose: (value: string) => void,
  fault = '',
): TemplateResult {
  const known = choices.some(([value]) => value === current) ? choices : [...choices, [current, current] as const];
  const control = html`<select
    id="${key}-field"
    data-key=${key}
    aria-invalid=${fault !== ''}
    aria-describedby="${key}-fault"
    @change=${(event: Event) => choose(valueOf(event))}
  >
    ${known.map(([value, text]) => html`<option value=${value} .selected=${live(value === current)}>${text}</option>`)}
  </select>`;
  return labelled(key, label, control, fault);
}

/**
 * A select for a value of the list.
 * @param others paths that hold the same value
 */
export function choiceField(
  path: Path,
  label: string,
  choices: readonly Choice[],
  others: readonly Path[] = [],
): TemplateResult {
  const key = formatPath(path);
  const choose = (value: string): void => store.edit(forAll([path, ...others], (one) => set(one, value || undefined)));
  return choice(key, label, choices, textAt(store.list, path), choose, faultAt(key));
}

export function audienceField(path: Path): TemplateResult {
  const key = formatPath(path);
  const chosen = itemsAt(store.list, path);
  const check = ({target}: Event): void => {
    const {value, checked} = target as HTMLInputElement;
    store.edit(toggle(path, value, checked, Object.keys(AUDIENCES)));
  };
  const box = ([id, text]: Choice): TemplateResult =>
    html`<label class="option"
      ><input type="checkbox" value=${id} data-key="${key}.${id}" .checked=${live(chosen.includes(id))} /><span
        >${text}</span
      ></label
    >`;
  return html`<fieldset class="field" aria-describedby="${key}-hint ${key}-fault">
    <legend class="label">${TEXTS.audience}</legend>
    <div class="chips" @change=${check}>${Object.entries(AUDIENCES).map(box)}</div>
    <p class="hint" id="${key}-hint">${TEXTS.audienceHint}</p>
    <p class="fault" id="${key}-fault" aria-live="polite">${faultAt(key)}</p>
  </fieldset>`;
}

/** A colour, typed or picked. */
export function colorField(path: Path, label: string): TemplateResult {
  const color = textAt(store.list, path);
  const shown = pickerColor(color);
  return html`<div class="color" ?data-empty=${shown !== color}>
    <input
      type="color"
      aria-label=${TEXTS.chooseColor}
      .value=${live(shown)}
      @input=${(event: Event) => store.edit(set(path, valueOf(event)), formatPath(path))}
      @change=${() => store.endStep()}
    />
    ${plainField(path, label, {placeholder: NO_COLOR, isAddress: true})}
  </div>`;
}

/** For `?open`: expands a section that contains a problem, and otherwise leaves it as the user has set it. */
export const openIf = (isWrong: boolean): true | typeof noChange => isWrong || noChange;
