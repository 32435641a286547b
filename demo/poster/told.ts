import {pictureOf} from '../../dist/pictures.js';
import {spoken} from '../shared/language.ts';
import {MOST} from './accounts.ts';
import type {Item, Selection} from './accounts.ts';

/** Smaller modules aren't told apart by a phone from a step away, in millimetres. */
const SMALLEST = 0.6;

const plural = new Intl.PluralRules('ru');

const codes = (count: number): string => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {one: 'код', few: 'кода'};
  return `${count} ${forms[plural.select(count)] ?? 'кодов'}`;
};

export const WORDS = spoken({
  ru: {
    loading: 'Загружаем список…',
    fault: (url: string) => `Список не загрузился: ${url}. Свои аккаунты на плакате остались.`,
  },
  en: {
    loading: 'The list is loading…',
    fault: (url: string) => `The list could not be loaded: ${url}. Your own accounts stay on the poster.`,
  },
});

/** How full the sheet is. */
export function tellRoom({shown, spare}: Selection, width: number): string {
  const count = shown.length;
  if (!count) return '';
  if (spare.length) {
    return spoken({
      ru: `На лист помещается ${codes(MOST)}, а выбрано ${count + spare.length}`,
      en: `A sheet holds ${MOST} codes, but ${count + spare.length} are chosen`,
    });
  }
  const wide = (width / 10).toLocaleString(spoken({ru: 'ru', en: 'en'}), {maximumFractionDigits: 1});
  return spoken({
    ru: `${codes(count)} по ${wide} см`,
    en: `${count} ${count === 1 ? 'code' : 'codes'} of ${wide} cm`,
  });
}

const isTooFine = ({href}: Item, width: number): boolean => width / (pictureOf(href)?.size ?? 1) < SMALLEST;

/** What one has to know of a sheet before one prints it. */
export function notesOn({shown}: Selection, width: number, isExample: boolean, emblemFails: boolean): string[] {
  const fine = shown.filter((item) => isTooFine(item, width));
  return [
    ...(isExample
      ? [
          spoken({
            ru: 'Пример: аккаунты выдуманы, такой плакат не вешайте',
            en: 'An example: its accounts are invented, don’t put this poster up',
          }),
        ]
      : []),
    ...(emblemFails
      ? [spoken({ru: 'Герб не загрузился: проверьте адрес картинки', en: 'The emblem could not be loaded'})]
      : []),
    ...fine.map(({address}) =>
      spoken({
        ru: `Адрес длинный, его код мелкий — подойти придётся вплотную: ${address.slice(0, 60)}…`,
        en: `A long address has a fine code, one has to come close: ${address.slice(0, 60)}…`,
      }),
    ),
  ];
}
