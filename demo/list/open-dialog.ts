import {html} from 'lit';
import {HERE} from '../shared/folder.ts';
import {pageIcon} from '../shared/icons.ts';
import {PageElement} from '../shared/page-element.ts';
import {plainButton} from '../shared/plain-button.ts';
import {listenToWindow} from '../shared/window-events.ts';
import {fileNameIn, loadAddress, loadFile, toAddress} from './load.ts';
import {loadFaultText} from './messages.ts';
import {EMPTY_LIST} from './saving.ts';
import {store} from './store.ts';
import {TEXTS} from './texts.ts';
import type {Loaded, LoadFault} from './load.ts';

const NAME = 'accounts.json';

/** The list that lies beside this page. */
export const DEFAULT_ADDRESS = HERE + NAME;

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The ways to a list: a file, an address, the list of this site, an empty one. */
export class OpenDialog extends PageElement {
  static override properties = {fault: {state: true}, isBusy: {state: true}, isDragged: {state: true}};

  /** Why a list was not opened, and its name. */
  declare protected fault: {readonly code: LoadFault['code']; readonly text: string} | undefined;
  declare protected isBusy: boolean;
  /** A file is dragged over the page. */
  declare protected isDragged: boolean;

  /** Counts requests: what was asked for last is what opens. */
  #turn = 0;

  constructor() {
    super();
    this.isBusy = false;
    this.isDragged = false;
    store.watch(this);
    listenToWindow(this, {
      dragover: (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        this.isDragged = true;
      },
      dragleave: (event) => {
        // Over another element of the page it is still there.
        if (!event.relatedTarget) this.isDragged = false;
      },
      drop: (event) => this.#drop(event),
    });
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
    this.fault = undefined;
    if (!this.#dialog?.open) this.#dialog?.showModal();
  }

  /** Opens the list of this site. */
  openDefault(): Promise<LoadFault | undefined> {
    return this.#openAddress(DEFAULT_ADDRESS);
  }

  /** Opens a list in place of the open one, unless another one was asked for meanwhile; a wrong one changes nothing. */
  async #open(loading: Loaded | Promise<Loaded>, name: string, source: string): Promise<LoadFault | undefined> {
    const turn = ++this.#turn;
    const loaded = await loading;
    if (turn !== this.#turn) return undefined;
    if ('list' in loaded) {
      store.open({name, source, saved: loaded.list}, loaded.list);
    } else if (loaded.lossy) {
      // The text says what would be lost, and nothing is saved before that is settled.
      const {list, text} = loaded.lossy;
      store.open({name, source, saved: list}, list, text);
    } else {
      return loaded.fault;
    }
    this.#dialog?.close();
    return undefined;
  }

  #openAddress(url: string): Promise<LoadFault | undefined> {
    return this.#open(loadAddress(url), fileNameIn(url), url);
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (file) this.#report(await this.#open(loadFile(file), file.name, ''), file.name);
  }

  #report(fault: LoadFault | undefined, name = ''): void {
    if (!fault) return;
    this.show();
    const text = (name && `${name}: `) + loadFaultText(fault) + (store.state.isOpen ? TEXTS.listIsKept : '');
    this.fault = {code: fault.code, text};
  }

  async #openReporting(url: string, name = ''): Promise<void> {
    this.isBusy = true;
    try {
      this.#report(await this.#openAddress(url), name);
    } finally {
      this.isBusy = false;
    }
  }

  #openTyped(): void {
    const url = toAddress(this.querySelector<HTMLInputElement>('#address')?.value ?? '');
    if (url) void this.#openReporting(url);
    else this.#report({code: 'not-an-address'});
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

  #drop(event: DragEvent): void {
    this.isDragged = false;
    if (!hasFile(event)) return;
    event.preventDefault();
    void this.#openFile(event.dataTransfer?.files[0]);
  }

  /** What lies beside the dialog's content closes it. */
  #press(event: Event): void {
    if (event.target === this.#dialog) this.#dialog?.close();
  }

  protected override render(): unknown {
    const {fault, isBusy} = this;
    const {review, faultyText} = store.state;
    return html`
      <dialog id="open-dialog" aria-labelledby="open-heading" aria-busy=${isBusy} @click=${this.#press}>
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
        <p class="open-warning" id="open-warning" ?hidden=${!review.isChanged && !faultyText}>${TEXTS.openWarning}</p>
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
              aria-invalid=${fault?.code === 'not-an-address'}
              @input=${() => (this.fault = undefined)}
              @keydown=${this.#pressInAddress}
            />
            <button type="button" class="quiet" id="load" @click=${this.#openTyped}>${TEXTS.openIt}</button>
          </div>
        </div>
        <p class="fault" id="open-fault" role="alert">${isBusy ? TEXTS.opening : fault?.text}</p>
        <div class="choices">
          ${plainButton(TEXTS.defaultList, () => this.#openReporting(DEFAULT_ADDRESS, NAME), 'open-default')}
          ${plainButton(TEXTS.emptyList, () => this.#open({list: EMPTY_LIST}, NAME, ''), 'open-empty')}
        </div>
      </dialog>
      <div class="drop-here" id="drop-here" ?hidden=${!this.isDragged}>${TEXTS.dropHere}</div>
    `;
  }
}

customElements.define('open-dialog', OpenDialog);
