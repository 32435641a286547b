import {byId, create} from '../shared/dom.ts';
import {startHeader} from '../shared/header.ts';
import {LANGUAGE, spoken, translatePage} from '../shared/language.ts';
import {AccountsView} from './accounts-view.ts';
import {addBox} from './add-box.ts';
import {startDrafts} from './drafts.ts';
import {startJson} from './json-view.ts';
import {DEFAULT_ADDRESS, startOpening} from './open-dialog.ts';
import {startPreview} from './preview.ts';
import {problemsPart} from './problems.ts';
import {startSaveBar} from './save-bar.ts';
import {loadFaultWords} from './say.ts';
import {sections} from './sections.ts';
import {Store} from './store.ts';
import {startTabs} from './tabs.ts';
import {startToolbar} from './toolbar.ts';
import {WORDS} from './words.ts';
import type {View} from './store.ts';

translatePage(WORDS);
startHeader();
if (LANGUAGE === 'en') document.title = 'List of official accounts — official-accounts';

const store = new Store();
const form = byId('form', HTMLElement);
const loading = byId('loading', HTMLElement);

const accounts = new AccountsView(store);
const parts = [
  addBox(store, accounts.focus),
  problemsPart(store, accounts.focus),
  {
    element: create('h2', {class: 'accounts-heading'}, spoken({ru: 'Аккаунты', en: 'Accounts'})),
    show: () => undefined,
  },
  accounts,
  ...sections(store),
];
form.append(...parts.map(({element}) => element));

startTabs();
const openDefault = startOpening(store);
const shows = [startToolbar(store), startJson(store), startPreview(store, accounts.focus), startSaveBar(store)];

store.watch((view: View) => {
  loading.hidden = true;
  form.hidden = false;
  // What the text would say next is not known: the form waits for it.
  form.inert = view.faulty !== '';
  for (const part of parts) part.show(view);
  for (const show of shows) show(view);
});

/** The first list that one sees: that of this site. */
async function begin(): Promise<boolean> {
  loading.textContent = spoken({ru: 'Загружаем accounts.json…', en: 'Loading accounts.json…'});
  loading.hidden = false;
  const fault = await openDefault();
  if (!fault) return true;
  loading.textContent = spoken({
    ru: `Список ${DEFAULT_ADDRESS} не открылся. ${loadFaultWords(fault)} Откройте другой: кнопка «Открыть…».`,
    en: `The list ${DEFAULT_ADDRESS} could not be opened. ${loadFaultWords(fault)} Choose another one: “Open…”.`,
  });
  return false;
}

const {isBack, keep} = startDrafts(store, begin);
store.watch(keep);
if (!isBack) void begin();
document.documentElement.setAttribute('data-started', '');
