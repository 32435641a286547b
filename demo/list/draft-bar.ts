import {html, nothing} from 'lit';
import {PageElement} from '../shared/page-element.ts';
import {Drafts} from './drafts.ts';
import {isChanged} from './history.ts';
import {loadAddress} from './load.ts';
import {counted, formatTime} from './messages.ts';
import {at} from './raw.ts';
import {TEXTS} from './texts.ts';
import type {Draft} from './drafts.ts';
import type {EditorState, ListStore} from './list-store.ts';
import type {RawList} from './raw.ts';

const revisionOf = (list: RawList): number => Number(at(list, ['revision']) ?? 0);

/** Keeps what is not saved, offers it on return, and warns where another tab has changes of its own. */
export class DraftBar extends PageElement {
  static override properties = {
    store: {attribute: false},
    openDefault: {attribute: false},
    offered: {state: true},
    newerRevision: {state: true},
    isEditedElsewhere: {state: true},
  };

  declare store: ListStore;
  /** Opens the list of this site; false where it can't be loaded. */
  declare openDefault: () => Promise<boolean>;
  declare protected offered: Draft | undefined;
  /** The list's revision on the server, where it is newer than the draft's. */
  declare protected newerRevision: number;
  declare protected isEditedElsewhere: boolean;

  readonly #drafts = new Drafts();
  #kept: Pick<EditorState, 'review' | 'faultyText'> | undefined;
  #isFailureReported = false;

  constructor() {
    super();
    this.newerRevision = 0;
    this.isEditedElsewhere = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.watch(this);
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
  }

  /** Opens the draft of this tab; false where there is none. */
  async start(): Promise<boolean> {
    const draft = await this.#drafts.claim();
    if (draft) this.#offer(draft);
    this.#lookElsewhere();
    return draft !== undefined;
  }

  #offer(draft: Draft): void {
    const {file, list, faultyText} = draft;
    this.offered = draft;
    this.newerRevision = 0;
    this.store.open(file, list, faultyText);
    if (faultyText) this.store.update({tab: 'json'});
    if (!file.source) return;
    void loadAddress(file.source).then((loaded) => {
      const revision = 'list' in loaded ? revisionOf(loaded.list) : 0;
      if (revision > revisionOf(file.saved) && this.offered === draft) this.newerRevision = revision;
    });
  }

  /** Discards the draft. It stays a step back. */
  async #discard(): Promise<void> {
    const {store} = this;
    const {file} = store.snapshot ?? {};
    this.offered = undefined;
    store.update({faultyText: ''});
    this.#drafts.drop();
    const next = await this.#drafts.claim();
    if (next) this.#offer(next);
    else if (!(await this.openDefault()) && file) store.open(file, file.saved);
    store.showToast(TEXTS.draftDropped, () => store.undo());
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    const {snapshot, state} = this.store;
    if (!snapshot || (!isChanged(snapshot) && !state.faultyText)) return;
    event.preventDefault();
    // Chrome asks for this until version 119.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    event.returnValue = true;
  };

  readonly #keepNow = (): void => {
    this.store.review();
    this.#keep();
  };

  readonly #lookElsewhere = (): void => {
    void this.#drafts.isEditedElsewhere().then((isEdited) => (this.isEditedElsewhere = isEdited));
  };

  #keep(): void {
    const {review, faultyText} = this.store.state;
    if (!review || (this.#kept?.review === review && this.#kept.faultyText === faultyText)) return;
    this.#kept = {review, faultyText};
    const {file, list} = review.snapshot;
    if (!review.isChanged && !faultyText) {
      this.#drafts.drop();
      this.offered = undefined;
    } else if (!this.#drafts.keep({file, list, faultyText, time: Date.now()}) && !this.#isFailureReported) {
      this.#isFailureReported = true;
      this.store.showToast(TEXTS.noDrafts);
    }
  }

  protected override willUpdate(): void {
    this.#keep();
  }

  protected override render(): unknown {
    const {review, faultyText} = this.store.state;
    const changes = faultyText ? TEXTS.wrongText : counted(review?.changes.length || 1, 'change');
    return html`
      ${
        this.offered
          ? html`<div class="draft" id="draft" role="status">
              <p id="draft-text">
                ${TEXTS.draft(formatTime(this.offered.time), changes)}
                ${this.newerRevision ? TEXTS.newerOnServer(this.newerRevision) : nothing}
              </p>
              <button type="button" class="plain" id="draft-keep" @click=${() => (this.offered = undefined)}>
                ${TEXTS.keepDraft}
              </button>
              <button type="button" class="plain" id="draft-drop" @click=${this.#discard}>${TEXTS.dropDraft}</button>
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

declare global {
  interface HTMLElementTagNameMap {
    'draft-bar': DraftBar;
  }
}
