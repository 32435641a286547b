import {html, LitElement, nothing} from 'lit';
import {LANGUAGE} from '../shared/language.ts';
import {PageElement} from '../shared/page-element.ts';
import {UndoKeys} from '../shared/undo-keys.ts';
import {Drafts} from './drafts.ts';
import {languagesIn} from './fields.ts';
import {isChanged} from './history.ts';
import {pageIcon} from './icons.ts';
import {ListStore} from './list-store.ts';
import {loadAddress} from './load.ts';
import {counted, formatDay, formatTime, languageName, loadFaultText, problemText} from './messages.ts';
import {DEFAULT_ADDRESS} from './open-dialog.ts';
import {accountIndexOf, isRemark} from './problems.ts';
import {at} from './raw.ts';
import {sections} from './sections.ts';
import {TEXTS} from './texts.ts';
import '../shared/site-header.ts';
import './account-list.ts';
import './add-box.ts';
import './json-pane.ts';
import './preview-pane.ts';
import './save-bar.ts';
import type {PropertyValues, TemplateResult} from 'lit';
import type {Draft} from './drafts.ts';
import type {Form} from './fields.ts';
import type {EditorState} from './list-store.ts';
import type {OpenDialog} from './open-dialog.ts';
import type {ListProblem} from './problems.ts';
import type {RawList} from './raw.ts';

/** How long a toast stands, with and without a way back, in milliseconds. */
const LONG = 12_000;
const SHORT = 5_000;

