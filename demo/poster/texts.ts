import {localized, plural} from '../shared/language.ts';
import type {Language} from '../shared/language.ts';

const codesRu = (count: number): string => plural(count, 'код', 'кода', 'кодов');

export const TEXTS = {
  title: localized({
    ru: 'Плакат с QR-кодами официальных аккаунтов школы',
    en: 'A poster with QR codes of a school’s official accounts',
  }),
  poster: localized({ru: 'Плакат', en: 'Poster'}),
  settings: localized({ru: 'Что на плакате', en: 'What is on the poster'}),
  sheet: localized({ru: 'Лист', en: 'Sheet'}),
  accounts: localized({ru: 'Аккаунты списка', en: 'Accounts in the list'}),
  language: localized({ru: 'Язык плаката', en: 'Poster language'}),
  orientation: localized({ru: 'Лист', en: 'Orientation'}),
  portrait: localized({ru: 'Книжный', en: 'Portrait'}),
  landscape: localized({ru: 'Альбомный', en: 'Landscape'}),
  paper: localized({ru: 'Лист А4, каким он напечатается', en: 'An A4 sheet as it will be printed'}),
  print: localized({ru: 'Распечатать или сохранить PDF', en: 'Print or save as PDF'}),
  empty: localized({
    ru: 'Выберите хотя бы один аккаунт или добавьте свой.',
    en: 'Choose at least one account, or add one of your own.',
  }),
  none: localized({ru: 'В списке нет других аккаунтов', en: 'The list has no other accounts'}),
  all: localized({ru: 'Выбрать все', en: 'Choose all'}),
  clear: localized({ru: 'Снять все', en: 'Clear all'}),
  automatic: localized({ru: 'Как на сайте', en: 'As on the site'}),
  excess: localized({
    ru: (count: number, max: number) => `На лист помещается ${max} кодов, лишних: ${count}. Они не напечатаются`,
    en: (count: number, max: number) => `A sheet holds ${max} codes: ${count} too many. They will not be printed`,
  }),
  isExcess: localized({ru: 'не поместился', en: 'doesn’t fit'}),
  tooMany: localized({
    ru: (count: number, max: number) => `На лист помещается ${codesRu(max)}, а выбрано ${count}`,
    en: (count: number, max: number) => `A sheet holds ${max} codes, but ${count} are selected`,
  }),
  size: localized({
    ru: (count: number, centimetres: number) =>
      `${codesRu(count)} по ${centimetres.toLocaleString('ru', {maximumFractionDigits: 1})} см`,
    en: (count: number, centimetres: number) =>
      `${plural(count, 'code', 'codes')} of ${centimetres.toLocaleString('en', {maximumFractionDigits: 1})} cm`,
  }),
  example: localized({
    ru: 'Пример: аккаунты выдуманы, такой плакат не вешайте',
    en: 'Example with made-up accounts: don’t put this poster up',
  }),
  noEmblem: localized({
    ru: 'Герб не загрузился: проверьте адрес картинки',
    en: 'The emblem could not be loaded: check the address of the picture',
  }),
  fineCode: localized({
    ru: (address: string) => `Адрес длинный, его код мелкий — подойти придётся вплотную: ${address}…`,
    en: (address: string) => `The address is long, so its code is dense: people have to come close: ${address}…`,
  }),
  shortTitles: localized({
    ru: 'Полные названия не помещаются: на плакате то, чем они отличаются. Целиком они поместятся, если кодов меньше или лист другой',
    en: 'The full titles don’t fit: the poster shows what distinguishes them. They fit with fewer codes, or in the other orientation',
  }),
};

export const SHEET_TEXTS: Readonly<Record<Language, Readonly<Record<'camera' | 'code' | 'tooLong', string>>>> = {
  ru: {
    camera: 'Наведите камеру телефона на код',
    code: 'QR-код',
    tooLong: 'Адрес слишком длинный для кода',
  },
  en: {
    camera: 'Point your phone’s camera at a code',
    code: 'QR code',
    tooLong: 'The address is too long for a code',
  },
};
