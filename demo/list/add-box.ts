import {html, nothing} from 'lit';
import {checkLink} from '../../dist/index.js';
import {PAGE_KINDS} from '../../dist/pasted.js';
import {LANGUAGE} from '../shared/language.ts';
import {PageElement} from '../shared/page-element.ts';
import {add} from './edits.ts';
import {readAccounts} from './links.ts';
import {counted, problemText} from './messages.ts';
import {TEXTS} from './texts.ts';
import './text-fields.ts';
import type {TemplateResult} from 'lit';
import type {PastedAddress} from '../../dist/pasted.js';
import type {ReadAccounts} from './links.ts';
import type {ListStore} from './list-store.ts';

/** Why an address was not added. */
function reasonText(address: PastedAddress): string {
  if (address.kind === 'account') return '';
  if (address.kind === 'not-an-address') return problemText({at: '', code: 'not-a-url'});
  if (address.kind === 'refused') return problemText({at: '', code: address.problem});
  return TEXTS.isPage(PAGE_KINDS[address.kind][LANGUAGE]);
}

/** What can be added all the same: the account that a page belongs to, else the page if a block shows it. */
function addableUrl(address: PastedAddress): string | undefined {
  if ('account' in address) return address.account;
  if (!('network' in address)) return undefined;
  return typeof checkLink(address.url, address.network) === 'string' ? undefined : address.url;
}

/** The field into which links are pasted: they become accounts. */
export class AddBox extends PageElement {
  static override properties = {store: {attribute: false}, rejected: {state: true}};

  declare store: ListStore;
  /** What was pasted and not added. */
  declare protected rejected: readonly PastedAddress[];

  constructor() {
    super();
    this.rejected = [];
  }

  #accept(text: string): string {
    const {snapshot} = this.store;
    this.rejected = [];
    if (!snapshot) return '';
    if (!text) return TEXTS.addFirst;
    const read = readAccounts(snapshot.list, text);
    const {accounts, twins, rejected} = read;
    const [only] = rejected;
    if (only && rejected.length === 1 && !accounts.length && !twins.length && !addableUrl(only)) {
      return reasonText(only);
    }
    this.rejected = rejected;
    const [twin] = twins;
    if (twin !== undefined && twins.length === 1 && !accounts.length) {
      this.store.unfold({kind: 'account', index: twin});
      this.store.focus(`row-${twin}`);
      return TEXTS.twin;
    }
    this.#add(read);
    return '';
  }

  #add({accounts, twins}: ReadAccounts): void {
    const {store} = this;
    const length = store.snapshot?.list.accounts.length ?? 0;
    if (accounts.length) store.edit(add(accounts));
    if (accounts.length === 1) store.focus(`accounts[${length}].title.ru`);
    const texts = [
      accounts.length && TEXTS.added(counted(accounts.length, 'account')),
      twins.length && TEXTS.twins(counted(twins.length, 'account')),
    ].filter(Boolean);
    if (accounts.length + twins.length < 2) return;
    store.showToast(texts.join('. '), accounts.length ? () => store.undo() : undefined);
  }

  /** Adds what was found without waiting for the button. Words without an address stay in the field. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    const field = this.querySelector('add-field');
    const {snapshot} = this.store;
    if (!snapshot || !field || (event.target as HTMLInputElement).value.trim()) return;
    const {accounts, twins, rejected} = readAccounts(snapshot.list, text);
    const isUnderstood = accounts.length || twins.length || rejected.some(({kind}) => kind !== 'not-an-address');
    if (!isUnderstood && !text.trim().includes('\n')) return;
    event.preventDefault();
    field.submit(text);
  }

  #addInstead(address: PastedAddress, url: string): void {
    const {snapshot} = this.store;
    if (!snapshot || !('network' in address)) return;
    this.rejected = this.rejected.filter((other) => other !== address);
    const read = readAccounts(snapshot.list, url);
    this.#add(
      read.accounts.length + read.twins.length ? read : {...read, accounts: [{network: address.network.id, url}]},
    );
  }

  #rejected(address: PastedAddress): TemplateResult {
    const url = addableUrl(address);
    return html`<li>
      <b>${address.text}</b> ${reasonText(address)}
      ${
        url === undefined
          ? nothing
          : html`<button type="button" class="plain" @click=${() => this.#addInstead(address, url)}>
              ${'account' in address ? TEXTS.addInstead(url) : TEXTS.addAnyway}
            </button>`
      }
    </li>`;
  }

  protected override render(): unknown {
    return html`
      <add-field
        .name=${'paste'}
        .label=${TEXTS.addLabel}
        .placeholder=${'https://vk.com/…'}
        .accept=${(text: string) => this.#accept(text)}
        @paste=${this.#paste}
      ></add-field>
      ${
        this.rejected.length
          ? html`<div class="rejected" role="alert">
              <p>${TEXTS.rejected}</p>
              <ul>
                ${this.rejected.map((address) => this.#rejected(address))}
              </ul>
            </div>`
          : nothing
      }
    `;
  }
}

customElements.define('add-box', AddBox);

declare global {
  interface HTMLElementTagNameMap {
    'add-box': AddBox;
  }
}
