import {toColor, toPicture} from './code.ts';
import {create} from '../shared/dom.ts';
import {hintIdOf, idOf, labelled} from './labels.ts';
import {readOwn, toldOf} from './own.ts';
import type {Change, OfKind} from './labels.ts';
import type {Setting} from './settings.ts';

/** What the color field holds where no colour is set: it can't hold nothing. */
const NO_COLOR = '#1b5fa8';

/** How long one doesn't type before a field says what is wrong, in milliseconds: half a link is no mistake. */
const PAUSE = 800;

/** The attributes of all fields in which one types. */
const typed = (setting: OfKind<'text' | 'links' | 'picture' | 'color'>) => ({
  id: idOf(setting),
  name: setting.name,
  autocomplete: 'off',
  'aria-describedby': hintIdOf(setting),
});

/** Attributes where what one types is no prose. */
const NO_PROSE = {autocapitalize: 'off', spellcheck: 'false'};

export function text(setting: OfKind<'text'>, value: string, change: Change): HTMLElement {
  const {placeholder} = setting;
  const input = create('input', {...typed(setting), type: 'text', value, placeholder, maxlength: '120'});
  input.addEventListener('input', () => change(input.value));
  return labelled(setting, input);
}

/**
 * A field that says what is wrong with what it holds.
 * @param faultsIn says it in words; empty where nothing is wrong
 */
function checked(
  setting: Setting,
  field: HTMLInputElement | HTMLTextAreaElement,
  change: Change,
  faultsIn: (value: string) => string,
): HTMLElement {
  const words = create('p', {class: 'fault', id: idOf(setting) + '-fault', 'aria-live': 'polite'});
  let timer = 0;
  const tell = (): void => {
    const faults = faultsIn(field.value);
    if (words.textContent !== faults) words.textContent = faults;
    field.setAttribute('aria-invalid', String(faults !== ''));
  };
  field.setAttribute('aria-describedby', [hintIdOf(setting), words.id].filter(Boolean).join(' '));
  field.addEventListener('input', () => {
    clearTimeout(timer);
    // What is right again is so at once.
    if (faultsIn(field.value)) timer = window.setTimeout(tell, PAUSE);
    else tell();
    change(field.value);
  });
  tell();
  return labelled(setting, field, words);
}

export function links(setting: OfKind<'links'>, value: string, change: Change): HTMLElement {
  const {placeholder} = setting;
  const area = create('textarea', {...typed(setting), ...NO_PROSE, rows: '2', placeholder}, value);
  return checked(setting, area, change, (lines) => toldOf(readOwn(lines).faults));
}

export function picture(setting: OfKind<'picture'>, value: string, change: Change): HTMLElement {
  const {placeholder} = setting;
  const input = create('input', {
    ...typed(setting),
    ...NO_PROSE,
    type: 'text',
    inputmode: 'url',
    value,
    placeholder,
  });
  return checked(setting, input, change, (address) =>
    address.trim() && !toPicture(address) ? 'Нужен адрес картинки, который начинается с https://' : '',
  );
}

export function color(setting: OfKind<'color'>, value: string, change: Change): HTMLElement {
  const input = create('input', {
    ...typed(setting),
    ...NO_PROSE,
    type: 'text',
    value,
    placeholder: 'как в списке',
  });
  const swatch = create('input', {type: 'color', 'aria-label': 'Выбрать цвет'});
  const box = create('div', {class: 'color'}, swatch, input);
  const show = (): void => {
    const known = toColor(input.value);
    // The field itself takes this one notation only.
    swatch.value = /^#[\da-f]{6}$/i.test(known) ? known : NO_COLOR;
    box.toggleAttribute('data-empty', !known);
    input.setAttribute('aria-invalid', String(!known && input.value.trim() !== ''));
  };
  input.addEventListener('input', () => {
    show();
    change(input.value);
  });
  swatch.addEventListener('input', () => {
    input.value = swatch.value;
    show();
    change(input.value);
  });
  show();
  return labelled(setting, box);
}
