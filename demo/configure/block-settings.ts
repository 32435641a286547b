import {localize, NETWORKS} from '../../dist/index.js';
import {LANGUAGE, localized} from '../shared/language.ts';
import type {Choice, Group, Kind, Setting} from './setting.ts';

/** How an attribute is set; a test compares names and defaults with the element's manifest. */
type Control = Kind & {readonly label: string} & Partial<Setting>;

const choices = (labels: readonly (readonly [value: string, ru: string, en: string])[]): Choice[] =>
  labels.map(([value, ru, en]) => ({value, label: localized({ru, en})}));

const networks = (): Choice[] =>
  NETWORKS.filter(({refused}) => !refused).map(({id, name}) => ({value: id, label: localize(name, LANGUAGE).text}));

const CONTROLS: Readonly<Record<string, Control>> = {
  layout: {
    kind: 'choice',
    default: 'rows',
    label: localized({ru: 'Расположение', en: 'Layout'}),
    choices: choices([
      ['rows', 'Строки', 'Rows'],
      ['cards', 'Карточки', 'Cards'],
      ['chips', 'Кнопки', 'Buttons'],
      ['icons', 'Значки', 'Icons'],
    ]),
    idle: {
      name: 'theme',
      value: 'inherit',
      hint: localized({
        ru: 'В теме «Как сайт» расположение задаёт сам сайт',
        en: 'With the site’s theme, the site itself lays the block out',
      }),
    },
  },
  theme: {
    kind: 'choice',
    default: 'auto',
    label: localized({ru: 'Тема', en: 'Theme'}),
    choices: choices([
      ['auto', 'Авто', 'Auto'],
      ['light', 'Светлая', 'Light'],
      ['dark', 'Тёмная', 'Dark'],
      ['inherit', 'Как сайт', 'The site’s'],
    ]),
  },
  'group-by': {
    kind: 'choice',
    default: 'none',
    label: localized({ru: 'Группы', en: 'Groups'}),
    choices: choices([
      ['none', 'Без групп', 'None'],
      ['level', 'По уровням', 'By level'],
    ]),
  },
  brand: {
    kind: 'text',
    label: localized({ru: 'Название', en: 'Name'}),
    // The sample pages are those of this school.
    initial: 'Школа № 12 г. Томска',
    placeholder: localized({ru: 'Название вашей школы', en: 'Your school’s name'}),
  },
  accent: {
    kind: 'color',
    label: localized({ru: 'Цвет', en: 'Colour'}),
    placeholder: localized({ru: 'как в списке', en: 'as in the list'}),
  },
  own: {
    kind: 'accounts',
    label: localized({ru: 'Свои аккаунты: ссылка + название', en: 'Own accounts: link + title'}),
  },
  audience: {
    kind: 'several',
    label: localized({ru: 'Для кого', en: 'For whom'}),
    hint: localized({ru: 'Записи без пометки — для всех', en: 'Entries without a mark are for all'}),
    all: localized({ru: 'Все', en: 'All'}),
    choices: choices([
      ['parents', 'Родителям', 'Parents'],
      ['students', 'Ученикам', 'Students'],
      ['teachers', 'Учителям', 'Teachers'],
      ['management', 'Руководству', 'Management'],
    ]),
  },
  qr: {
    kind: 'switch',
    default: 'false',
    isBoolean: true,
    label: localized({ru: 'QR-коды', en: 'QR codes'}),
    on: 'true',
    off: 'false',
  },
  // `heading=""` shows none.
  'heading-shown': {
    kind: 'switch',
    default: 'yes',
    isAttribute: false,
    label: localized({ru: 'Показывать заголовок', en: 'Show the heading'}),
    on: 'yes',
    off: 'no',
  },
  heading: {
    kind: 'text',
    label: localized({ru: 'Заголовок', en: 'Heading'}),
    placeholder: localized({ru: 'как в списке', en: 'as in the list'}),
  },
  'heading-level': {
    kind: 'choice',
    default: '2',
    label: localized({ru: 'Уровень заголовка на странице', en: 'Level of the heading in the page'}),
    choices: ['2', '3', '4', '5', '6'].map((value) => ({value, label: 'h' + value})),
  },
  logo: {
    kind: 'picture',
    label: localized({ru: 'Герб: адрес картинки', en: 'Emblem: address of a picture'}),
    placeholder: 'https://…',
  },
  tone: {
    kind: 'choice',
    default: 'brand',
    label: localized({ru: 'Значки', en: 'Icons'}),
    choices: choices([
      ['brand', 'Цвета сетей', 'Networks’ colours'],
      ['mono', 'Одноцветные', 'One colour'],
    ]),
  },
  limit: {
    kind: 'number',
    default: '0',
    label: localized({ru: 'Сколько записей сразу', en: 'Entries at first'}),
    hint: localized({ru: 'Остальные — за кнопкой «Показать все»', en: 'The others are behind a button'}),
    placeholder: localized({ru: 'все', en: 'all'}),
    max: 64,
  },
  levels: {
    kind: 'several',
    label: localized({ru: 'Уровни', en: 'Levels'}),
    hint: localized({ru: 'Свои аккаунты показываются всегда', en: 'Own accounts are always shown'}),
    all: localized({ru: 'Все', en: 'All'}),
    choices: choices([
      ['school', 'Школа', 'School'],
      ['municipal', 'Город, район', 'Municipality'],
      ['region', 'Регион', 'Region'],
      ['federal', 'Россия', 'Country'],
    ]),
  },
  only: {
    kind: 'several',
    label: localized({ru: 'Только эти сети, в порядке выбора', en: 'Only these networks, in the order chosen'}),
    all: localized({ru: 'Все', en: 'All'}),
    hint: localized({
      ru: 'WhatsApp виден, только если выбран здесь',
      en: 'WhatsApp is shown only where it is chosen here',
    }),
    choices: networks(),
  },
  exclude: {
    kind: 'several',
    label: localized({ru: 'Кроме этих сетей', en: 'All but these networks'}),
    all: localized({ru: 'Без исключений', en: 'No exceptions'}),
    choices: networks(),
  },
  target: {
    kind: 'switch',
    label: localized({ru: 'Открывать в новом окне', en: 'Open in a new window'}),
    on: '_blank',
    off: '',
  },
  lang: {
    kind: 'choice',
    label: localized({ru: 'Язык блока', en: 'The block’s language'}),
    choices: choices([
      ['', 'Как у страницы', 'The page’s'],
      ['ru', 'Русский', 'Russian'],
      ['en', 'English', 'English'],
    ]),
  },
  src: {
    kind: 'lists',
    label: localized({ru: 'Свой список: адрес файла', en: 'A list of your own: its address'}),
    placeholder: localized({ru: 'https://… (иначе — список этого сайта)', en: 'https://… (else this site’s list)'}),
    example: 'example-list.json',
  },
};

