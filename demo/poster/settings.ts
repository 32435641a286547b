import {settingOf} from './old/settings.ts';
import {spoken} from '../shared/language.ts';
import type {Setting, Values} from './old/settings.ts';

/** As the page «Настроить» has it: what is set there holds here, too. */
const ofBlock = (name: string, label?: string): Setting => {
  const setting = settingOf({name, default: '', isBoolean: false, description: ''});
  return label === undefined ? setting : {...setting, label};
};

/** How the sheet lies. */
export const SHEET: Setting = {
  kind: 'choice',
  name: 'sheet',
  label: spoken({ru: 'Лист', en: 'Orientation'}),
  default: 'portrait',
  initial: 'portrait',
  isAttribute: false,
  choices: [
    {value: 'portrait', label: spoken({ru: 'Книжный', en: 'Portrait'})},
    {value: 'landscape', label: spoken({ru: 'Альбомный', en: 'Landscape'})},
  ],
};

/** The sheet's language. */
export const LANG: Setting = {
  kind: 'choice',
  name: 'lang',
  label: spoken({ru: 'Язык плаката', en: 'The poster’s language'}),
  default: '',
  initial: '',
  isAttribute: false,
  choices: [
    {value: '', label: spoken({ru: 'Как здесь', en: 'As here'})},
    {value: 'ru', label: spoken({ru: 'Русский', en: 'Russian'})},
    {value: 'en', label: spoken({ru: 'Английский', en: 'English'})},
  ],
};

/** What stands at the top of the sheet. */
export const HEAD: readonly Setting[] = [ofBlock('heading'), ofBlock('brand'), ofBlock('accent'), ofBlock('logo')];

export const OWN: Setting = ofBlock('own', spoken({ru: 'Ссылка + название', en: 'Link + title'}));

export const FOLDED: readonly Setting[] = [LANG, ofBlock('src')];

/** All that is typed or pressed, but for the accounts of the list that are chosen. */
export const SETTINGS: readonly Setting[] = [...HEAD, OWN, ...FOLDED, SHEET];

/** The addresses of the list's accounts that are chosen. Without it, as many as there is room for. */
export const CHOSEN = 'codes';

/** What the page's address says. */
export interface Address {
  readonly values: Values;
  /** Undefined as long as nobody chose. */
  readonly chosen: readonly string[] | undefined;
  /** What the other pages know of: it is kept for them. */
  readonly rest: URLSearchParams;
}

const isPossible = (setting: Setting, value: string): boolean =>
  setting.kind !== 'choice' || setting.choices.some((choice) => choice.value === value);

/** @param hash of the address, with its «#» */
export function readAddress(hash: string): Address {
  const rest = new URLSearchParams(hash.slice(1));
  const pairs = SETTINGS.map((setting): [string, string] => {
    const value = rest.get(setting.name);
    rest.delete(setting.name);
    return [setting.name, value !== null && isPossible(setting, value) ? value : setting.initial];
  });
  const codes = rest.get(CHOSEN);
  rest.delete(CHOSEN);
  const chosen = codes?.split(' ').flatMap((address) => (address ? ['https://' + address] : []));
  return {values: Object.fromEntries(pairs), chosen, rest};
}

/** The part of the address that says how things differ from what they start with; empty where they don't. */
export function toHash({values, chosen, rest}: Address): string {
  const said = new URLSearchParams(rest);
  for (const {name, initial} of SETTINGS) {
    const value = values[name] ?? initial;
    if (value !== initial) said.set(name, value);
  }
  if (chosen) said.set(CHOSEN, chosen.map((href) => href.replace(/^https:\/\//, '')).join(' '));
  const text = said.toString();
  return text && '#' + text;
}
