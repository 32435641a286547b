import {html} from 'lit';
import {LANGUAGE} from '../shared/language.ts';
import {PageElement} from '../shared/page-element.ts';
import {plainButton} from '../shared/plain-button.ts';
import {undoButton} from '../shared/undo-button.ts';
import {UndoKeys} from '../shared/undo-keys.ts';
import {listenToWindow} from '../shared/window-events.ts';
import {accounts} from './accounts.ts';
import {addBox} from './add-box.ts';
import {draftBar, draftListeners, keepChanges, openDraft} from './draft-bar.ts';
import {formatDay} from './messages.ts';
import {dropListeners, isAsked, openDefault, openDialog, showDialog} from './open-list.ts';
import {at} from './raw.ts';
import {resultPane} from './result-pane.ts';
import {pressSave, saveBar} from './save-bar.ts';
import {problemSummary, sections} from './sections.ts';
import {partState, store, stores} from './store.ts';
import {TEXTS} from './texts.ts';
import '../shared/site-header.ts';
import type {TemplateResult} from 'lit';

const stepButton = (id: 'undo' | 'redo', steps: readonly unknown[]): TemplateResult =>
  undoButton(id, store.state.faultyText !== '' || !steps.length, store[id], 'quiet square');

/** The file's revision, and its date unless saving is about to change it. */
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
    // The button is about to go, and the focus with it.
    document.getElementById('undo')?.focus({preventScroll: true});
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

/** Why no list could be loaded; empty while it is loading. */
const loadFault = partState('');

async function begin(): Promise<void> {
  if (!(await openDraft()) && !isAsked()) loadFault.state = await openDefault();
}

/** The list editor. Its parts are templates that render the stores' states. */
export class ListPage extends PageElement {
  constructor() {
    super();
    for (const one of stores) one.watch(this);
    new UndoKeys(this, store);
    listenToWindow(this, {...draftListeners, ...dropListeners, keydown: pressSave});
  }

  protected override firstUpdated(): void {
    if (LANGUAGE === 'en') document.title = `${TEXTS.heading} — official-accounts`;
    document.documentElement.toggleAttribute('data-started', true);
    void begin();
  }

  protected override willUpdate(): void {
    keepChanges();
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
            <button type="button" class="quiet" id="open" @click=${showDialog}>${TEXTS.open}</button>
          </div>
          ${draftBar()}
          ${
            isOpen
              ? // Invalid JSON can't be shown as a form: disable the form until it is fixed.
                html`<div class="form" id="form" ?inert=${faultyText !== ''}>
                  ${addBox()} ${problemSummary()} ${accounts()} ${sections()}
                </div>`
              : html`<p class="loading" id="loading" role="status">${loadFault.state || TEXTS.loading}</p>`
          }
          ${toastBox()}
        </div>
        ${resultPane()} ${saveBar()}
      </main>
      ${openDialog()}
    `;
  }
}

customElements.define('list-page', ListPage);
