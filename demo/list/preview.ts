import {byId, create} from '../shared/dom.ts';
import {LANGUAGE, spoken} from '../shared/language.ts';
import {languageName} from './language-fields.ts';
import {linkOf} from './guess.ts';
import type {AccountOpenEvent, OfficialAccounts} from '../../dist/index.js';
import type {Store, View} from './store.ts';

/** How long the preview waits for the next letter, in milliseconds. */
const PAUSE = 150;

/** The block with the list as it is now. A click on an account unfolds it to be edited. */
export function startPreview(store: Store, focus: (key: string) => void): (view: View) => void {
  const place = byId('preview', HTMLElement);
  const languages = byId('preview-languages', HTMLElement);
  const card = create('div', {class: 'card'});
  const nothing = create('p', {class: 'nothing', hidden: true});
  const hint = create(
    'p',
    {class: 'preview-hint'},
    spoken({ru: 'Нажмите на аккаунт, чтобы изменить его', en: 'Press an account to change it'}),
  );
  // The published script defines it; until it has come, there is a plain element.
  const block = create('official-accounts' as 'div', {theme: 'light'}) as unknown as OfficialAccounts;
  card.append(nothing);
  place.append(card, hint);
  let language: string = LANGUAGE;
  let shown = '';
  let timer = 0;

  block.addEventListener('account-open', (event: AccountOpenEvent) => {
    event.preventDefault();
    const {view} = store;
    if (!view || view.faulty) return;
    const index = view.list.accounts.findIndex((one) => linkOf(view.list, one)?.key === event.account.key);
    if (index < 0) return;
    focus(`row-${index}`);
    store.look({kind: 'account', index});
  });

  const render = ({good, list}: View): void => {
    block.lang = language;
    if (good) block.list = good;
    // Before there is a list to show, it would fetch one of its own accord.
    if (good && !block.isConnected) card.prepend(block);
    // A list's own emblem lies beside it, and from a property it is not known where that is.
    block.logo = good?.owner?.logo ?? '';
    block.hidden = !good || !good.accounts.length;
    nothing.hidden = !block.hidden;
    hint.hidden = block.hidden;
    nothing.textContent = list.accounts.length
      ? spoken({ru: 'Показать нечего: ни одна запись не верна.', en: 'Nothing to show: no entry is right.'})
      : spoken({
          ru: 'В списке пока нет аккаунтов. Вставьте первую ссылку.',
          en: 'The list holds no accounts yet. Paste the first link.',
        });
  };

  const showLanguages = (view: View): void => {
    const state = JSON.stringify([view.languages, language]);
    if (state === shown) return;
    shown = state;
    languages.hidden = view.languages.length < 2;
    languages.replaceChildren(
      ...view.languages.map((tag) => {
        const button = create(
          'button',
          {
            type: 'button',
            'aria-pressed': String(tag === language),
            'aria-label': `${tag.toUpperCase()}, ${languageName(tag)}`,
            'data-key': 'in-' + tag,
          },
          tag.toUpperCase(),
        );
        button.addEventListener('click', () => {
          language = tag;
          for (const one of languages.querySelectorAll('button'))
            one.setAttribute('aria-pressed', String(one === button));
          if (store.view) render(store.view);
        });
        return button;
      }),
    );
  };

  return (view) => {
    if (!view.languages.includes(language)) language = view.languages[0] ?? 'ru';
    showLanguages(view);
    clearTimeout(timer);
    timer = window.setTimeout(() => render(view), block.list ? PAUSE : 0);
  };
}
