import {create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import {add} from './edits.ts';
import {button} from './fields.ts';
import {accountFrom, linkOf} from './guess.ts';
import {problemWords} from './say.ts';
import type {Part} from './fields.ts';
import type {RawList, RawObject} from './raw.ts';
import type {Store} from './store.ts';

/** The field into which a link is pasted: it becomes an account. */
export function addBox(store: Store, focus: (key: string) => void): Part {
  const fault = create('p', {class: 'fault', id: 'paste-fault', role: 'alert'});
  const input = create('input', {
    type: 'text',
    id: 'paste',
    'data-key': 'paste',
    inputmode: 'url',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    placeholder: 'https://vk.com/…',
    'aria-describedby': 'paste-fault',
  });
  const refuse = (words: string): void => {
    fault.textContent = words;
    input.setAttribute('aria-invalid', String(words !== ''));
  };

  const take = (account: RawObject, list: RawList): void => {
    const key = linkOf(list, account)?.key;
    const twin = list.accounts.findIndex((one) => linkOf(list, one)?.key === key);
    refuse('');
    input.value = '';
    if (twin >= 0) {
      focus(`row-${twin}`);
      store.look({kind: 'account', index: twin});
      refuse(
        spoken({ru: 'Этот аккаунт в списке уже есть — вот он.', en: 'The list has this account already: here it is.'}),
      );
      return;
    }
    focus(`accounts[${list.accounts.length}].title.ru`);
    store.edit(add(account));
  };

  const accept = (): void => {
    const {view} = store;
    if (!view) return;
    if (!input.value.trim()) {
      refuse(spoken({ru: 'Сначала вставьте ссылку на аккаунт.', en: 'Paste the account’s link first.'}));
      return;
    }
    const account = accountFrom(view.list, input.value);
    if (typeof account === 'string') refuse(problemWords({at: '', code: account}));
    else take(account, view.list);
  };

  input.addEventListener('input', () => refuse(''));
  input.addEventListener('paste', () => {
    // When what was pasted stands there; half of it is typed first, perhaps.
    setTimeout(() => {
      const {view} = store;
      if (view && typeof accountFrom(view.list, input.value) !== 'string') accept();
    });
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    accept();
  });
  return {
    element: create(
      'div',
      {class: 'add'},
      create(
        'label',
        {for: 'paste', class: 'label'},
        spoken({ru: 'Добавить аккаунт: вставьте ссылку', en: 'Add an account: paste its link'}),
      ),
      create(
        'div',
        {class: 'joined'},
        input,
        button(spoken({ru: 'Добавить', en: 'Add'}), accept, {class: 'quiet', id: 'add'}),
      ),
      fault,
    ),
    show: () => undefined,
  };
}
