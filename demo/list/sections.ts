import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {plainField} from './fields.ts';
import {languageFields} from './language-fields.ts';
import {colorField} from './color-field.ts';
import {withScheme} from './guess.ts';
import {problemsAt} from './problem-words.ts';
import {itemsAt} from './raw.ts';
import {languagesPart} from './languages.ts';
import {networksPart} from './own-networks.ts';
import {urlsPart} from './urls.ts';
import type {Part} from './fields.ts';
import type {Store, View} from './store.ts';

/** A section that is folded away, with how much is in it. */
function section(
  heading: string,
  parts: readonly Part[],
  countIn: (view: View) => number = () => 0,
  isWrong: (view: View) => boolean = () => false,
): Part {
  const count = create('span', {class: 'count'});
  const element = create(
    'details',
    {class: 'section'},
    create('summary', {}, create('h2', {}, heading), count),
    ...parts.map((part) => part.element),
  );
  return {
    element,
    show(view) {
      for (const part of parts) part.show(view);
      const items = countIn(view);
      count.textContent = items ? String(items) : '';
      if (isWrong(view)) element.open = true;
    },
  };
}

/** All of a list but its accounts. */
export function sections(store: Store): Part[] {
  const brand = [
    languageFields(store, 'title', spoken({ru: 'Заголовок блока', en: 'The block’s heading'}), ['title']),
    languageFields(store, 'owner.name', spoken({ru: 'Кто ведёт список', en: 'Who keeps the list'}), ['owner', 'name'], {
      hint: spoken({ru: 'Стоит под блоком: «Список ведёт …»', en: 'Stands below the block'}),
    }),
    plainField(store, ['owner', 'url'], spoken({ru: 'Сайт владельца', en: 'The owner’s site'}), {
      attributes: {inputmode: 'url', spellcheck: 'false', autocapitalize: 'off', placeholder: 'https://'},
      tidy: withScheme,
    }),
    plainField(store, ['owner', 'logo'], spoken({ru: 'Герб или знак', en: 'Emblem'}), {
      attributes: {spellcheck: 'false', autocapitalize: 'off', placeholder: 'emblem.svg'},
      hint: spoken({ru: 'Файл рядом с accounts.json', en: 'A file beside accounts.json'}),
    }),
    colorField(store, ['owner', 'accent'], spoken({ru: 'Цвет', en: 'Colour'})),
  ];
  const isWrongIn =
    (...places: string[]) =>
    ({problems}: View): boolean =>
      places.some((place) => problemsAt(problems, place).length > 0);
  const countOf =
    (key: string) =>
    ({list}: View): number =>
      itemsAt(list, [key]).length;
  return [
    section(spoken({ru: 'Шапка и владелец', en: 'Heading and owner'}), brand, undefined, isWrongIn('title', 'owner')),
    section(
      spoken({ru: 'Отозванные аккаунты', en: 'Withdrawn accounts'}),
      [
        urlsPart(store, {
          key: 'withdrawn',
          about: spoken({
            ru: 'Украденные и закрытые: не показываются нигде, из какого бы списка ни были.',
            en: 'Stolen or closed: shown nowhere, whichever list names them.',
          }),
          label: spoken({ru: 'Ссылка на аккаунт', en: 'The account’s link'}),
          off: spoken({ru: 'Вернуть', en: 'Bring back'}),
        }),
      ],
      countOf('withdrawn'),
      isWrongIn('withdrawn'),
    ),
    section(
      spoken({ru: 'Включённые списки', en: 'Included lists'}),
      [
        urlsPart(store, {
          key: 'include',
          about: spoken({
            ru: 'Чужие списки, чьи аккаунты идут после ваших: например, региональный. Не больше четырёх. В предпросмотре их нет.',
            en: 'Other lists whose accounts follow yours, four at most. The preview shows none of them.',
          }),
          label: spoken({ru: 'Адрес списка', en: 'The list’s address'}),
          off: spoken({ru: 'Убрать', en: 'Remove'}),
        }),
      ],
      countOf('include'),
      isWrongIn('include'),
    ),
    section(
      spoken({ru: 'Свои сети', en: 'Own networks'}),
      [networksPart()],
      countOf('networks'),
      isWrongIn('networks'),
    ),
    section(spoken({ru: 'Языки', en: 'Languages'}), [languagesPart(store)], ({languages}) => languages.length),
  ];
}
