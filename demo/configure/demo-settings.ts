import {say} from '../shared/language.ts';
import {BLOCK_SETTINGS} from './block-settings.ts';
import {choiceSetting} from './setting.ts';
import {FORMS, SITES} from './sites.ts';
import type {Setting, Values} from './setting.ts';
import type {FormName} from './sites.ts';

/** The sample page that surrounds the block in the preview. The files are pages/<value>.html. */
export const PAGE = choiceSetting('page', say('Страница вокруг блока', 'The page around the block'), 'plain', [
  ['plain', say('Обычный', 'Plain')],
  ['school-2009', '2009'],
  ['portal', say('Портал', 'Portal')],
  ['landing', say('Лендинг', 'Landing')],
  ['dark', say('Тёмный', 'Dark')],
  ['impaired', say('Слабовидящим', 'Low vision')],
]);

/** The width of that page in pixels. Dragging its edge also gives values in between. */
export const WIDTH = choiceSetting(
  'width',
  say('Ширина страницы', 'Width of the page'),
  '760',
  [
    ['375', say('Телефон', 'Phone')],
    ['760', say('Колонка', 'Column')],
    ['1280', say('Страница', 'Page')],
  ],
  {isBetween: (value) => /^\d{3,4}$/.test(value)},
);

/** The first question. Empty until it is answered. */
export const SITE = choiceSetting(
  'site',
  say('Где ваш сайт?', 'What is your site made with?'),
  '',
  SITES.map(({id, name}) => [id, name] as const),
);

/** The form of the snippet. If the site's editor removes it, the page offers the next one: see `nextForm`. */
export const FORM = choiceSetting('form', say('Вид кода', 'Form of the code'), 'tag', [
  ['tag', say('Один тег', 'One tag')],
  ['element', say('Элемент и шаблон', 'Element and template')],
  ['placeholder', say('Div и шаблон', 'Div and template')],
  ['static', say('Только ссылки', 'Links only')],
] satisfies readonly (readonly [FormName, string])[]);

export const TRACK = choiceSetting('track', say('Скрипт', 'Script'), 'v1', [
  ['v1', say('Обновляется сам', 'Updates itself')],
  ['exact', say('Неизменяемый', 'Never changes')],
]);

/** Whether the snippet includes the list's links, which visitors see before the script has run or if it never does. */
export const INSIDE = choiceSetting('inside', say('Ссылки до скрипта', 'Links before the script'), 'own', [
  ['own', say('Только свои', 'Your own')],
  ['all', say('Все', 'All')],
]);

/** Settings that don't belong to the block: undo and reset leave them alone. */
export const DEMO_SETTINGS: readonly Setting[] = [PAGE, WIDTH, SITE, FORM, TRACK, INSIDE];

export const SETTINGS: readonly Setting[] = [...BLOCK_SETTINGS, ...DEMO_SETTINGS];

export const formOf = ({form}: Values): FormName => FORMS.find((one) => one === form) ?? FORMS[0];
