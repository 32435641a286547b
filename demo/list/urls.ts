import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {addTo, removeFrom, restore} from './edits.ts';
import {button, faultWords} from './fields.ts';
import {withScheme} from './guess.ts';
import {note} from './note.ts';
import {problemsAt} from './problem-words.ts';
import {itemsAt} from './raw.ts';
import {checkLink} from '../../dist/index.js';
import {problemWords} from './say.ts';
import type {Part} from './fields.ts';
import type {Store, View} from './store.ts';

interface UrlsOptions {
  readonly key: 'withdrawn' | 'include';
  readonly about: string;
  readonly label: string;
  /** On the button that takes an address away. */
  readonly off: string;
}

/** Addresses one below the other, and a field for one more. */
export function urlsPart(store: Store, {key, about, label, off}: UrlsOptions): Part {
  const rows = create('ul', {class: 'urls'});
  const fault = create('p', {class: 'fault', id: `${key}-fault`, role: 'alert'});
  const input = create('input', {
    type: 'text',
    id: `${key}-new`,
    'data-key': `${key}-new`,
    inputmode: 'url',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    placeholder: 'https://',
    'aria-describedby': fault.id,
  });
  let shown = '';

  const refuse = (words: string): void => {
    fault.textContent = words;
    input.setAttribute('aria-invalid', String(words !== ''));
  };
  const accept = (): void => {
    // A list may be named by a path, an account can't.
    const typed = input.value.trim();
    const address = key === 'withdrawn' ? withScheme(typed) : typed;
    const checked = key === 'withdrawn' ? checkLink(address) : address;
    if (!address) {
      refuse(spoken({ru: 'Впишите адрес.', en: 'Write an address.'}));
      return;
    }
    if (typeof checked === 'string' && key === 'withdrawn') {
      refuse(problemWords({at: '', code: checked as Exclude<ReturnType<typeof checkLink>, object>}));
      return;
    }
    refuse('');
    input.value = '';
    store.edit(addTo(key, address));
  };
  input.addEventListener('input', () => refuse(''));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    accept();
  });

  const takeAway = (index: number): void => {
    store.edit(key === 'withdrawn' ? restore(index, store.known) : removeFrom(key, index));
    note(
      key === 'withdrawn'
        ? spoken({ru: 'Аккаунт больше не отозван', en: 'The account is no longer withdrawn'})
        : spoken({ru: 'Список больше не включён', en: 'The list is no longer included'}),
      () => store.undo(),
    );
    input.focus();
  };
  const rowOf = ({problems}: View, url: unknown, index: number): HTMLElement => {
    const words = typeof url === 'string' ? url : JSON.stringify(url);
    return create(
      'li',
      {},
      create('span', {class: 'url'}, words),
      button(off, () => takeAway(index), {'aria-label': `${off}: ${words}`, 'data-key': `${key}-${index}`}),
      create('p', {class: 'fault'}, faultWords(problemsAt(problems, `${key}[${index}]`))),
    );
  };
  return {
    element: create(
      'div',
      {},
      create('p', {class: 'about'}, about),
      rows,
      create('label', {for: input.id, class: 'label'}, label),
      create('div', {class: 'joined'}, input, button(spoken({ru: 'Добавить', en: 'Add'}), accept, {class: 'quiet'})),
      fault,
    ),
    show(view) {
      const items = itemsAt(view.list, [key]);
      const state = JSON.stringify([items, problemsAt(view.problems, key)]);
      if (state === shown) return;
      shown = state;
      rows.replaceChildren(...items.map((url, index) => rowOf(view, url, index)));
    },
  };
}
