import {spoken} from '../../shared/language.ts';
import {FORMS, SITES, siteOf} from './sites.ts';
import type {Setting, Values} from './settings.ts';
import type {FormName} from './sites.ts';

const choiceOf = (
  name: string,
  label: string,
  fallback: string,
  labels: readonly (readonly [value: string, label: string])[],
): Setting => ({
  kind: 'choice',
  name,
  label,
  default: fallback,
  initial: fallback,
  isAttribute: false,
  choices: labels.map(([value, words]) => ({value, label: words})),
});

/** The first question. Empty while it isn't answered. */
export const SITE = choiceOf(
  'site',
  spoken({ru: 'Где ваш сайт?', en: 'What is your site made with?'}),
  '',
  SITES.map(({id, name}) => [id, name] as const),
);

const FORM_WORDS: Readonly<Record<FormName, string>> = {
  tag: spoken({ru: 'Один тег', en: 'One tag'}),
  element: spoken({ru: 'Элемент и шаблон', en: 'Element and template'}),
  placeholder: spoken({ru: 'Div и шаблон', en: 'Div and template'}),
  static: spoken({ru: 'Только ссылки', en: 'Links alone'}),
};

/** The code's form. Empty: the one that the site takes. */
export const FORM = choiceOf('form', spoken({ru: 'Вид кода', en: 'Form of the code'}), '', [
  ['', spoken({ru: 'Для вашего сайта', en: 'As your site takes it'})],
  ...FORMS.map((form) => [form, FORM_WORDS[form]] as const),
]);

/** Whether the script changes for the better by itself. */
export const TRACK = choiceOf('track', spoken({ru: 'Скрипт', en: 'Script'}), 'v1', [
  ['v1', spoken({ru: 'Обновляется сам', en: 'Updates itself'})],
  ['exact', spoken({ru: 'Неизменяемый', en: 'Never changes'})],
]);

/** Whether the list's links stand in the code, to be seen before the script is there and without it. */
export const INSIDE = choiceOf('inside', spoken({ru: 'Ссылки до скрипта', en: 'Links before the script'}), 'own', [
  ['own', spoken({ru: 'Только свои', en: 'Your own'})],
  ['all', spoken({ru: 'Все', en: 'All'})],
]);

/** The form that is taken, said or not. */
export const formOf = (values: Values): FormName =>
  FORMS.find((form) => form === values['form']) ?? siteOf(values['site'] ?? '')?.form ?? 'tag';
