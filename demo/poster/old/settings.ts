import {spoken} from '../../shared/language.ts';
import {GROUPS, HEADING_SHOWN, SHOWN} from './shown.ts';
import type {Attribute} from './attributes.ts';

/** One of the values that a setting takes. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a setting is set with. */
export type Kind =
  | {readonly kind: 'choice'; readonly choices: readonly Choice[]}
  // Ids by white space; none of them is all of them.
  | {readonly kind: 'several'; readonly choices: readonly Choice[]; readonly all: string}
  | {readonly kind: 'text'; readonly placeholder: string}
  | {readonly kind: 'number'; readonly placeholder: string; readonly most: number}
  | {readonly kind: 'picture'; readonly placeholder: string}
  // Addresses of lists; the sample's is that of a file beside this page.
  | {readonly kind: 'lists'; readonly placeholder: string; readonly sample: string}
  | {readonly kind: 'color'; readonly placeholder: string}
  // Rows of link and title: own.ts.
  | {readonly kind: 'accounts'}
  | {readonly kind: 'switch'; readonly on: string; readonly off: string};

/** One thing that can be set. */
export type Setting = Kind & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What holds where the code says nothing: it is left out of the code. */
  readonly default: string;
  /** What the demo starts with. */
  readonly initial: string;
  /** Whether it is an attribute of the element; the others are the demo's own. */
  readonly isAttribute: boolean;
  readonly isBoolean?: boolean;
};

/** What is set, as text, by name. */
export type Values = Readonly<Record<string, string>>;

/** Settings under one heading. */
export interface Group {
  readonly heading: string;
  /** Whether it is closed until someone asks for it. */
  readonly isFolded: boolean;
  readonly settings: readonly Setting[];
}

/** The setting of an attribute. What the demo has no words for is shown as the manifest has it. */
export function settingOf({name, description, isBoolean, default: fallback}: Attribute): Setting {
  const common = {name, default: fallback, initial: fallback, isAttribute: true, isBoolean};
  const shown = Object.hasOwn(SHOWN, name) ? SHOWN[name] : undefined;
  if (shown) return {...common, ...shown};
  const described = {...common, label: name, hint: description};
  return isBoolean
    ? {...described, kind: 'switch', on: 'true', off: 'false'}
    : {...described, kind: 'text', placeholder: fallback};
}

const own = (name: string, fallback: string, shown: Kind & {readonly label: string}): Setting => ({
  name,
  default: fallback,
  initial: fallback,
  isAttribute: false,
  ...shown,
});

const HEADING_SETTING = own('heading-shown', 'yes', HEADING_SHOWN);

/** All that can be set of the block, in the order in which it is shown. */
export function groupsOf(attributes: readonly Attribute[]): Group[] {
  const settings = [HEADING_SETTING, ...attributes.map(settingOf)];
  const placed = GROUPS.flatMap(({names}) => names.split(' '));
  const others = settings.filter(({name}) => !placed.includes(name));
  return GROUPS.map(({heading, names, isFolded = false}, index) => ({
    heading,
    isFolded,
    settings: [
      ...names.split(' ').flatMap((name) => settings.filter((setting) => setting.name === name)),
      ...(index === GROUPS.length - 1 ? others : []),
    ],
  }));
}

const choices = (labels: Readonly<Record<string, readonly [ru: string, en: string]>>): Choice[] =>
  Object.entries(labels).map(([value, [ru, en]]) => ({value, label: spoken({ru, en})}));

/** What the stage shows the block on. The files are pages/<value>.html. */
export const PAGE = own('page', 'plain', {
  kind: 'choice',
  label: spoken({ru: 'Страница вокруг блока', en: 'The page around the block'}),
  choices: choices({
    plain: ['Обычный', 'Plain'],
    'school-2009': ['2009', '2009'],
    portal: ['Портал', 'Portal'],
    landing: ['Лендинг', 'Landing'],
    dark: ['Тёмный', 'Dark'],
    impaired: ['Слабовидящим', 'Low vision'],
  }),
});

/** How wide that page is, in pixels. The edge can be drawn to widths between. */
export const WIDTH = own('width', '760', {
  kind: 'choice',
  label: spoken({ru: 'Ширина страницы', en: 'Width of the page'}),
  choices: [
    {value: '375', label: spoken({ru: 'Телефон', en: 'Phone'})},
    {value: '760', label: spoken({ru: 'Колонка', en: 'Column'})},
    {value: '1280', label: spoken({ru: 'Страница', en: 'Page'})},
  ],
});
