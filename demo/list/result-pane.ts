import {html, nothing} from 'lit';
import {LANGUAGE} from '../shared/language.ts';
import {jsonPane} from './json-pane.ts';
import {linkOf} from './links.ts';
import {counted, languageName} from './messages.ts';
import {partState, store} from './store.ts';
import {TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {AccountOpenEvent} from '../../dist/index.js';
import type {Review} from './review.ts';

/** The language of the preview. */
const chosenLanguage = partState<string>(LANGUAGE);

/** A click on an account in the preview opens its editor. */
function edit(event: AccountOpenEvent): void {
  event.preventDefault();
  const {list, state} = store;
  const index = list.accounts.findIndex((account) => linkOf(list, account)?.key === event.account.key);
  if (state.faultyText || index < 0) return;
  store.unfold({kind: 'account', index});
  store.focus(`row-${index}`);
}

/** Unfolds the entry whose title or description was clicked in the preview. */
function editEntry(event: MouseEvent): void {
  const path = event.composedPath().filter((node) => node instanceof Element);
  const link = path.some((node) => node.matches('[part=words]'))
    ? path.find((node) => node.matches('[part=entry]'))?.querySelector<HTMLAnchorElement>('a[part=link]')
    : undefined;
  const href = link?.getAttribute('href') ?? '';
  const {list, state} = store;
  const index = list.accounts.findIndex((account) => linkOf(list, account)?.href === href);
  if (state.faultyText || index < 0) return;
  store.unfold({kind: 'entry', index});
  store.focus(`entry-${store.state.snapshot.entries.findIndex((entry) => entry.includes(index))}`);
}

function tab(name: 'preview' | 'json', label: string): TemplateResult {
  const isChosen = store.state.tab === name;
  const press = ({key}: KeyboardEvent): void => {
    if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
    const other = name === 'json' ? 'preview' : 'json';
    store.update({tab: other});
    store.focus(`tab-${other}`);
  };
  return html`<button
    type="button"
    role="tab"
    id="tab-${name}"
    data-key="tab-${name}"
    aria-controls=${name}
    aria-selected=${isChosen}
    tabindex=${isChosen ? 0 : -1}
    @click=${() => store.update({tab: name})}
    @keydown=${press}
  >
    ${label}
  </button>`;
}

function preview({good, snapshot}: Review, language: string): TemplateResult {
  // Without a list the block would fetch one.
  if (!good?.accounts.length) {
    return html`<div class="card">
      <p class="nothing">${snapshot.list.accounts.length ? TEXTS.nothingRight : TEXTS.nothingYet}</p>
    </div>`;
  }
  return html`<div class="card">
      <official-accounts
        theme="light"
        lang=${language}
        .list=${good}
        .logo=${good.owner?.logo ?? ''}
        @account-open=${edit}
        @click=${editEntry}
      ></official-accounts>
    </div>
    <p class="preview-hint">${TEXTS.previewHint}</p>`;
}

function size({bytes, snapshot}: Review): string {
  const kibibytes = new Intl.NumberFormat(LANGUAGE, {maximumFractionDigits: 1}).format(bytes / 1024);
  return `${counted(snapshot.list.accounts.length, 'account')} · ${TEXTS.kibibytes(kibibytes)}`;
}

/** The result in two tabs: the block and the file's text. */
export function resultPane(): TemplateResult {
  const {isOpen, tab: shown, review} = store.state;
  const {languages} = store;
  const chosen = languages.includes(chosenLanguage.state) ? chosenLanguage.state : (languages[0] ?? LANGUAGE);
  const languageButton = (language: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${language === chosen}
      aria-label="${language.toUpperCase()}, ${languageName(language)}"
      data-key="in-${language}"
      @click=${() => (chosenLanguage.state = language)}
    >
      ${language.toUpperCase()}
    </button>`;
  return html`<div class="stage" role="region" aria-label=${TEXTS.result}>
    <div class="views">
      <div class="bar" role="tablist" aria-label=${TEXTS.view}>
        ${tab('preview', TEXTS.preview)} ${tab('json', 'JSON')}
      </div>
      ${
        shown === 'preview' && languages.length > 1
          ? html`<div class="bar" id="preview-languages" role="group" aria-label=${TEXTS.previewLanguage}>
              ${languages.map(languageButton)}
            </div>`
          : nothing
      }
      <p class="size" id="size">${isOpen ? size(review) : ''}</p>
    </div>
    <div
      class="pane"
      id="preview"
      role="tabpanel"
      aria-labelledby="tab-preview"
      tabindex="0"
      ?hidden=${shown !== 'preview'}
    >
      ${isOpen ? preview(review, chosen) : nothing}
    </div>
    <div class="pane json" id="json" role="tabpanel" aria-labelledby="tab-json" ?hidden=${shown !== 'json'}>
      ${jsonPane()}
    </div>
  </div>`;
}
