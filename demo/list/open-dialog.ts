import {html} from 'lit';
import {HERE} from '../shared/folder.ts';
import {PageElement} from '../shared/page-element.ts';
import {pageIcon} from '../shared/icons.ts';
import {fileNameIn, loadAddress, loadFile, toAddress} from './load.ts';
import {loadFaultText} from './messages.ts';
import {EMPTY_LIST} from './saving.ts';
import {TEXTS} from './texts.ts';
import type {ListStore} from './list-store.ts';
import type {Loaded, LoadFault} from './load.ts';

/** The list that lies beside this page. */
export const DEFAULT_ADDRESS = HERE + 'accounts.json';

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The ways to a list: a file, an address, the list of this site, an empty one. */
export class OpenDialog extends PageElement {
  static override properties = {
    store: {attribute: false},
    fault: {state: true},
    isBusy: {state: true},
    isAddressWrong: {state: true},
    isDragged: {state: true},
  };

  declare store: ListStore;
  declare protected fault: string;
  declare protected isBusy: boolean;
  declare protected isAddressWrong: boolean;
  /** A file is dragged over the page. */
  declare protected isDragged: boolean;

  /** Counts requests: what was asked for last is what opens. */
  #turn = 0;

  constructor() {
    super();
    this.fault = '';
    this.isBusy = false;
    this.isAddressWrong = false;
    this.isDragged = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('dragover', this.#dragOver);
    addEventListener('dragleave', this.#dragLeave);
    addEventListener('drop', this.#drop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('dragover', this.#dragOver);
    removeEventListener('dragleave', this.#dragLeave);
    removeEventListener('drop', this.#drop);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** Whether a list has been asked for. */
  get isAsked(): boolean {
    return this.#turn > 0;
  }

  /** Shows the ways to a list. */
  show(): void {
    this.fault = '';
    this.isAddressWrong = false;
    // The store may have changed since the last rendering.
    this.requestUpdate();
    if (!this.#dialog?.open) this.#dialog?.showModal();
  }

  /** Opens the list of this site. */
  openDefault(): Promise<LoadFault | undefined> {
    return this.#openAddress(DEFAULT_ADDRESS);
  }

  /** Opens a list in place of the open one; a wrong one changes nothing. */
  #open(loaded: Loaded, name: string, source: string): LoadFault | undefined {
    if ('list' in loaded) {
      this.store.open({name, source, saved: loaded.list}, loaded.list);
    } else if (loaded.lossy) {
      // The text says what would be lost, and nothing is saved before that is settled.
      const {list, text} = loaded.lossy;
      this.store.open({name, source, saved: list}, list, text);
      this.store.update({tab: 'json'});
    } else {
      return loaded.fault;
    }
    this.#dialog?.close();
    return undefined;
  }

  async #openAddress(url: string): Promise<LoadFault | undefined> {
    const turn = ++this.#turn;
    const loaded = await loadAddress(url);
    return turn === this.#turn ? this.#open(loaded, fileNameIn(url), url) : undefined;
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const turn = ++this.#turn;
    const loaded = await loadFile(file);
    if (turn === this.#turn) this.#report(this.#open(loaded, file.name, ''), file.name);
  }

  #report(fault: LoadFault | undefined, name: string): void {
    if (!fault) return;
    this.show();
    const kept = this.store.snapshot ? TEXTS.listIsKept : '';
    this.fault = (name ? `${name}: ` : '') + loadFaultText(fault) + kept;
  }

  async #openReporting(url: string, name: string): Promise<void> {
    this.isBusy = true;
    try {
      this.#report(await this.#openAddress(url), name);
    } finally {
      this.isBusy = false;
    }
  }

  #openTyped(): void {
    const url = toAddress(this.querySelector<HTMLInputElement>('#address')?.value ?? '');
    if (url) void this.#openReporting(url, '');
    else this.#report({code: 'not-an-address'}, '');
    this.isAddressWrong = !url;
  }

  #openEmpty(): void {
    this.#turn++;
    this.#open({list: EMPTY_LIST}, 'accounts.json', '');
  }

  async #pick(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    await this.#openFile(input.files?.[0]);
    // The same file, corrected, may be chosen once more.
    input.value = '';
  }

  #pressInAddress(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.#openTyped();
  }

  readonly #dragOver = (event: DragEvent): void => {
    if (!hasFile(event)) return;
    event.preventDefault();
    this.isDragged = true;
  };

  readonly #dragLeave = (event: DragEvent): void => {
    // Over another element of the page it is still there.
    if (!event.relatedTarget) this.isDragged = false;
  };

  readonly #drop = (event: DragEvent): void => {
    this.isDragged = false;
    if (!hasFile(event)) return;
    event.preventDefault();
    void this.#openFile(event.dataTransfer?.files[0]);
  };

  /** What lies beside the dialog's content closes it. */
  #press(event: Event): void {
    if (event.target === this.#dialog) this.#dialog?.close();
  }

  protected override render(): unknown {
    const {state} = this.store;
    const hasUnsaved = state.review?.isChanged || state.faultyText !== '';
    return html`
      <dialog id="open-dialog" aria-labelledby="open-heading" aria-busy=${this.isBusy} @click=${this.#press}>
        <div class="dialog-head">
          <h2 id="open-heading">${TEXTS.openList}</h2>
          <button
            type="button"
            class="quiet square"
            id="open-close"
            aria-label=${TEXTS.close}
            @click=${() => this.#dialog?.close()}
          >
            ${pageIcon('close')}
          </button>
        </div>
        <p class="open-warning" id="open-warning" ?hidden=${!hasUnsaved}>${TEXTS.openWarning}</p>
        <label class="pick">
          <input type="file" id="pick" accept=".json,application/json" @change=${this.#pick} />
          <span><b>${TEXTS.pick}</b> <span>${TEXTS.orDrop}</span></span>
        </label>
        <div class="field">
          <label class="label" for="address">${TEXTS.byAddress}</label>
          <div class="joined">
            <input
              type="text"
              id="address"
              inputmode="url"
              autocomplete="url"
              autocapitalize="off"
              spellcheck="false"
              placeholder="https://edu.example/accounts.json"
              aria-describedby="open-fault"
              aria-invalid=${this.isAddressWrong}
              @input=${() => (this.isAddressWrong = false)}
              @keydown=${this.#pressInAddress}
            />
            <button type="button" class="quiet" id="load" @click=${this.#openTyped}>${TEXTS.openIt}</button>
          </div>
        </div>
        <p class="fault" id="open-fault" role="alert">${this.isBusy ? TEXTS.opening : this.fault}</p>
        <div class="choices">
          <button
            type="button"
            class="plain"
            id="open-default"
            @click=${() => this.#openReporting(DEFAULT_ADDRESS, 'accounts.json')}
          >
            ${TEXTS.defaultList}
          </button>
          <button type="button" class="plain" id="open-empty" @click=${this.#openEmpty}>${TEXTS.emptyList}</button>
        </div>
      </dialog>
      <div class="drop-here" id="drop-here" ?hidden=${!this.isDragged}>${TEXTS.dropHere}</div>
    `;
  }
}

customElements.define('open-dialog', OpenDialog);

declare global {
  interface HTMLElementTagNameMap {
    'open-dialog': OpenDialog;
  }
}
