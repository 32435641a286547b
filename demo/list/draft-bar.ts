import {html, nothing} from 'lit';
import {PageElement} from '../shared/page-element.ts';
import {plainButton} from '../shared/plain-button.ts';
import {listenToWindow} from '../shared/window-events.ts';
import {Drafts} from './drafts.ts';
import {loadAddress} from './load.ts';
import {counted, formatTime} from './messages.ts';
import {revisionOf} from './saving.ts';
import {isChanged} from './snapshot.ts';
import {store} from './store.ts';
import {TEXTS} from './texts.ts';
import type {Draft} from './drafts.ts';
import type {EditorState} from './store.ts';

/** Keeps what is not saved, offers it on return, and warns where another tab has changes of its own. */
export class DraftBar extends PageElement {
  static override properties = {
    openDefault: {attribute: false},
    offered: {state: true},
    newerRevision: {state: true},
    isEditedElsewhere: {state: true},
  };

  /** Opens the list of this site; false where it can't be loaded. */
  declare openDefault: () => Promise<boolean>;
  declare protected offered: Draft | undefined;
  /** The list's revision on the server, where it is newer than the draft's. */
  declare protected newerRevision: number;
  declare protected isEditedElsewhere: boolean;

  readonly #drafts = new Drafts();
  #kept: Partial<EditorState> = {};
  #isFailureReported = false;

  constructor() {
    super();
    this.newerRevision = 0;
    this.isEditedElsewhere = false;
    store.watch(this);
    const lookElsewhere = (): void => void this.#lookElsewhere();
    listenToWindow(this, {
      beforeunload: (event) => this.#warn(event),
      pagehide: () => this.#keepNow(),
      storage: lookElsewhere,
      focus: lookElsewhere,
    });
  }

  /** Opens the draft of this tab; false where there is none. */
  async start(): Promise<boolean> {
    const draft = await this.#drafts.claim();
    if (draft) void this.#offer(draft);
    void this.#lookElsewhere();
    return draft !== undefined;
  }

  async #offer(draft: Draft): Promise<void> {
    const {file, list, faultyText} = draft;
    this.offered = draft;
    this.newerRevision = 0;
    store.open(file, list, faultyText);
    const loaded = file.source ? await loadAddress(file.source) : undefined;
    const revision = loaded && 'list' in loaded ? revisionOf(loaded.list) : 0;
    if (revision > revisionOf(file.saved) && this.offered === draft) this.newerRevision = revision;
  }

  /** Discards the draft. It stays a step back. */
  async #discard(): Promise<void> {
    const {file} = store.state.snapshot;
    this.offered = undefined;
    store.update({faultyText: ''});
    this.#drafts.drop();
    const next = await this.#drafts.claim();
    if (next) void this.#offer(next);
    else if (!(await this.openDefault())) store.open(file, file.saved);
    store.showToast(TEXTS.draftDropped, () => store.undo());
  }

  #warn(event: BeforeUnloadEvent): void {
    if (!isChanged(store.state.snapshot) && !store.state.faultyText) return;
    event.preventDefault();
    // Chrome asks for this until version 119.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    event.returnValue = true;
  }

  async #lookElsewhere(): Promise<void> {
    this.isEditedElsewhere = await this.#drafts.isEditedElsewhere();
  }

  #keepNow(): void {
    store.review();
    this.#keep();
  }

  #keep(): void {
    const {isOpen, review, faultyText} = store.state;
    if (!isOpen || (this.#kept.review === review && this.#kept.faultyText === faultyText)) return;
    this.#kept = {review, faultyText};
    const {file, list} = review.snapshot;
    if (!review.isChanged && !faultyText) {
      this.#drafts.drop();
      this.offered = undefined;
    } else if (!this.#drafts.keep({file, list, faultyText, time: Date.now()}) && !this.#isFailureReported) {
      this.#isFailureReported = true;
      store.showToast(TEXTS.noDrafts);
    }
  }

  protected override willUpdate(): void {
    this.#keep();
  }

  protected override render(): unknown {
    const {offered, newerRevision} = this;
    const {review, faultyText} = store.state;
    const changes = faultyText ? TEXTS.wrongText : counted(review.changes.length || 1, 'change');
    return html`
      ${
        offered
          ? html`<div class="draft" id="draft" role="status">
              <p id="draft-text">
                ${TEXTS.draft(formatTime(offered.time), changes)}
                ${newerRevision ? TEXTS.newerOnServer(newerRevision) : nothing}
              </p>
              ${plainButton(TEXTS.keepDraft, () => (this.offered = undefined), 'draft-keep')}
              ${plainButton(TEXTS.dropDraft, this.#discard, 'draft-drop')}
            </div>`
          : nothing
      }
      ${
        this.isEditedElsewhere
          ? html`<div class="draft" id="elsewhere" role="status"><p>${TEXTS.editedElsewhere}</p></div>`
          : nothing
      }
    `;
  }
}

customElements.define('draft-bar', DraftBar);
