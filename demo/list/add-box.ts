import {html, nothing} from 'lit';
import {checkLink} from '../../dist/index.js';
import {PAGE_KINDS} from '../../dist/pasted.js';
import {LANGUAGE} from '../shared/language.ts';
import {PageElement} from '../shared/page-element.ts';
import {plainButton} from '../shared/plain-button.ts';
import {add} from './edits.ts';
import {readAccounts} from './links.ts';
import {counted, problemText} from './messages.ts';
import {store} from './store.ts';
import {TEXTS} from './texts.ts';
import './text-fields.ts';
import type {TemplateResult} from 'lit';
import type {PastedAddress} from '../../dist/pasted.js';
import type {ReadAccounts} from './links.ts';
import type {AddField} from './text-fields.ts';

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

function addAll({accounts, twins}: ReadAccounts): void {
  const {length} = store.list.accounts;
  if (accounts.length) store.edit(add(accounts));
  if (accounts.length === 1) store.focus(`accounts[${length}].title.ru`);
  if (accounts.length + twins.length < 2) return;
  const texts = [
    accounts.length && TEXTS.added(counted(accounts.length, 'account')),
    twins.length && TEXTS.twins(counted(twins.length, 'account')),
  ];
  store.showToast(texts.filter(Boolean).join('. '), accounts.length ? () => store.undo() : undefined);
}

/** The field into which links are pasted: they become accounts. */
export class AddBox extends PageElement {
  static override properties = {rejected: {state: true}};

  /** What was pasted and not added. */
  declare protected rejected: readonly PastedAddress[];

  constructor() {
    super();
    this.rejected = [];
  }

  #accept(text: string): string {
    this.rejected = [];
    if (!text) return TEXTS.addFirst;
    const read = readAccounts(store.list, text);
    const {accounts, twins, rejected} = read;
    const count = accounts.length + twins.length + rejected.length;
    if (count === 1 && rejected[0] && !addableUrl(rejected[0])) return reasonText(rejected[0]);
    this.rejected = rejected;
    if (twins[0] !== undefined && twins.length === 1 && !accounts.length) {
      store.unfold({kind: 'account', index: twins[0]});
      store.focus(`row-${twins[0]}`);
      return TEXTS.twin;
    }
    addAll(read);
    return '';
  }

  /** Adds what was found without waiting for the button. Words without an address stay in the field. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if ((event.target as HTMLInputElement).value.trim()) return;
    const {accounts, twins, rejected} = readAccounts(store.list, text);
    const isUnderstood = accounts.length || twins.length || rejected.some(({kind}) => kind !== 'not-an-address');
    if (!isUnderstood && !text.trim().includes('\n')) return;
    event.preventDefault();
    this.querySelector<AddField>('add-field')?.submit(text);
  }

  #addInstead(address: PastedAddress, url: string): void {
    if (!('network' in address)) return;
    this.rejected = this.rejected.filter((other) => other !== address);
    const read = readAccounts(store.list, url);
    const isRead = read.accounts.length + read.twins.length > 0;
    addAll(isRead ? read : {...read, accounts: [{network: address.network.id, url}]});
  }

  #rejected(address: PastedAddress): TemplateResult {
    const url = addableUrl(address);
    return html`<li>
      <b>${address.text}</b> ${reasonText(address)}
      ${url && plainButton('account' in address ? TEXTS.addInstead(url) : TEXTS.addAnyway, () => this.#addInstead(address, url))}
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
