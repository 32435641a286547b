import {localize, NETWORKS} from '../../dist/index.js';
import {LANGUAGE, say} from '../shared/language.ts';
import type {Choice, Group, Kind, Setting} from './setting.ts';

/** How an attribute is edited. A test compares names and defaults with the element's manifest. */
type Control = Kind & {readonly label: string} & Partial<Setting>;

const choices = (labels: readonly (readonly [value: string, ru: string, en: string])[]): Choice[] =>
  labels.map(([value, ru, en]) => ({value, label: say(ru, en)}));

/** A choice of one value; the first is the default. */
const choice = (label: string, ...labels: readonly (readonly [value: string, ru: string, en: string])[]) =>
  ({kind: 'choice', label, choices: choices(labels), default: labels[0]?.[0] ?? ''}) as const;

const networks = (label: string, all: string) =>
  ({
    kind: 'several',
    label,
    all,
    choices: NETWORKS.filter(({refused}) => !refused).map(({id, name}) => ({
      value: id,
      label: localize(name, LANGUAGE).text,
    })),
  }) as const;

const AS_IN_LIST = say('как в списке', 'as in the list');
const ALL = say('Все', 'All');

const CONTROLS: Readonly<Record<string, Control>> = {
  layout: {
    ...choice(
      say('Расположение', 'Layout'),
      ['rows', 'Строки', 'Rows'],
      ['cards', 'Карточки', 'Cards'],
      ['chips', 'Кнопки', 'Buttons'],
      ['icons', 'Значки', 'Icons'],
    ),
    idle: {
      name: 'theme',
      value: 'inherit',
      hint: say(
        'В теме «Как сайт» расположение задаёт сам сайт',
        'With the site’s theme, the site itself decides the layout',
      ),
    },
  },
  theme: choice(
    say('Тема', 'Theme'),
    ['auto', 'Авто', 'Auto'],
    ['light', 'Светлая', 'Light'],
    ['dark', 'Тёмная', 'Dark'],
    ['inherit', 'Как сайт', 'The site’s'],
  ),
  'group-by': choice(say('Группы', 'Groups'), ['none', 'Без групп', 'None'], ['level', 'По уровням', 'By level']),
  brand: {
    kind: 'text',
    label: say('Название', 'Name'),
    // The sample pages belong to this school.
    initial: 'Школа № 12 г. Томска',
    placeholder: say('Название вашей школы', 'Your school’s name'),
  },
  accent: {kind: 'color', label: say('Цвет', 'Colour'), placeholder: AS_IN_LIST},
  own: {kind: 'accounts', label: say('Свои аккаунты: ссылка + название', 'Own accounts: link + title')},
  audience: {
    kind: 'several',
    label: say('Для кого', 'For whom'),
    hint: say('Записи без пометки — для всех', 'Unmarked entries are for everyone'),
    all: ALL,
    choices: choices([
      ['parents', 'Родителям', 'Parents'],
      ['students', 'Ученикам', 'Students'],
      ['teachers', 'Учителям', 'Teachers'],
      ['management', 'Руководству', 'Management'],
    ]),
  },
  qr: {kind: 'switch', default: 'false', isBoolean: true, label: say('QR-коды', 'QR codes'), on: 'true', off: 'false'},
  // `heading=""` hides the heading.
  'heading-shown': {
    kind: 'switch',
    default: 'yes',
    isAttribute: false,
    label: say('Показывать заголовок', 'Show the heading'),
    on: 'yes',
    off: 'no',
  },
  heading: {kind: 'text', label: say('Заголовок', 'Heading'), placeholder: AS_IN_LIST},
  'heading-level': choice(
    say('Уровень заголовка на странице', 'Level of the heading in the page'),
    ...['2', '3', '4', '5', '6'].map((level) => [level, 'h' + level, 'h' + level] as const),
  ),
  logo: {
    kind: 'picture',
    label: say('Герб: адрес картинки', 'Emblem: address of a picture'),
    placeholder: 'https://…',
  },
  tone: choice(
    say('Значки', 'Icons'),
    ['brand', 'Цвета сетей', 'Networks’ colours'],
    ['mono', 'Одноцветные', 'One colour'],
  ),
  limit: {
    kind: 'number',
    default: '0',
    label: say('Сколько записей сразу', 'Entries shown at first'),
    hint: say('Остальные — за кнопкой «Показать все»', 'The others are behind a button'),
    placeholder: say('все', 'all'),
  },
  levels: {
    kind: 'several',
    label: say('Уровни', 'Levels'),
    hint: say('Свои аккаунты показываются всегда', 'Own accounts are always shown'),
    all: ALL,
    choices: choices([
      ['school', 'Школа', 'School'],
      ['municipal', 'Город, район', 'Municipality'],
      ['region', 'Регион', 'Region'],
      ['federal', 'Россия', 'Country'],
    ]),
  },
  only: {
    ...networks(say('Только эти сети, в порядке выбора', 'Only these networks, in the order chosen'), ALL),
    hint: say('WhatsApp виден, только если выбран здесь', 'WhatsApp is shown only if it is selected here'),
  },
  exclude: networks(say('Кроме этих сетей', 'All but these networks'), say('Без исключений', 'No exceptions')),
  target: {kind: 'switch', label: say('Открывать в новом окне', 'Open in a new window'), on: '_blank', off: ''},
  lang: choice(
    say('Язык блока', 'The block’s language'),
    ['', 'Как у страницы', 'The page’s'],
    ['ru', 'Русский', 'Russian'],
    ['en', 'English', 'English'],
  ),
  src: {
    kind: 'lists',
    label: say('Свой список: адрес файла', 'Your own list: file address'),
    placeholder: say('https://… (иначе — список этого сайта)', 'https://… (else this site’s list)'),
    example: 'example-list.json',
  },
};

/**
 * Returns the setting for one of the block's attributes.
 * @param label replaces the configurator's own label
 */
export function blockSetting(name: string, label?: string): Setting {
  const control = CONTROLS[name];
  if (!control) throw new Error(`no control for ${name}`);
  const {default: fallback = ''} = control;
  return {isAttribute: true, initial: fallback, ...control, name, default: fallback, label: label ?? control.label};
}

export const blockSettings = (names: string): Setting[] => names.split(' ').map((name) => blockSetting(name));

/** The block's settings, in the order in which the page shows them. */
export const GROUPS: readonly Group[] = [
  {heading: say('Вид', 'Look'), settings: blockSettings('layout theme group-by')},
  {heading: say('Школа', 'School'), settings: blockSettings('brand accent own')},
  {heading: say('Что показать', 'What to show'), settings: blockSettings('audience qr')},
];

/** The school's own accounts, for pages with few other settings. */
export const OWN: Group = {
  heading: say('Свои аккаунты', 'The school’s own accounts'),
  settings: [blockSetting('own', say('Ссылка + название', 'Link + title'))],
};

/** Settings that few people need. */
export const FOLDED = blockSettings(
  'heading-shown heading heading-level logo tone limit levels only exclude target lang src',
);

export const BLOCK_SETTINGS: readonly Setting[] = [...GROUPS.flatMap(({settings}) => settings), ...FOLDED];
