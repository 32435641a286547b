import {html, LitElement} from 'lit';
import {pageIcon} from '../shared/icons.ts';
import {LANGUAGE} from '../shared/language.ts';
import {PageElement} from '../shared/page-element.ts';
import {UndoKeys} from '../shared/undo-keys.ts';
import {ListStore} from './list-store.ts';
import {formatDay, loadFaultText} from './messages.ts';
import {DEFAULT_ADDRESS} from './open-dialog.ts';
import {at} from './raw.ts';
import {problemSummary, sections} from './sections.ts';
import {TEXTS} from './texts.ts';
import '../shared/site-header.ts';
import './account-list.ts';
import './add-box.ts';
import './draft-bar.ts';
import './result-pane.ts';
import './save-bar.ts';
import type {PropertyValues, TemplateResult} from 'lit';
import type {Form} from './fields.ts';
import type {EditorState} from './list-store.ts';
import type {OpenDialog} from './open-dialog.ts';

/** How long a toast stands, with and without a way back, in milliseconds. */
const LONG = 12_000;
const SHORT = 5_000;

/** The page where a list is kept. */
export class ListPage extends PageElement {
  static override properties = {loadFault: {state: true}};

  /** Why there is no list; empty while it is loading. */
  declare protected loadFault: string;

  readonly #store = new ListStore();
  /** What the last rendering dealt with. */
  #focused: EditorState['focus'];
  #toast: EditorState['toast'];
  #toastTimer = 0;

  constructor() {
    super();
    this.loadFault = '';
    this.#store.watch(this);
    new UndoKeys(this, {undo: () => this.#store.undo(), redo: () => this.#store.redo()});
  }

  protected override firstUpdated(): void {
    if (LANGUAGE === 'en') document.title = `${TEXTS.heading} — official-accounts`;
    document.documentElement.toggleAttribute('data-started', true);
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const hasDraft = await this.querySelector('draft-bar')?.start();
    if (!hasDraft && !this.#dialog.isAsked) await this.#openDefault();
  }

  get #dialog(): OpenDialog {
    return this.querySelector('open-dialog') as OpenDialog;
  }

  /** False where the list of this site can't be loaded. */
  readonly #openDefault = async (): Promise<boolean> => {
    const fault = await this.#dialog.openDefault();
    this.loadFault = fault ? TEXTS.notOpened(DEFAULT_ADDRESS, loadFaultText(fault)) : '';
    return !fault;
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
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
    if (!toast) return;
    this.#toastTimer = window.setTimeout(() => this.#store.update({toast: undefined}), toast.undo ? LONG : SHORT);
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

  #form(form: Form): TemplateResult {
    // A wrong text may say anything: the form waits for it.
    return html`<div class="form" id="form" ?inert=${this.#store.state.faultyText !== ''}>
      <add-box .store=${form.store}></add-box>
      ${problemSummary(form)}
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

  protected override render(): unknown {
    const store = this.#store;
    const {snapshot} = store;
    const {review} = store.state;
    const form = snapshot && review ? {store, list: snapshot.list, review} : undefined;
    return html`
      <site-header page="list.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.heading}</h1>
        <div class="editor" id="editor">
          ${this.#fileBar()}
          <draft-bar .store=${store} .openDefault=${this.#openDefault}></draft-bar>
          ${
            form
              ? this.#form(form)
              : html`<p class="loading" id="loading" role="status">${this.loadFault || TEXTS.loading}</p>`
          }
          ${this.#toastBox()}
        </div>
        <result-pane class="stage" role="region" aria-label=${TEXTS.result} .store=${store} .form=${form}></result-pane>
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
