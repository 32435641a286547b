import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {button} from './fields.ts';
import {languageName} from './language-fields.ts';
import type {Part} from './fields.ts';
import type {Store} from './store.ts';

/** Languages that schools here teach in; any other may be typed. */
const OFFERED = ['en', 'tt', 'ba', 'cv', 'sah', 'os', 'ce', 'udm', 'mhr', 'myv', 'tyv', 'bua', 'xal', 'kbd', 'av'];

/** A BCP 47 tag as far as lists need it. */
const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/** The languages in which the texts of a list stand. */
export function languagesPart(store: Store): Part {
  const names = create('p', {class: 'about'});
  const fault = create('p', {class: 'fault', id: 'language-fault', role: 'alert'});
  const input = create('input', {
    type: 'text',
    id: 'language',
    'data-key': 'language',
    list: 'languages',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    placeholder: 'en',
    maxlength: '35',
    'aria-describedby': fault.id,
  });
  const accept = (): void => {
    const tag = input.value.trim();
    const isKnown = store.view?.languages.includes(tag) ?? false;
    const words = isKnown
      ? spoken({ru: 'Этот язык уже есть.', en: 'This language is there already.'})
      : TAG.test(tag)
        ? ''
        : spoken({ru: 'Впишите код языка: en, tt, ba.', en: 'Write a language’s code: en, tt, ba.'});
    fault.textContent = words;
    input.setAttribute('aria-invalid', String(words !== ''));
    if (words) return;
    input.value = '';
    store.addLanguage(tag);
  };
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    accept();
  });
  return {
    element: create(
      'div',
      {},
      names,
      create('label', {for: input.id, class: 'label'}, spoken({ru: 'Код языка', en: 'A language’s code'})),
      create('div', {class: 'joined'}, input, button(spoken({ru: 'Добавить', en: 'Add'}), accept, {class: 'quiet'})),
      create('datalist', {id: 'languages'}, ...OFFERED.map((value) => create('option', {value}, languageName(value)))),
      fault,
    ),
    show({languages}) {
      const words = languages.map(languageName).join(', ');
      names.textContent = spoken({
        ru: `Тексты: ${words}. У каждого текста есть поле на каждом языке; пустое — как по-русски.`,
        en: `Texts: ${words}. Each text has a field for each language; an empty one reads as in Russian.`,
      });
    },
  };
}
