import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {remove, set, setText, toggle, withdraw, withdrawable} from './edits.ts';
import {button, LEVEL_WORDS, plainField, selectField} from './fields.ts';
import {languageFields} from './language-fields.ts';
import {checks} from './checks.ts';
import {knownNetwork, networkOf, withScheme} from './guess.ts';
import {note} from './note.ts';
import {ownerTitle} from './owner-title.ts';
import {problemsAt} from './problem-words.ts';
import {itemsAt, wordsAt} from './raw.ts';
import {networkWords} from './say.ts';
import {dayOf} from './saving.ts';
import {NETWORKS} from '../../dist/index.js';
import type {Edit} from './edits.ts';
import type {Part} from './fields.ts';
import type {Store, View} from './store.ts';

const AUDIENCES = [
  ['management', spoken({ru: 'руководителям', en: 'management'})],
  ['teachers', spoken({ru: 'учителям', en: 'teachers'})],
  ['parents', spoken({ru: 'родителям', en: 'parents'})],
  ['students', spoken({ru: 'ученикам', en: 'students'})],
] as const;

/** The id of the titles that the list already has. */
export const TITLES = 'titles';

/** A link, and with it its network, as far as the link says it. */
const setLink =
  (index: number, text: string): Edit =>
  (snapshot) => {
    const linked = set(['accounts', index, 'url'], text || undefined)(snapshot);
    const network = networkOf(linked.list, text);
    const now = wordsAt(linked.list, ['accounts', index, 'network']);
    // A feed lies on any host: it stays what its owner says.
    const isFree = (now === 'rss' || now === 'website') && (network === 'website' || network === 'rss');
    return network && !isFree ? set(['accounts', index, 'network'], network)(linked) : linked;
  };

const networkChoices = ({list}: View): (readonly [string, string])[] => {
  const own = itemsAt(list, ['networks']).map((network) => wordsAt(network, ['id']));
  const all = [...NETWORKS.filter(({refused}) => !refused).map(({id}) => id), ...own];
  return all.filter((id) => knownNetwork(list, id)).map((id) => [id, networkWords(list, id)]);
};

/** The fields of one account, at its place in the list. */
export function accountEditor(store: Store, index: number, focus: (key: string) => void): Part {
  const path = ['accounts', index] as const;
  const place = `accounts[${index}]`;
  const parts: Part[] = [
    plainField(store, [...path, 'url'], spoken({ru: 'Ссылка', en: 'Link'}), {
      attributes: {inputmode: 'url', spellcheck: 'false', autocapitalize: 'off', placeholder: 'https://vk.com/…'},
      edit: (text) => setLink(index, text),
      tidy: withScheme,
    }),
    languageFields(store, `${place}.title`, spoken({ru: 'Чей аккаунт', en: 'Whose account'}), [...path, 'title'], {
      attributes: {list: TITLES, 'aria-required': 'true'},
      hint: spoken({
        ru: 'Аккаунты с одинаковым названием стоят одной строкой',
        en: 'Accounts with the same title stand in one row',
      }),
      edit: (language, text) => setText([...path, 'title'], language, text),
    }),
    ownerTitle(store, [...path, 'title'], focus, `${place}.title.ru`),
    languageFields(store, `${place}.description`, spoken({ru: 'О чём он', en: 'What it is about'}), [
      ...path,
      'description',
    ]),
    selectField(
      store,
      {
        key: `${place}.network`,
        label: spoken({ru: 'Сеть', en: 'Network'}),
        value: ({list}) => wordsAt(list, [...path, 'network']),
        edit: (id) => set([...path, 'network'], id),
        problems: ({problems}) => problemsAt(problems, `${place}.network`),
      },
      networkChoices,
    ),
    selectField(
      store,
      {
        key: `${place}.level`,
        label: spoken({ru: 'Уровень', en: 'Level'}),
        value: ({list}) => wordsAt(list, [...path, 'level']),
        edit: (level) => set([...path, 'level'], level || undefined),
        problems: ({problems}) => problemsAt(problems, `${place}.level`),
      },
      () => LEVEL_WORDS,
    ),
    checks(store, {
      key: `${place}.audience`,
      label: spoken({ru: 'Для кого', en: 'For whom'}),
      hint: spoken({ru: 'Ничего не отмечено — для всех', en: 'None means everyone'}),
      path: [...path, 'audience'],
      choices: AUDIENCES,
      edit: (id, isOn) =>
        toggle(
          [...path, 'audience'],
          id,
          isOn,
          AUDIENCES.map(([one]) => one),
        ),
    }),
  ];
  const kept: Part[] = [
    plainField(store, [...path, 'source'], spoken({ru: 'Откуда известно', en: 'Where it is known from'}), {
      hint: spoken({ru: 'Письмо, страница; на сайтах не видно', en: 'A letter, a page; not shown on sites'}),
    }),
    plainField(store, [...path, 'verifiedAt'], spoken({ru: 'Когда проверен', en: 'Last checked'}), {
      attributes: {type: 'date', max: dayOf(new Date())},
    }),
  ];
  const folded = create(
    'details',
    {class: 'for-owner'},
    create('summary', {}, spoken({ru: 'Источник и дата проверки', en: 'Source and day of the check'})),
    ...kept.map(({element}) => element),
  );
  const gone = (edit: Edit, words: string): void => {
    store.edit(edit);
    note(words, () => store.undo());
    focus('paste');
  };
  const off = button(
    spoken({ru: 'Отозвать', en: 'Withdraw'}),
    () =>
      gone(
        withdraw(index),
        spoken({ru: 'Аккаунт отозван: он исчезнет на всех сайтах', en: 'Withdrawn: it goes from all sites'}),
      ),
    {
      class: 'plain danger',
      title: spoken({
        ru: 'Украден или закрыт: исчезнет на всех сайтах, из какого бы списка ни был',
        en: 'Stolen or closed: goes from all sites, whichever list names it',
      }),
    },
  );
  const actions = create(
    'div',
    {class: 'actions'},
    button(
      spoken({ru: 'Готово', en: 'Done'}),
      () => {
        focus(`row-${index}`);
        store.look(undefined);
      },
      {class: 'quiet', 'data-key': `done-${index}`},
    ),
    button(spoken({ru: 'Убрать из списка', en: 'Remove from the list'}), () =>
      gone(remove(index), spoken({ru: 'Аккаунт убран из списка', en: 'The account is removed from the list'})),
    ),
    off,
  );
  return {
    element: create(
      'div',
      {
        class: 'account-editor',
        role: 'group',
        'aria-label': spoken({ru: 'Аккаунт', en: 'Account'}),
      },
      ...parts.map(({element}) => element),
      folded,
      actions,
    ),
    show(view) {
      for (const part of [...parts, ...kept]) part.show(view);
      // Without an address there is nothing that other sites could know it by.
      off.disabled = withdrawable(view.list, index) === undefined;
      // What is wrong is in sight.
      if (['source', 'verifiedAt'].some((key) => problemsAt(view.problems, `${place}.${key}`).length))
        folded.open = true;
    },
  };
}
