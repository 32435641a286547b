import {html} from 'lit';
import {LANGUAGE} from '../shared/language.ts';
import {PageElement} from '../shared/page-element.ts';
import {linkOf} from './links.ts';
import {TEXTS} from './texts.ts';
import type {AccountOpenEvent} from '../../dist/index.js';
import type {ListStore} from './list-store.ts';
import type {Review} from './review.ts';

/** The block with the list as it is now. A click on an account unfolds it to be edited. */
export class PreviewPane extends PageElement {
  static override properties = {store: {attribute: false}, review: {attribute: false}, language: {}};

  declare store: ListStore;
  declare review: Review;
  declare language: string;

  constructor() {
    super();
    this.language = LANGUAGE;
  }

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

  protected override render(): unknown {
    const {good, snapshot} = this.review;
    // Without a list the block would fetch one.
    if (!good?.accounts.length) {
      return html`<div class="card">
        <p class="nothing">${snapshot.list.accounts.length ? TEXTS.nothingRight : TEXTS.nothingYet}</p>
      </div>`;
    }
    return html`
      <div class="card">
        <official-accounts
          theme="light"
          lang=${this.language}
          .list=${good}
          .logo=${good.owner?.logo ?? ''}
          @account-open=${this.#edit}
        ></official-accounts>
      </div>
      <p class="preview-hint">${TEXTS.previewHint}</p>
    `;
  }
}

customElements.define('preview-pane', PreviewPane);

declare global {
  interface HTMLElementTagNameMap {
    'preview-pane': PreviewPane;
  }
}
