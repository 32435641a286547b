import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {forAll, set, setText} from './edits.ts';
import {button, LEVEL_WORDS, selectField} from './fields.ts';
import {languageFields} from './language-fields.ts';
import {wordsAt} from './raw.ts';
import type {Part} from './fields.ts';
import type {Group} from './groups.ts';
import type {Store} from './store.ts';

/** What all accounts of an owner have in common. */
export function ownerEditor(store: Store, places: Group, key: string, focus: (key: string) => void): Part {
  const [first = 0] = places;
  const parts: Part[] = [
    languageFields(
      store,
      key,
      spoken({ru: 'Название для всех его аккаунтов', en: 'Title of all its accounts'}),
      ['accounts', first, 'title'],
      {
        edit: (language, text) => forAll(places, (index) => setText(['accounts', index, 'title'], language, text)),
      },
    ),
    selectField(
      store,
      {
        key: `${key}.level`,
        label: spoken({ru: 'Уровень', en: 'Level'}),
        value: ({list}) => wordsAt(list, ['accounts', first, 'level']),
        edit: (level) => forAll(places, (index) => set(['accounts', index, 'level'], level || undefined)),
        problems: () => [],
      },
      () => LEVEL_WORDS,
    ),
  ];
  return {
    element: create(
      'div',
      {class: 'account-editor', role: 'group', 'aria-label': spoken({ru: 'Владелец аккаунтов', en: 'Owner'})},
      ...parts.map(({element}) => element),
      create(
        'div',
        {class: 'actions'},
        button(
          spoken({ru: 'Готово', en: 'Done'}),
          () => {
            focus(key);
            store.look(undefined);
          },
          {class: 'quiet', 'data-key': key + '-done'},
        ),
      ),
    ),
    show(view) {
      for (const part of parts) part.show(view);
    },
  };
}
