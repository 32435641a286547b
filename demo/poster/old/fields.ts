import {create} from '../../shared/dom.ts';
import {HERE} from '../../shared/folder.ts';
import {spoken} from '../../shared/language.ts';
import {toColor, toLists, toPicture} from './clean.ts';
import {hintIdOf, idOf, labelled} from './labels.ts';
import type {Change, OfKind} from './labels.ts';
import type {Setting} from './settings.ts';

/** What the color field holds where no colour is set: it can't hold nothing. */
const NO_COLOR = '#1b5fa8';

/** How long one doesn't type before a field says what is wrong, in milliseconds: half a link is no mistake. */
export const PAUSE = 800;

/** Attributes where what one types is no prose. */
export const NO_PROSE = {autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false'};

/** A field in which one types. */
const fieldOf = (
  setting: OfKind<'text' | 'number' | 'lists' | 'picture' | 'color'>,
  value: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLInputElement =>
  create('input', {
    type: 'text',
    id: idOf(setting),
    name: setting.name,
    autocomplete: 'off',
    'aria-describedby': hintIdOf(setting),
    value,
    placeholder: setting.placeholder,
    ...attributes,
  });

export function text(setting: OfKind<'text'>, value: string, change: Change): HTMLElement {
  const input = fieldOf(setting, value, {maxlength: '300'});
  input.addEventListener('input', () => change(input.value));
  return labelled(setting, input);
}

/**
 * A field that says what is wrong with what it holds.
 * @param faultIn says it in words; empty where nothing is wrong
 */
function checked(
  setting: Setting,
  field: HTMLInputElement,
  faultIn: (value: string) => string,
  change: Change,
  ...more: readonly Node[]
): HTMLElement {
  const words = create('p', {class: 'fault', id: idOf(setting) + '-fault', 'aria-live': 'polite'});
  let timer = 0;
  const tell = (): void => {
    clearTimeout(timer);
    const fault = faultIn(field.value);
    if (words.textContent !== fault) words.textContent = fault;
    field.setAttribute('aria-invalid', String(fault !== ''));
  };
  field.setAttribute('aria-describedby', [hintIdOf(setting), words.id].filter(Boolean).join(' '));
  field.addEventListener('input', () => {
    clearTimeout(timer);
    // What is right again is so at once.
    if (faultIn(field.value)) timer = window.setTimeout(tell, PAUSE);
    else tell();
    change(field.value);
  });
  field.addEventListener('change', tell);
  tell();
  return labelled(setting, field, words, ...more);
}

export function number(setting: OfKind<'number'>, value: string, change: Change): HTMLElement {
  const {most, default: fallback} = setting;
  const input = fieldOf(setting, value === fallback ? '' : value, {inputmode: 'numeric'});
  const isNumber = (typed: string): boolean => /^\d{0,2}$/.test(typed.trim()) && Number(typed) <= most;
  const fault = spoken({ru: `Нужно целое число от 1 до ${most}`, en: `A whole number from 1 to ${most}`});
  return checked(
    setting,
    input,
    (typed) => (isNumber(typed) ? '' : fault),
    (typed) => change(isNumber(typed) && typed.trim() ? String(Number(typed)) : fallback),
  );
}

export function picture(setting: OfKind<'picture'>, value: string, change: Change): HTMLElement {
  const fault = spoken({
    ru: 'Нужен адрес картинки, который начинается с https://',
    en: 'It takes the address of a picture that begins with https://',
  });
  const isFault = (typed: string): boolean => typed.trim() !== '' && !toPicture(typed);
  return checked(
    setting,
    fieldOf(setting, value, {...NO_PROSE, inputmode: 'url'}),
    (typed) => (isFault(typed) ? fault : ''),
    change,
  );
}

export function lists(setting: OfKind<'lists'>, value: string, change: Change): HTMLElement {
  const input = fieldOf(setting, value, {...NO_PROSE, inputmode: 'url'});
  const words = spoken({ru: 'Подставить пример на 30 аккаунтов', en: 'Put in an example of 30 accounts'});
  const sample = create('button', {type: 'button', class: 'textual'}, words);
  sample.addEventListener('click', () => {
    input.value = setting.sample;
    input.dispatchEvent(new Event('input', {bubbles: true}));
  });
  const faultIn = (typed: string): string => {
    const {fault} = toLists(typed, HERE);
    if (fault === undefined) return '';
    return spoken({ru: `«${fault}» — не адрес списка`, en: `“${fault}” is no address of a list`});
  };
  return checked(setting, input, faultIn, change, sample);
}

export function color(setting: OfKind<'color'>, value: string, change: Change): HTMLElement {
  const input = fieldOf(setting, value, NO_PROSE);
  const swatch = create('input', {type: 'color', 'aria-label': spoken({ru: 'Выбрать цвет', en: 'Choose a colour'})});
  const box = create('div', {class: 'color'}, swatch, input);
  const show = (): void => {
    const known = toColor(input.value);
    // The field itself takes this one notation only.
    swatch.value = /^#[\da-f]{6}$/i.test(known) ? known : NO_COLOR;
    box.toggleAttribute('data-empty', !known);
  };
  input.addEventListener('input', show);
  swatch.addEventListener('input', () => {
    input.value = swatch.value;
    input.dispatchEvent(new Event('input', {bubbles: true}));
  });
  show();
  const fault = spoken({ru: 'Это не цвет: нужно, например, #1b5fa8', en: 'This is no colour: #1b5fa8 is one'});
  const field = checked(setting, input, (typed) => (typed.trim() && !toColor(typed) ? fault : ''), change);
  // The field went below its label; now the box goes there with the field in it.
  field.querySelector('label')?.after(box);
  box.append(input);
  return field;
}
