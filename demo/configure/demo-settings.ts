import {localized} from '../shared/language.ts';
import {BLOCK_SETTINGS} from './block-settings.ts';
import {choiceSetting} from './setting.ts';
import {FORMS, SITES} from './sites.ts';
import type {Setting, Values} from './setting.ts';
import type {FormName} from './sites.ts';

/** The page that the preview shows the block on. The files are pages/<value>.html. */
export const PAGE = choiceSetting(
  'page',
  localized({ru: 'Страница вокруг блока', en: 'The page around the block'}),
  'plain',
  [
    ['plain', localized({ru: 'Обычный', en: 'Plain'})],
    ['school-2009', '2009'],
    ['portal', localized({ru: 'Портал', en: 'Portal'})],
    ['landing', localized({ru: 'Лендинг', en: 'Landing'})],
    ['dark', localized({ru: 'Тёмный', en: 'Dark'})],
    ['impaired', localized({ru: 'Слабовидящим', en: 'Low vision'})],
  ],
);

/** How wide that page is, in pixels. The edge can be dragged to widths between. */
export const WIDTH = choiceSetting('width', localized({ru: 'Ширина страницы', en: 'Width of the page'}), '760', [
  ['375', localized({ru: 'Телефон', en: 'Phone'})],
  ['760', localized({ru: 'Колонка', en: 'Column'})],
  ['1280', localized({ru: 'Страница', en: 'Page'})],
]);

/** The first question. Empty while it isn't answered. */
export const SITE = choiceSetting(
  'site',
  localized({ru: 'Где ваш сайт?', en: 'What is your site made with?'}),
  '',
  SITES.map(({id, name}) => [id, name] as const),
);

/** The form of the snippet. Empty: the one that suits the site. */
export const FORM = choiceSetting('form', localized({ru: 'Вид кода', en: 'Form of the code'}), '', [
  ['', localized({ru: 'Для вашего сайта', en: 'As your site takes it'})],
  ['tag', localized({ru: 'Один тег', en: 'One tag'})],
  ['element', localized({ru: 'Элемент и шаблон', en: 'Element and template'})],
  ['placeholder', localized({ru: 'Div и шаблон', en: 'Div and template'})],
  ['static', localized({ru: 'Только ссылки', en: 'Links only'})],
] satisfies readonly (readonly [FormName | '', string])[]);

export const TRACK = choiceSetting('track', localized({ru: 'Скрипт', en: 'Script'}), 'v1', [
  ['v1', localized({ru: 'Обновляется сам', en: 'Updates itself'})],
  ['exact', localized({ru: 'Неизменяемый', en: 'Never changes'})],
]);

/** Whether the list's links stand in the snippet, for visitors to see before the script has run and without it. */
export const INSIDE = choiceSetting(
  'inside',
  localized({ru: 'Ссылки до скрипта', en: 'Links before the script'}),
  'own',
  [
    ['own', localized({ru: 'Только свои', en: 'Your own'})],
    ['all', localized({ru: 'Все', en: 'All'})],
  ],
);

/** What is not of the block: undo and reset leave it as it is. */
export const DEMO_SETTINGS: readonly Setting[] = [PAGE, WIDTH, SITE, FORM, TRACK, INSIDE];

export const SETTINGS: readonly Setting[] = [...BLOCK_SETTINGS, ...DEMO_SETTINGS];

export const formOf = ({form}: Values): FormName => FORMS.find((one) => one === form) ?? FORMS[0];
