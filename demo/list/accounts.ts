import {html, nothing} from 'lit';
import {PageElement} from '../shared/page-element.ts';
import {accountEditor, entryEditor, positionField, TITLES} from './account-editor.ts';
import {accountName, accountRow} from './account-row.ts';
import {drag} from './drag.ts';
import {orderOfEntries, orderWithin, reorder} from './edits.ts';
import {pageIcon} from '../shared/icons.ts';
import {anyTextIn} from './raw.ts';
import {at, textAt} from './raw.ts';
import {LEVELS, TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Form} from './fields.ts';
import type {Entry, Snapshot} from './history.ts';
import type {ListStore} from './list-store.ts';
import type {RawList} from './raw.ts';

/** What can be moved among its siblings. */
interface Movable {
  readonly name: string;
  readonly key: string;
  readonly position: number;
  readonly count: number;
  readonly move: (to: number) => void;
}

const titleOf = (list: RawList, [first = -1]: Entry): string => anyTextIn(at(list, ['accounts', first, 'title']));

function levelOf(list: RawList, [first = -1]: Entry): string {
  const level = textAt(list, ['accounts', first, 'level']);
  return level && ((LEVELS as Readonly<Record<string, string>>)[level] ?? level);
}

/** The accounts by entries: each line unfolds to be edited. */
export class AccountList extends PageElement {
  static override properties = {form: {attribute: false}};

  declare form: Form;

  get #store(): ListStore {
    return this.form.store;
  }

  get #snapshot(): Snapshot {
    return this.#store.snapshot as Snapshot;
  }

  #move(movable: Movable, to: number): void {
    const {name, count, position, move} = movable;
    if (to < 0 || to >= count || to === position) return;
    move(to);
    this.#store.showToast(TEXTS.movedTo(name, to + 1, count), () => this.#store.undo());
  }

  #pressGrip(event: KeyboardEvent, movable: Movable): void {
    const {position, count} = movable;
    const positions: Readonly<Record<string, number>> = {
      ArrowUp: position - 1,
      ArrowDown: position + 1,
      Home: 0,
      End: count - 1,
    };
    const to = positions[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#move(movable, to);
  }

  #startDrag(event: PointerEvent, movable: Movable): void {
    const item = (event.currentTarget as HTMLElement).closest('li');
    if (item) drag(event, item, (to) => this.#move(movable, to));
  }

  #grip(movable: Movable): TemplateResult {
    return html`<button
      type="button"
      class="grip"
      data-key=${movable.key}
      aria-label=${TEXTS.grip(movable.name)}
      aria-describedby="grip-hint"
      @keydown=${(event: KeyboardEvent) => this.#pressGrip(event, movable)}
      @pointerdown=${(event: PointerEvent) => this.#startDrag(event, movable)}
    >
      ${pageIcon('grip')}
    </button>`;
  }

  #entry(entry: Entry, position: number): TemplateResult {
    const {entries, open} = this.#snapshot;
    const {list} = this.form;
    const key = `entry-${position}`;
    const isOpen = open?.kind === 'entry' && open.entry.join() === entry.join();
    const movable: Movable = {
      name: titleOf(list, entry) || TEXTS.untitled,
      key: `grip-${position}`,
      position,
      count: entries.length,
      move: (to) => {
        this.#store.edit(reorder(orderOfEntries(entries, position, to)));
        this.#store.focus(`grip-${to}`);
      },
    };
    return html`<li class="entry">
      <div class="entry-line">
        ${this.#grip(movable)}
        <h3>
          <button
            type="button"
            class="entry-head"
            data-key=${key}
            aria-expanded=${isOpen}
            @click=${() => this.#store.unfold(isOpen ? undefined : {kind: 'entry', entry})}
          >
            <span class="entry-title">${movable.name}</span
            ><span class="entry-level">${levelOf(list, entry)}</span>${pageIcon('fold')}
          </button>
        </h3>
      </div>
      ${
        isOpen
          ? entryEditor(
              this.form,
              entry,
              key,
              positionField(TEXTS.entryPosition, position, entries.length, (to) => this.#move(movable, to)),
            )
          : nothing
      }
      <ul class="accounts">
        ${entry.map((index, within) => this.#account(entry, index, position, within))}
      </ul>
    </li>`;
  }

  #account(entry: Entry, index: number, entryPosition: number, position: number): TemplateResult {
    const {entries, open} = this.#snapshot;
    const isOpen = open?.kind === 'account' && open.index === index;
    const movable: Movable = {
      name: accountName(this.form.list, index),
      key: `grip-${entryPosition}-${position}`,
      position,
      count: entry.length,
      move: (to) => {
        this.#store.edit(reorder(orderWithin(entries, entryPosition, position, to)));
        this.#store.focus(`grip-${entryPosition}-${to}`);
      },
    };
    return html`<li class="account">
      <div class="account-line">
        ${entry.length > 1 ? this.#grip(movable) : nothing} ${accountRow(this.form, index, isOpen)}
      </div>
      ${
        isOpen
          ? accountEditor(
              this.form,
              index,
              this.#neighbourOf(index),
              positionField(TEXTS.accountPosition, position, entry.length, (to) => this.#move(movable, to)),
            )
          : nothing
      }
    </li>`;
  }

  /** The key of the row that stands after an account's, else before it, once the account is removed. */
  #neighbourOf(index: number): string {
    const order = this.#snapshot.entries.flat();
    const position = order.indexOf(index);
    const neighbour = order[position + 1] ?? order[position - 1];
    return neighbour === undefined ? 'paste' : `row-${neighbour > index ? neighbour - 1 : neighbour}`;
  }

  protected override render(): unknown {
    const {entries} = this.#snapshot;
    const titles = new Set(entries.map((entry) => titleOf(this.form.list, entry)).filter(Boolean));
    return html`
      <h2 class="accounts-heading">${TEXTS.accounts}</h2>
      <p id="grip-hint" hidden>${TEXTS.gripHint}</p>
      <ul class="entries">
        ${entries.map((entry, position) => this.#entry(entry, position))}
      </ul>
      <datalist id=${TITLES}>${[...titles].map((title) => html`<option value=${title}></option>`)}</datalist>
    `;
  }
}

customElements.define('account-list', AccountList);

declare global {
  interface HTMLElementTagNameMap {
    'account-list': AccountList;
  }
}