/**
 * The setting of one of the block's attributes.
 * @param label in place of the configurator's own
 */
export function blockSetting(name: string, label?: string): Setting {
  const control = CONTROLS[name];
  if (!control) throw new Error(`no control for ${name}`);
  const {default: fallback = ''} = control;
  return {isAttribute: true, initial: fallback, ...control, name, default: fallback, label: label ?? control.label};
}

export const blockSettings = (names: string): Setting[] => names.split(' ').map((name) => blockSetting(name));

/** What can be set of the block, in the order of the page. */
export const GROUPS: readonly Group[] = [
  {heading: localized({ru: 'Вид', en: 'Look'}), settings: blockSettings('layout theme group-by')},
  {heading: localized({ru: 'Школа', en: 'School'}), settings: blockSettings('brand accent own')},
  {heading: localized({ru: 'Что показать', en: 'What to show'}), settings: blockSettings('audience qr')},
];

/** The school's own accounts, on pages that have little else to set. */
export const OWN: Group = {
  heading: localized({ru: 'Свои аккаунты', en: 'The school’s own accounts'}),
  settings: [blockSetting('own', localized({ru: 'Ссылка + название', en: 'Link + title'}))],
};

/** What few need. */
export const FOLDED = blockSettings(
  'heading-shown heading heading-level logo tone limit levels only exclude target lang src',
);

export const BLOCK_SETTINGS: readonly Setting[] = [...GROUPS.flatMap(({settings}) => settings), ...FOLDED];
