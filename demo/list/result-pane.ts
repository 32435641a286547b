import {html, nothing} from 'lit';
import {LANGUAGE} from '../shared/language.ts';
import {PageElement} from '../shared/page-element.ts';
import {languagesIn} from './fields.ts';
import {linkOf} from './links.ts';
import {counted, languageName} from './messages.ts';
import {TEXTS} from './texts.ts';
import './json-pane.ts';
import type {TemplateResult} from 'lit';
import type {AccountOpenEvent} from '../../dist/index.js';
import type {Form} from './fields.ts';
import type {EditorState, ListStore} from './list-store.ts';
import type {Review} from './review.ts';

/** What comes of the list: the block and the file's text, in two tabs. */
export class ResultPane extends PageElement {
  static override properties = {
    store: {attribute: false},
    form: {attribute: false},
    language: {state: true},
  };

  declare store: ListStore;
  /** Undefined until a list is open. */
  declare form: Form | undefined;
  /** Of the preview. */
  declare protected language: string;

  constructor() {
    super();
    this.language = LANGUAGE;
  }

  /** A click on an account of the preview unfolds it to be edited. */
  #edit(event: AccountOpenEvent): void {
    event.preventDefault();
    const {snapshot, state} = this.store;
    if (!snapshot || state.faultyText) return;
    const {list} = snapshot;
    const index = list.accounts.findIndex((account) => linkOf(list, account)?.key === event.account.key);
    if (index < 0) return;
    this.store.unfold({kind: 'account', index});
    this.store.focus(`row-${index}`);
  }

  #tab(name: EditorState['tab'], label: string): TemplateResult {
    const isChosen = this.store.state.tab === name;
    const press = ({key}: KeyboardEvent): void => {
      if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
      const other = name === 'json' ? 'preview' : 'json';
      this.store.update({tab: other});
      this.store.focus(`tab-${other}`);
    };
    return html`<button
      type="button"
      role="tab"
      id="tab-${name}"
      data-key="tab-${name}"
      aria-controls=${name}
      aria-selected=${isChosen}
      tabindex=${isChosen ? 0 : -1}
      @click=${() => this.store.update({tab: name})}
      @keydown=${press}
    >
      ${label}
    </button>`;
  }

  #languages(form: Form): TemplateResult | typeof nothing {
    const languages = languagesIn(form);
    if (languages.length < 2) return nothing;
    return html`<div class="bar" id="preview-languages" role="group" aria-label=${TEXTS.previewLanguage}>
      ${languages.map(
        (language) =>
          html`<button
            type="button"
            aria-pressed=${language === this.language}
            aria-label="${language.toUpperCase()}, ${languageName(language)}"
            data-key="in-${language}"
            @click=${() => (this.language = language)}
          >
            ${language.toUpperCase()}
          </button>`,
      )}
    </div>`;
  }

  #preview({good, snapshot}: Review): TemplateResult {
    // Without a list the block would fetch one.
    if (!good?.accounts.length) {
      return html`<div class="card">
        <p class="nothing">${snapshot.list.accounts.length ? TEXTS.nothingRight : TEXTS.nothingYet}</p>
      </div>`;
    }
    return html`<div class="card">
        <official-accounts
          theme="light"
          lang=${this.language}
          .list=${good}
          .logo=${good.owner?.logo ?? ''}
          @account-open=${this.#edit}
        ></official-accounts>
      </div>
      <p class="preview-hint">${TEXTS.previewHint}</p>`;
  }

  #size({bytes, snapshot}: Review): string {
    const size = new Intl.NumberFormat(LANGUAGE, {maximumFractionDigits: 1}).format(bytes / 1024);
    return `${counted(snapshot.list.accounts.length, 'account')} · ${TEXTS.kibibytes(size)}`;
  }

  protected override willUpdate(): void {
    const languages = this.form ? languagesIn(this.form) : [this.language];
    if (!languages.includes(this.language)) this.language = languages[0] ?? LANGUAGE;
  }

  protected override render(): unknown {
    const {form, store} = this;
    const {tab} = store.state;
    return html`
      <div class="views">
        <div class="bar" role="tablist" aria-label=${TEXTS.view}>
          ${this.#tab('preview', TEXTS.preview)} ${this.#tab('json', 'JSON')}
        </div>
        ${form && tab === 'preview' ? this.#languages(form) : nothing}
        <p class="size" id="size">${form ? this.#size(form.review) : ''}</p>
      </div>
      <div
        class="pane"
        id="preview"
        role="tabpanel"
        aria-labelledby="tab-preview"
        tabindex="0"
        ?hidden=${tab !== 'preview'}
      >
        ${form ? this.#preview(form.review) : nothing}
      </div>
      <json-pane
        class="pane json"
        id="json"
        role="tabpanel"
        aria-labelledby="tab-json"
        .store=${store}
        ?hidden=${tab !== 'json'}
      ></json-pane>
    `;
  }
}

customElements.define('result-pane', ResultPane);

declare global {
  interface HTMLElementTagNameMap {
    'result-pane': ResultPane;
  }
}