/** Problems whose fields report them. */
const HAS_FIELD = /^(accounts\[|withdrawn\[|include\[|networks\[|owner\.(name|url|logo|accent)|title)/;

const revisionOf = (list: RawList): number => Number(at(list, ['revision']) ?? 0);

/** The page where a list is kept. */
export class ListPage extends PageElement {
  static override properties = {loadFault: {state: true}, previewLanguage: {state: true}};

  /** Why there is no list yet; empty while it is loading. */
  declare protected loadFault: string;
  declare protected previewLanguage: string;

  readonly #store = new ListStore();
  readonly #drafts = new Drafts();
  /** The states that were dealt with last. */
  #kept: Pick<EditorState, 'review' | 'faultyText'> | undefined;
  #focused: EditorState['focus'];
  #toast: EditorState['toast'];
  #toastTimer = 0;
  #isStorageReported = false;

  constructor() {
    super();
    this.loadFault = '';
    this.previewLanguage = LANGUAGE;
    this.#store.watch(this);
    new UndoKeys(this, {undo: () => this.#store.undo(), redo: () => this.#store.redo()});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (LANGUAGE === 'en') document.title = `${TEXTS.heading} — official-accounts`;
    addEventListener('beforeunload', this.#warn);
    addEventListener('pagehide', this.#keepNow);
    addEventListener('storage', this.#lookElsewhere);
    addEventListener('focus', this.#lookElsewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#warn);
    removeEventListener('pagehide', this.#keepNow);
    removeEventListener('storage', this.#lookElsewhere);
    removeEventListener('focus', this.#lookElsewhere);
    clearTimeout(this.#toastTimer);
  }

  protected override firstUpdated(): void {
    document.documentElement.toggleAttribute('data-started', true);
    void this.#begin();
  }

  /** Opens the draft of this tab, or the list of this site. */
  async #begin(): Promise<void> {
    const draft = await this.#drafts.claim();
    if (draft) this.#offer(draft);
    else if (!this.#dialog.isAsked) await this.#openDefault();
    this.#lookElsewhere();
  }

  get #dialog(): OpenDialog {
    return this.querySelector('open-dialog') as OpenDialog;
  }

  /** False where the list can't be loaded. */
  async #openDefault(): Promise<boolean> {
    const fault = await this.#dialog.openDefault();
    this.loadFault = fault ? TEXTS.notOpened(DEFAULT_ADDRESS, loadFaultText(fault)) : '';
    return !fault;
  }

  #offer({file, list, faultyText, time}: Draft): void {
    const store = this.#store;
    store.open(file, list, faultyText);
    store.update({draft: {time, newerRevision: 0}, tab: faultyText ? 'json' : 'preview'});
    if (!file.source) return;
    void loadAddress(file.source).then((loaded) => {
      if (!('list' in loaded) || revisionOf(loaded.list) <= revisionOf(file.saved)) return;
      if (store.state.draft?.time === time) store.update({draft: {time, newerRevision: revisionOf(loaded.list)}});
    });
  }

  /** Discards the draft. It stays a step back. */
  async #discard(): Promise<void> {
    const store = this.#store;
    const {file} = store.snapshot ?? {};
    store.update({draft: undefined, faultyText: ''});
    this.#drafts.drop();
    const next = await this.#drafts.claim();
    if (next) this.#offer(next);
    else if (!(await this.#openDefault()) && file) store.open(file, file.saved);
    store.showToast(TEXTS.draftDropped, () => store.undo());
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    const {snapshot, state} = this.#store;
    if (!snapshot || (!isChanged(snapshot) && !state.faultyText)) return;
    event.preventDefault();
    // Chrome asks for this until version 119.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    event.returnValue = true;
  };

  readonly #keepNow = (): void => {
    this.#store.review();
    this.#keepDraft();
  };

  readonly #lookElsewhere = (): void => {
    void this.#drafts.isEditedElsewhere().then((isEditedElsewhere) => {
      if (isEditedElsewhere !== this.#store.state.isEditedElsewhere) this.#store.update({isEditedElsewhere});
    });
  };

  #keepDraft(): void {
    const {review, faultyText} = this.#store.state;
    if (!review || (this.#kept?.review === review && this.#kept.faultyText === faultyText)) return;
    const isFirst = !this.#kept;
    this.#kept = {review, faultyText};
    const {file, list} = review.snapshot;
    if (!review.isChanged && !faultyText) {
      if (!isFirst) this.#drafts.drop();
      this.#store.update({draft: undefined});
    } else if (!this.#drafts.keep({file, list, faultyText, time: Date.now()}) && !this.#isStorageReported) {
      this.#isStorageReported = true;
      this.#store.showToast(TEXTS.noDrafts);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#keepDraft();
    const {focus, toast} = this.#store.state;
    if (focus && focus !== this.#focused) void this.#moveFocus(focus.key);
    this.#focused = focus;
    if (toast !== this.#toast) this.#startToast(toast);
  }

  async #moveFocus(key: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }

  #startToast(toast: EditorState['toast']): void {
    this.#toast = toast;
    clearTimeout(this.#toastTimer);
    if (toast) {
      this.#toastTimer = window.setTimeout(() => this.#store.update({toast: undefined}), toast.undo ? LONG : SHORT);
    }
  }

  /** Resolves when the elements within are rendered, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    // The collection is live: it gets what these elements add.
    for (const element of this.getElementsByTagName('*')) {
      if (element instanceof LitElement) await element.updateComplete;
    }
    return isComplete;
  }

  #fileBar(): TemplateResult {
    const {canUndo, canRedo, snapshot, state} = this.#store;
    const {list, file} = snapshot ?? {};
    const revision = at(list, ['revision']);
    const updated = at(list, ['updated']);
    const isDay = typeof updated === 'string' && !isNaN(Date.parse(updated));
    const hasChanges = state.review?.isChanged ?? false;
    const about = [
      typeof revision === 'number' && TEXTS.revision(revision),
      hasChanges ? TEXTS.unsaved : isDay && formatDay(updated),
    ];
    // What has the focus keeps it.
    const isDisabled = (id: string, can: boolean): boolean => !can && document.activeElement?.id !== id;
    const step = (id: 'undo' | 'redo', can: boolean): TemplateResult =>
      html`<button
        type="button"
        class="quiet square"
        id=${id}
        aria-label=${TEXTS[id]}
        aria-disabled=${!can}
        ?disabled=${isDisabled(id, can)}
        @click=${() => this.#store[id]()}
      >
        ${pageIcon(id)}
      </button>`;
    return html`<div class="file">
      <div class="name">
        <p class="title" id="file-name" ?data-changed=${hasChanges}>${file?.name}</p>
        <p class="about" id="file-about">${about.filter(Boolean).join(' · ')}</p>
      </div>
      ${step('undo', canUndo)} ${step('redo', canRedo)}
      <button type="button" class="quiet" id="open" @click=${() => this.#dialog.show()}>${TEXTS.open}</button>
    </div>`;
  }

  #draftBar(): TemplateResult | typeof nothing {
    const {draft, review, faultyText} = this.#store.state;
    if (!draft || !review) return nothing;
    const {time, newerRevision} = draft;
    const changes = faultyText ? TEXTS.wrongText : counted(review.changes.length || 1, 'change');
    return html`<div class="draft" id="draft" role="status">
      <p id="draft-text">
        ${TEXTS.draft(formatTime(time), changes)}${newerRevision ? TEXTS.newerOnServer(newerRevision) : nothing}
      </p>
      <button type="button" class="plain" id="draft-keep" @click=${() => this.#store.update({draft: undefined})}>
        ${TEXTS.keepDraft}
      </button>
      <button type="button" class="plain" id="draft-drop" @click=${this.#discard}>${TEXTS.dropDraft}</button>
    </div>`;
  }

  /** Unfolds the account of a problem, and goes to its field. */
  #showProblem(problem: ListProblem, index: number): void {
    const field = problem.at.replace(`accounts[${index}]`, '');
    const isText = /^\.(title|description)$/.test(field);
    this.#store.unfold({kind: 'account', index});
    this.#store.focus(field ? problem.at + (isText ? '.ru' : '') : `row-${index}`);
  }

  #problems(problems: readonly ListProblem[]): TemplateResult {
    const faults = problems.filter((problem) => !isRemark(problem));
    const first = faults.find((problem) => accountIndexOf(problem) !== undefined);
    const general = problems.filter(
      (problem) => !HAS_FIELD.test(problem.at) || (isRemark(problem) && accountIndexOf(problem) === undefined),
    );
    return html`<div class="problems" role="status">
      ${
        faults.length
          ? html`<p class="faults">
              <b>${counted(faults.length, 'fault')}</b>
              ${
                first
                  ? html`<button
                      type="button"
                      class="plain"
                      id="show-fault"
                      @click=${() => this.#showProblem(first, accountIndexOf(first) ?? 0)}
                    >
                      ${TEXTS.showFault}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
      ${general.map(
        (problem) =>
          html`<p class=${isRemark(problem) ? 'remark' : 'fault'}>
            ${problem.at ? html`<code>${problem.at}</code> ` : nothing}${problemText(problem)}
          </p>`,
      )}
    </div>`;
  }

  #form(form: Form): TemplateResult {
    // A wrong text may say anything: the form waits for it.
    return html`<div class="form" id="form" ?inert=${this.#store.state.faultyText !== ''}>
      <add-box .store=${form.store}></add-box>
      ${this.#problems(form.review.problems)}
      <account-list .form=${form}></account-list>
      ${sections(form)}
    </div>`;
  }

  #toastBox(): TemplateResult {
    const {toast} = this.#store.state;
    const back = (): void => {
      this.#store.update({toast: undefined});
      toast?.undo?.();
    };
    return html`<div id="toast" role="status">
      ${
        toast &&
        html`<div class="toast">
          <span>${toast.text}</span>
          ${toast.undo && html`<button type="button" class="plain" @click=${back}>${TEXTS.undo}</button>`}
        </div>`
      }
    </div>`;
  }

  #tab(name: EditorState['tab'], label: string): TemplateResult {
    const isChosen = this.#store.state.tab === name;
    const press = ({key}: KeyboardEvent): void => {
      if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
      const other = name === 'json' ? 'preview' : 'json';
      this.#store.update({tab: other});
      this.#store.focus(`tab-${other}`);
    };
    return html`<button
      type="button"
      role="tab"
      id="tab-${name}"
      data-key="tab-${name}"
      aria-controls=${name}
      aria-selected=${isChosen}
      tabindex=${isChosen ? 0 : -1}
      @click=${() => this.#store.update({tab: name})}
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
            aria-pressed=${language === this.previewLanguage}
            aria-label="${language.toUpperCase()}, ${languageName(language)}"
            data-key="in-${language}"
            @click=${() => (this.previewLanguage = language)}
          >
            ${language.toUpperCase()}
          </button>`,
      )}
    </div>`;
  }

  #result(form: Form | undefined): TemplateResult {
    const {tab, review} = this.#store.state;
    const {length = 0} = review?.snapshot.list.accounts ?? [];
    const size = new Intl.NumberFormat(LANGUAGE, {maximumFractionDigits: 1}).format((review?.bytes ?? 0) / 1024);
    return html`<section class="stage" aria-label=${TEXTS.result}>
      <div class="views">
        <div class="bar" role="tablist" aria-label=${TEXTS.view}>
          ${this.#tab('preview', TEXTS.preview)} ${this.#tab('json', 'JSON')}
        </div>
        ${form && tab === 'preview' ? this.#languages(form) : nothing}
        <p class="size" id="size">${review ? `${counted(length, 'account')} · ${TEXTS.kibibytes(size)}` : ''}</p>
      </div>
      <div
        class="pane"
        id="preview"
        role="tabpanel"
        aria-labelledby="tab-preview"
        tabindex="0"
        ?hidden=${tab !== 'preview'}
      >
        ${
          review
            ? html`<preview-pane
                .store=${this.#store}
                .review=${review}
                .language=${this.previewLanguage}
              ></preview-pane>`
            : nothing
        }
      </div>
      <json-pane
        class="pane json"
        id="json"
        role="tabpanel"
        aria-labelledby="tab-json"
        .store=${this.#store}
        ?hidden=${tab !== 'json'}
      ></json-pane>
    </section>`;
  }

  protected override render(): unknown {
    const store = this.#store;
    const {snapshot} = store;
    const {review, isEditedElsewhere} = store.state;
    const form = snapshot && review ? {store, list: snapshot.list, review} : undefined;
    return html`
      <site-header page="list.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.heading}</h1>
        <div class="editor" id="editor">
          ${this.#fileBar()} ${this.#draftBar()}
          ${
            isEditedElsewhere
              ? html`<div class="draft" id="elsewhere" role="status"><p>${TEXTS.editedElsewhere}</p></div>`
              : nothing
          }
          ${
            form
              ? this.#form(form)
              : html`<p class="loading" id="loading" role="status">${this.loadFault || TEXTS.loading}</p>`
          }
          ${this.#toastBox()}
        </div>
        ${this.#result(form)}
        <save-bar class="save-bar" role="region" aria-label=${TEXTS.save} .store=${store}></save-bar>
      </main>
      <open-dialog .store=${store}></open-dialog>
    `;
  }
}

customElements.define('list-page', ListPage);

declare global {
  interface HTMLElementTagNameMap {
    'list-page': ListPage;
  }
}
