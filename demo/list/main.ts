import {html, LitElement} from 'lit';
import {pageIcon} from '../shared/icons.ts';
import {LANGUAGE} from '../shared/language.ts';
import {PageElement} from '../shared/page-element.ts';
import {plainButton} from '../shared/plain-button.ts';
import {UndoKeys} from '../shared/undo-keys.ts';
import {accounts} from './accounts.ts';
import {formatDay, loadFaultText} from './messages.ts';
import {DEFAULT_ADDRESS} from './open-dialog.ts';
import {at} from './raw.ts';
import {problemSummary, sections} from './sections.ts';
import {store} from './store.ts';
import {TEXTS} from './texts.ts';
import '../shared/site-header.ts';
import './add-box.ts';
import './draft-bar.ts';
import './result-pane.ts';
import './save-bar.ts';
import type {TemplateResult} from 'lit';
import type {DraftBar} from './draft-bar.ts';
import type {OpenDialog} from './open-dialog.ts';
import type {EditorState} from './store.ts';

function stepButton(id: 'undo' | 'redo', steps: readonly unknown[]): TemplateResult {
  const isOff = store.state.faultyText !== '' || !steps.length;
  // What has the focus keeps it.
  return html`<button
    type="button"
    class="quiet square"
    id=${id}
    aria-label=${TEXTS[id]}
    aria-disabled=${isOff}
    ?disabled=${isOff && document.activeElement?.id !== id}
    @click=${() => store[id]()}
  >
    ${pageIcon(id)}
  </button>`;
}

/** What is known of the file: its revision, and the day unless that is about to change. */
function aboutFile(): string {
  const {list, state} = store;
  const revision = at(list, ['revision']);
  const updated = at(list, ['updated']);
  const isDay = typeof updated === 'string' && !isNaN(Date.parse(updated));
  return [
    typeof revision === 'number' && TEXTS.revision(revision),
    state.review.isChanged ? TEXTS.unsaved : isDay && formatDay(updated),
  ]
    .filter(Boolean)
    .join(' · ');
}

function toastBox(): TemplateResult {
  const {toast} = store.state;
  const back = (): void => {
    store.update({toast: undefined});
    toast?.undo?.();
  };
  return html`<div id="toast" role="status">
    ${
      toast &&
      html`<div class="toast">
        <span>${toast.text}</span>
        ${toast.undo && plainButton(TEXTS.undo, back)}
      </div>`
    }
  </div>`;
}

/** The page where a list is kept. */
export class ListPage extends PageElement {
  static override properties = {loadFault: {state: true}};

  /** Why there is no list; empty while it is loading. */
  declare protected loadFault: string;

  /** What the last rendering dealt with. */
  #focused: EditorState['focus'];

  constructor() {
    super();
    this.loadFault = '';
    store.watch(this);
    new UndoKeys(this, store);
  }

  protected override firstUpdated(): void {
    if (LANGUAGE === 'en') document.title = `${TEXTS.heading} — official-accounts`;
    document.documentElement.toggleAttribute('data-started', true);
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const hasDraft = await this.querySelector<DraftBar>('draft-bar')?.start();
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

  protected override updated(): void {
    const {focus} = store.state;
    if (focus && focus !== this.#focused) void this.#moveFocus(focus.key);
    this.#focused = focus;
  }

  async #moveFocus(key: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
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

  protected override render(): unknown {
    const {isOpen, review, snapshot, history, faultyText} = store.state;
    return html`
      <site-header page="list.html"></site-header>
      <main>
        <h1 class="unseen">${TEXTS.heading}</h1>
        <div class="editor" id="editor">
          <div class="file-bar">
            <div class="name">
              <p class="title" id="file-name" ?data-changed=${review.isChanged}>${snapshot.file.name}</p>
              <p class="about" id="file-about">${isOpen ? aboutFile() : ''}</p>
            </div>
            ${stepButton('undo', history.past)} ${stepButton('redo', history.future)}
            <button type="button" class="quiet" id="open" @click=${() => this.#dialog.show()}>${TEXTS.open}</button>
          </div>
          <draft-bar .openDefault=${this.#openDefault}></draft-bar>
          ${
            isOpen
              ? // A wrong text may say anything: the form waits for it.
                html`<div class="form" id="form" ?inert=${faultyText !== ''}>
                  <add-box></add-box>
                  ${problemSummary()} ${accounts()} ${sections()}
                </div>`
              : html`<p class="loading" id="loading" role="status">${this.loadFault || TEXTS.loading}</p>`
          }
          ${toastBox()}
        </div>
        <result-pane class="stage" role="region" aria-label=${TEXTS.result}></result-pane>
        <save-bar class="save-bar" role="region" aria-label=${TEXTS.save}></save-bar>
      </main>
      <open-dialog></open-dialog>
    `;
  }
}

customElements.define('list-page', ListPage);
