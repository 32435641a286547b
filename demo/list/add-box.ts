import {html, nothing} from 'lit';
import {checkLink} from '../../dist/index.js';
import {PAGE_KINDS} from '../../dist/pasted.js';
import {LANGUAGE} from '../shared/language.ts';
import {plainButton} from '../shared/plain-button.ts';
import {skippedLines} from '../shared/skipped-lines.ts';
import {addField, submitText} from './add-field.ts';
import {add} from './edits.ts';
import {accountFrom, readAccounts} from './links.ts';
import {counted, problemText} from './messages.ts';
import {FIRST, formatPath} from './raw.ts';
import {partState, store} from './store.ts';
import {TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {PastedAddress} from '../../dist/pasted.js';
import type {AddField} from './add-field.ts';
import type {ReadAccounts} from './links.ts';

const NOTHING: Pick<ReadAccounts, 'rejected' | 'skipped'> = {rejected: [], skipped: []};

/** Pasted addresses that were not added, and lines without one. */
const leftOut = partState(NOTHING);

function reasonText(address: PastedAddress): string {
  if (address.kind === 'account') return '';
  if (address.kind === 'not-an-address') return problemText({at: '', code: 'not-a-url'});
  if (address.kind === 'refused') return problemText({at: '', code: address.problem});
  return TEXTS.isPage(PAGE_KINDS[address.kind][LANGUAGE]);
}

/** What can be added nevertheless: the account that a page belongs to, or the page itself if the block shows it. */
function addableUrl(address: PastedAddress): string | undefined {
  if ('account' in address) return address.account;
  if (!('network' in address)) return undefined;
  return typeof checkLink(address.url, address.network) === 'string' ? undefined : address.url;
}

function addAll({accounts, twins}: ReadAccounts): void {
  const index = store.list.accounts.length;
  if (accounts.length) store.edit(add(accounts));
  if (accounts.length === 1) {
    store.unfold({kind: 'account', index});
    store.focus(formatPath(['accounts', index, 'title', FIRST]));
  }
  if (accounts.length + twins.length < 2) return;
  const texts = [
    accounts.length && TEXTS.added(counted(accounts.length, 'account')),
    twins.length && TEXTS.twins(counted(twins.length, 'account')),
  ];
  store.showToast(texts.filter(Boolean).join('. '), accounts.length ? store.undo : undefined);
}

const FIELD: AddField = {
  name: 'paste',
  label: TEXTS.addLabel,
  placeholder: 'https://vk.com/…',
  accept(text) {
    leftOut.state = NOTHING;
    if (!text) return TEXTS.addFirst;
    const read = readAccounts(store.list, text);
    const {accounts, twins, rejected, skipped} = read;
    const [first] = rejected;
    const count = accounts.length + twins.length + rejected.length;
    if (!count) return problemText({at: '', code: 'not-a-url'});
    if (count === 1 && first && !addableUrl(first)) return reasonText(first);
    leftOut.state = {rejected, skipped};
    if (twins[0] !== undefined && twins.length === 1 && !accounts.length) {
      store.unfold({kind: 'account', index: twins[0]});
      store.focus(`row-${twins[0]}`);
      return TEXTS.twin;
    }
    addAll(read);
    return '';
  },
};

/** Adds pasted accounts at once, without the button. Text without an address stays in the field. */
function paste(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text') ?? '';
  const input = event.target as HTMLInputElement;
  if (input.value.trim()) return;
  const {accounts, twins, rejected} = readAccounts(store.list, text);
  const isUnderstood = accounts.length || twins.length || rejected.length;
  if (!isUnderstood && !text.trim().includes('\n')) return;
  event.preventDefault();
  submitText(input, text, FIELD);
}

function addInstead(address: PastedAddress, url: string): void {
  if (!('network' in address)) return;
  const {title, network} = address;
  leftOut.state = {...leftOut.state, rejected: leftOut.state.rejected.filter((other) => other !== address)};
  // As a row of a table, which keeps the title.
  const read = readAccounts(store.list, `${title}\t${url}`);
  const isRead = read.accounts.length + read.twins.length > 0;
  addAll(isRead ? read : {...read, accounts: [accountFrom(store.list, {url, network, title})]});
}

function rejectedItem(address: PastedAddress): TemplateResult {
  const url = addableUrl(address);
  const label = url && 'account' in address ? TEXTS.addInstead(url) : TEXTS.addAnyway;
  return html`<li>
    <b>${address.text}</b> ${reasonText(address)} ${url && plainButton(label, () => addInstead(address, url))}
  </li>`;
}

/** The field for pasting links, which turns them into accounts. */
export function addBox(): TemplateResult {
  const {rejected, skipped} = leftOut.state;
  return html`
    <div @paste=${paste}>${addField(FIELD)}</div>
    ${
      rejected.length
        ? html`<div class="rejected" role="alert">
            <p>${TEXTS.rejected}</p>
            <ul>
              ${rejected.map(rejectedItem)}
            </ul>
          </div>`
        : nothing
    }
    ${skippedLines(skipped)}
  `;
}
