import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {PageElement} from '../shared/page-element.ts';
import {changeSetting} from '../shared/setting-change.ts';
import {skippedLines} from '../shared/skipped-lines.ts';
import {loadPasted, pastedRows, toOwnLink, warningFor} from './pasted-rows.ts';
import {TEXTS} from './texts.ts';
import {judge, toRows, toText} from './typed.ts';
import type {PropertyValues} from 'lit';
import type {Row} from './typed.ts';

/** A row with an identity that lasts while other rows are added and removed. */
interface KeyedRow extends Row {
  readonly key: number;
}

const EMPTY: Row = {link: '', title: ''};

let lastKey = 0;

const isEmpty = (row: Row | undefined): boolean => !row?.link && !row?.title;

/**
 * One row of link and title per account; each row names its network or its problem. There is always at least one row.
 */
export class AccountRows extends PageElement {
  static override properties = {value: {}, only: {}, isTyping: {}, rows: {state: true}, skipped: {state: true}};

  /** All rows as one text; typed.ts has the format. */
  declare value: string;
  /** Ids of the networks that the page names, separated by white space. */
  declare only: string;
  /** Whether somebody is typing into a row: its error is held back meanwhile. */
  declare isTyping: boolean;

  declare private rows: readonly KeyedRow[];
  /** The lines of the text pasted last that made no rows. */
  declare private skipped: readonly string[];

  /** The row that was typed into last. */
  #typedKey = 0;
  /** The row to focus after the next render. */
  #focusKey = 0;

  constructor() {
    super();
    this.rows = [];
    this.skipped = [];
  }

  /** Takes over a value that was set elsewhere. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') || (this.rows.length && this.value === toText(this.rows))) return;
    const rows = toRows(this.value);
    this.skipped = [];
    this.rows = (rows.length ? rows : [EMPTY]).map((row, index) => ({...row, key: this.rows[index]?.key ?? ++lastKey}));
  }

  protected override updated(): void {
    if (this.#focusKey) this.querySelector<HTMLElement>(`#own-${this.#focusKey} .link`)?.focus();
    this.#focusKey = 0;
  }

  /** Replaces some of the rows. */
  #splice(start: number, deleted: number, added: readonly Row[], wasMarked?: boolean): void {
    const keyed = added.map((row): KeyedRow => ({key: ++lastKey, ...row}));
    this.rows = [...this.rows.slice(0, start), ...keyed, ...this.rows.slice(start + deleted)];
    changeSetting('own', toText(this.rows), wasMarked);
  }

  #insert(index: number): void {
    this.#splice(index, 0, [EMPTY]);
    this.#focusKey = this.rows[index]?.key ?? 0;
  }

  #remove(index: number): void {
    this.#splice(index, 1, this.rows.length > 1 ? [] : [EMPTY]);
    this.#focusKey = (this.rows[index] ?? this.rows[index - 1])?.key ?? 0;
  }

  #press(event: KeyboardEvent, index: number): void {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.#insert(index + 1);
  }

  async #paste(event: ClipboardEvent, row: KeyedRow): Promise<void> {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (row.link || !text.trim()) return;
    event.preventDefault();
    const {rows, skipped} = await pastedRows(text);
    const [first = EMPTY, ...others] = rows;
    const index = this.rows.findIndex(({key}) => key === row.key);
    if (index < 0) return;
    this.skipped = skipped;
    this.#splice(index, 1, [{...row, link: first.link, title: first.title || row.title}, ...others]);
  }

  /** When a row loses the focus, its link becomes the account's canonical address. */
  #leave(index: number, row: KeyedRow): void {
    const link = toOwnLink(row.link);
    if (link !== row.link) this.#splice(index, 1, [{...row, link}]);
  }

  protected override render(): unknown {
    return html`
      ${repeat(
        this.rows,
        ({key}) => key,
        (row, index) => this.#row(row, index),
      )}
      ${skippedLines(this.skipped)}
      <button
        type="button"
        class="textual add"
        ?hidden=${isEmpty(this.rows.at(-1))}
        @click=${() => this.#insert(this.rows.length)}
      >
        ${TEXTS.own.add}
      </button>
    `;
  }

  #row(row: KeyedRow, index: number): unknown {
    const {account, fault} = judge(row, this.only);
    const isTyped = this.isTyping && row.key === this.#typedKey;
    const isMarked = fault !== undefined && !isTyped;
    const message = isTyped ? undefined : (fault ?? warningFor(row.link));
    const id = `own-${row.key}`;
    const isAlone = this.rows.length === 1 && isEmpty(row);
    const type = ({target}: Event): void => {
      const {className, value} = target as HTMLInputElement;
      this.#typedKey = row.key;
      this.#splice(index, 1, [{...row, [className]: value}], isMarked);
    };
    return html`<div
      class="row"
      id=${id}
      role="group"
      aria-label=${TEXTS.own.row(index + 1)}
      ?data-alone=${isAlone}
      @input=${type}
      @change=${() => this.#leave(index, row)}
      @keydown=${(event: KeyboardEvent) => this.#press(event, index)}
      @focusin=${() => void loadPasted().then(() => this.requestUpdate())}
    >
      <input
        class="link"
        type="text"
        inputmode="url"
        placeholder="vk.com/school12"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-label=${TEXTS.own.link}
        aria-describedby="${id}-verdict"
        aria-invalid=${isMarked}
        .value=${live(row.link)}
        @paste=${(event: ClipboardEvent) => void this.#paste(event, row)}
      />
      <input
        class="title"
        type="text"
        placeholder=${TEXTS.own.titleHint}
        maxlength="300"
        autocomplete="off"
        aria-label=${TEXTS.own.title}
        aria-describedby="${id}-verdict"
        .value=${live(row.title)}
      />
      <button
        type="button"
        class="remove"
        aria-label=${TEXTS.own.remove(row.link.trim())}
        ?hidden=${isAlone}
        @click=${() => this.#remove(index)}
      >
        ×
      </button>
      <p
        class="verdict ${message ? 'fault' : account ? 'good' : ''}"
        id="${id}-verdict"
        aria-live="polite"
        .textContent=${message ?? account?.network ?? ''}
      ></p>
    </div>`;
  }
}

customElements.define('account-rows', AccountRows);
