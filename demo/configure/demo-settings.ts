import {say} from '../shared/language.ts';
import {BLOCK_SETTINGS} from './block-settings.ts';
import {choiceSetting} from './setting.ts';
import {FORMS, SITES} from './sites.ts';
import type {Setting, Values} from './setting.ts';
import type {FormName} from './sites.ts';

/** The page that the preview shows the block on. The files are pages/<value>.html. */
export const PAGE = choiceSetting('page', say('Страница вокруг блока', 'The page around the block'), 'plain', [
  ['plain', say('Обычный', 'Plain')],
  ['school-2009', '2009'],
  ['portal', say('Портал', 'Portal')],
  ['landing', say('Лендинг', 'Landing')],
  ['dark', say('Тёмный', 'Dark')],
  ['impaired', say('Слабовидящим', 'Low vision')],
]);

/** How wide that page is, in pixels. The edge can be dragged to widths between. */
export const WIDTH = choiceSetting('width', say('Ширина страницы', 'Width of the page'), '760', [
  ['375', say('Телефон', 'Phone')],
  ['760', say('Колонка', 'Column')],
  ['1280', say('Страница', 'Page')],
]);

/** The first question. Empty while it isn't answered. */
export const SITE = choiceSetting(
  'site',
  say('Где ваш сайт?', 'What is your site made with?'),
  '',
  SITES.map(({id, name}) => [id, name] as const),
);

/** The form of the snippet. Empty: the one that suits the site. */
export const FORM = choiceSetting('form', say('Вид кода', 'Form of the code'), '', [
  ['', say('Для вашего сайта', 'As your site takes it')],
  ['tag', say('Один тег', 'One tag')],
  ['element', say('Элемент и шаблон', 'Element and template')],
  ['placeholder', say('Div и шаблон', 'Div and template')],
  ['static', say('Только ссылки', 'Links only')],
] satisfies readonly (readonly [FormName | '', string])[]);

export const TRACK = choiceSetting('track', say('Скрипт', 'Script'), 'v1', [
  ['v1', say('Обновляется сам', 'Updates itself')],
  ['exact', say('Неизменяемый', 'Never changes')],
]);

/** Whether the list's links stand in the snippet, for visitors to see before the script has run and without it. */
export const INSIDE = choiceSetting('inside', say('Ссылки до скрипта', 'Links before the script'), 'own', [
  ['own', say('Только свои', 'Your own')],
  ['all', say('Все', 'All')],
]);

/** What is not of the block: undo and reset leave it as it is. */
export const DEMO_SETTINGS: readonly Setting[] = [PAGE, WIDTH, SITE, FORM, TRACK, INSIDE];

export const SETTINGS: readonly Setting[] = [...BLOCK_SETTINGS, ...DEMO_SETTINGS];

export const formOf = ({form}: Values): FormName => FORMS.find((one) => one === form) ?? FORMS[0];
