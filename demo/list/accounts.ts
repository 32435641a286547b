import {html, nothing} from 'lit';
import {networkIcon, pageIcon} from '../shared/icons.ts';
import {accountEditor, entryEditor} from './account-editor.ts';
import {drag} from './drag.ts';
import {orderOfEntries, orderWithin, reorder} from './edits.ts';
import {choice} from './fields.ts';
import {handleOf, isAccountOf, knownNetwork} from './links.ts';
import {isRemark, nameOfNetwork, problemsAt, problemTexts} from './messages.ts';
import {anyTextIn, at, itemsAt, textAt} from './raw.ts';
import {store} from './store.ts';
import {LEVELS, RESTRICTIONS, TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Entry, Open} from './snapshot.ts';

/** An entry or an account that can be moved among its siblings. */
interface Movable {
  readonly name: string;
  /** The entry's index; for an account also its index within the entry. */
  readonly place: readonly number[];
  readonly count: number;
}

const gripKey = (place: readonly number[]): string => `grip-${place.join('-')}`;

function move({name, place: [entry = 0, account], count}: Movable, to: number): void {
  const {entries} = store.state.snapshot;
  if (to < 0 || to >= count || to === (account ?? entry)) return;
  const order = account === undefined ? orderOfEntries(entries, entry, to) : orderWithin(entries, entry, account, to);
  const key = gripKey(account === undefined ? [to] : [entry, to]);
  store.editAndTell(reorder(order), TEXTS.movedTo(name, to + 1, count), key);
}

function pressGrip(event: KeyboardEvent, movable: Movable): void {
  const {place, count} = movable;
  const position = place.at(-1) ?? 0;
  const positions = new Map([
    ['ArrowUp', position - 1],
    ['ArrowDown', position + 1],
    ['Home', 0],
    ['End', count - 1],
  ]);
  const to = positions.get(event.key);
  if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  move(movable, to);
}

const grip = (movable: Movable): TemplateResult =>
  html`<button
    type="button"
    class="grip"
    data-key=${gripKey(movable.place)}
    aria-label=${TEXTS.grip(movable.name)}
    aria-describedby="grip-hint"
    @keydown=${(event: KeyboardEvent) => pressGrip(event, movable)}
    @pointerdown=${(event: PointerEvent) => drag(event, (to) => move(movable, to))}
  >
    ${pageIcon('grip')}
  </button>`;

/** Moves an item for anyone who doesn't drag. */
function positionField(movable: Movable, label: string): unknown {
  const {place, count} = movable;
  const positions = Array.from({length: count}, (_, to) => [String(to), TEXTS.positionOf(to + 1, count)] as const);
  return count < 2
    ? nothing
    : choice('position', label, positions, String(place.at(-1)), (to) => move(movable, Number(to)));
}

const titleOf = ([first = -1]: Entry): string => anyTextIn(at(store.list, ['accounts', first, 'title']));

function levelOf([first = -1]: Entry): string {
  const level = textAt(store.list, ['accounts', first, 'level']);
  return level && (LEVELS[level] ?? level);
}

/** Notes on an account: that it is withdrawn, and legal restrictions of its network. */
function remarksOn(index: number): string {
  const {list} = store;
  const account = list.accounts[index] ?? null;
  const withdrawn = itemsAt(list, ['withdrawn']).filter((url) => typeof url === 'string');
  return [
    withdrawn.some((url) => isAccountOf(list, account, url)) && TEXTS.isWithdrawn,
    RESTRICTIONS.get(textAt(account, ['network'])),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Problems that a field of the account editor reports. */
const HAS_FIELD = /^\.(url|network|title|description|level|audience|source|verifiedAt)\b/;

/** A row that expands what it describes. */
const unfoldButton = (
  key: string,
  look: string,
  isOpen: boolean,
  open: Open,
  content: TemplateResult,
): TemplateResult =>
  html`<button
    type="button"
    class=${look}
    data-key=${key}
    aria-expanded=${isOpen}
    @click=${() => store.unfold(isOpen ? undefined : open)}
  >
    ${content}${pageIcon('fold')}
  </button>`;

/** The row of an account. */
function row(index: number, isOpen: boolean): TemplateResult {
  const {list, state} = store;
  const {good, problems} = state.review;
  const id = textAt(list, ['accounts', index, 'network']);
  const network = good?.networks?.find((one) => one.id === id) ?? knownNetwork(list, id);
  const position = `accounts[${index}]`;
  const found = problemsAt(problems, position);
  const here = found.filter((problem) => !isOpen || !HAS_FIELD.test(problem.at.slice(position.length)));
  const content = html`${networkIcon(network)}
    <span class="row-words"
      ><span class="network">${nameOfNetwork(list, id) || '—'}</span>
      <span class="handle">${handleOf(list, list.accounts[index])}</span></span
    ><span class="mark">${found.every(isRemark) ? '' : TEXTS.notShown}</span>`;
  return html`<div class="row-box">
    ${unfoldButton(`row-${index}`, 'row', isOpen, {kind: 'account', index}, content)}
    <p class="fault">${problemTexts(here)}</p>
    <p class="remark">${isOpen ? remarksOn(index) : ''}</p>
  </div>`;
}

function accountItem(entry: Entry, index: number, place: Movable['place']): TemplateResult {
  const {list, state} = store;
  const {open} = state.snapshot;
  const isOpen = open?.kind === 'account' && open.index === index;
  const network = nameOfNetwork(list, textAt(list, ['accounts', index, 'network']));
  const name = [network, handleOf(list, list.accounts[index]), titleOf([index])].filter(Boolean).join(', ');
  const movable = {name, place, count: entry.length};
  return html`<li class="account">
    <div class="account-line">${entry.length > 1 ? grip(movable) : nothing} ${row(index, isOpen)}</div>
    ${isOpen ? accountEditor(index, positionField(movable, TEXTS.accountPosition)) : nothing}
  </li>`;
}

function entryItem(entry: Entry, position: number): TemplateResult {
  const {entries, open} = store.state.snapshot;
  const key = `entry-${position}`;
  const isOpen = open?.kind === 'entry' && entry.includes(open.index);
  const movable: Movable = {name: titleOf(entry) || TEXTS.untitled, place: [position], count: entries.length};
  const content = html`<span class="entry-title">${movable.name}</span
    ><span class="entry-level">${levelOf(entry)}</span>`;
  return html`<li class="entry">
    <div class="entry-line">
      ${grip(movable)}
      <h3>${unfoldButton(key, 'entry-head', isOpen, {kind: 'entry', index: entry[0] ?? -1}, content)}</h3>
    </div>
    ${isOpen ? entryEditor(entry, key, positionField(movable, TEXTS.entryPosition)) : nothing}
    <ul class="accounts">
      ${entry.map((index, within) => accountItem(entry, index, [position, within]))}
    </ul>
  </li>`;
}

/** The accounts by entry. Each row expands into an editor. */
export function accounts(): TemplateResult {
  const {entries} = store.state.snapshot;
  const titles = new Set(entries.map(titleOf).filter(Boolean));
  return html`
    <h2 class="accounts-heading">${TEXTS.accounts}</h2>
    <p id="grip-hint" hidden>${TEXTS.gripHint}</p>
    <ul class="entries">
      ${entries.map(entryItem)}
    </ul>
    <datalist id="titles">${[...titles].map((title) => html`<option value=${title}></option>`)}</datalist>
  `;
}
