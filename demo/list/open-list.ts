import {html} from 'lit';
import {HERE} from '../shared/folder.ts';
import {pageIcon} from '../shared/icons.ts';
import {plainButton} from '../shared/plain-button.ts';
import {fileNameIn, loadAddress, loadFile, toAddress} from './load.ts';
import {loadFaultText} from './messages.ts';
import {EMPTY_LIST} from './saving.ts';
import {partState, store} from './store.ts';
import {TEXTS} from './texts.ts';
import type {TemplateResult} from 'lit';
import type {Loaded, LoadFault} from './load.ts';

const NAME = 'accounts.json';

/** The list next to this page. */
const DEFAULT_ADDRESS = HERE + NAME;

type Code = LoadFault['code'] | 'loading' | '';

/** The status of the last attempt to open a list. */
const status = partState<{readonly code: Code; readonly text: string}>({code: '', text: ''});
const isDragged = partState(false);

/** Numbers the requests: only the latest one opens its list. */
let turn = 0;

/** Whether any list was requested. */
export const isAsked = (): boolean => turn > 0;

const dialog = (): HTMLDialogElement => document.getElementById('open-dialog') as HTMLDialogElement;

const forget = (): void => {
  status.state = {code: '', text: ''};
};

/** Shows the dialog for opening a list. */
export function showDialog(): void {
  forget();
  if (!dialog().open) dialog().showModal();
}

/**
 * Replaces the open list, unless another one was requested meanwhile. A failure changes nothing.
 * @param isChosen whether the visitor has chosen it; if not, they may be choosing another one in the dialog
 */
async function open(
  loading: Loaded | Promise<Loaded>,
  name: string,
  source: string,
  isChosen = true,
): Promise<LoadFault | undefined> {
  const own = ++turn;
  const loaded = await loading;
  if (own !== turn) return undefined;
  if ('list' in loaded) {
    store.open({name, source, saved: loaded.list}, loaded.list);
  } else if (loaded.lossy) {
    // The text shows the data that would be lost, and has to be fixed before anything can be saved.
    const {list, text} = loaded.lossy;
    store.open({name, source, saved: list}, list, text);
  } else {
    return loaded.fault;
  }
  if (isChosen) dialog().close();
  return undefined;
}

/** Opens this site's list; returns the error message if that fails. */
export async function openDefault(): Promise<string> {
  const fault = await open(loadAddress(DEFAULT_ADDRESS), NAME, DEFAULT_ADDRESS, false);
  return fault ? TEXTS.notOpened(DEFAULT_ADDRESS, loadFaultText(fault)) : '';
}

function report(fault: LoadFault, label: string): void {
  showDialog();
  const text = (label && `${label}: `) + loadFaultText(fault) + (store.state.isOpen ? TEXTS.listIsKept : '');
  status.state = {code: fault.code, text};
}

/** Opens the chosen list, or reports in the dialog why that fails. */
async function choose(loading: Promise<Loaded>, name: string, source: string, label = name): Promise<void> {
  status.state = {code: 'loading', text: TEXTS.opening};
  const fault = await open(loading, name, source);
  if (fault) report(fault, label);
}

function openTyped(event: SubmitEvent): void {
  event.preventDefault();
  const input = (event.target as HTMLFormElement).elements[0] as HTMLInputElement;
  const url = toAddress(input.value);
  if (url) void choose(loadAddress(url), fileNameIn(url), url, '');
  else report({code: 'not-an-address'}, '');
}

async function openFile(file: File | undefined): Promise<void> {
  if (file) await choose(loadFile(file), file.name, '');
}

async function pick({target}: Event): Promise<void> {
  const input = target as HTMLInputElement;
  await openFile(input.files?.[0]);
  // Allow choosing the same file again after it was fixed.
  input.value = '';
}

const hasFile = ({dataTransfer}: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Opens a file that is dropped on the page. */
export const dropListeners = {
  dragover(event: DragEvent): void {
    if (!hasFile(event)) return;
    event.preventDefault();
    isDragged.state = true;
  },
  dragleave(event: DragEvent): void {
    // Moving to another element of the page also fires this event.
    if (!event.relatedTarget) isDragged.state = false;
  },
  drop(event: DragEvent): void {
    isDragged.state = false;
    if (!hasFile(event)) return;
    event.preventDefault();
    void openFile(event.dataTransfer?.files[0]);
  },
};

/** Closes the dialog if its backdrop is pressed. For events the dialog's own padding is the same element. */
function closeFromBackdrop({target, clientX, clientY}: MouseEvent): void {
  const {left, right, top, bottom} = dialog().getBoundingClientRect();
  const isOutside = clientX < left || clientX > right || clientY < top || clientY > bottom;
  if (target === dialog() && isOutside) dialog().close();
}

/** The dialog with the ways to open a list: a file, an address, this site's list or an empty one. */
export function openDialog(): TemplateResult {
  const {review, faultyText} = store.state;
  return html`
    <dialog
      id="open-dialog"
      aria-labelledby="open-heading"
      aria-busy=${status.state.code === 'loading'}
      @mousedown=${closeFromBackdrop}
    >
      <form class="dialog-head" method="dialog">
        <h2 id="open-heading">${TEXTS.openList}</h2>
        <button class="quiet square" id="open-close" aria-label=${TEXTS.close}>${pageIcon('close')}</button>
      </form>
      <p class="open-warning" id="open-warning" ?hidden=${!review.isChanged && !faultyText}>${TEXTS.openWarning}</p>
      <label class="pick">
        <input type="file" id="pick" accept=".json,application/json" @change=${pick} />
        <span><b>${TEXTS.pick}</b> <span>${TEXTS.orDrop}</span></span>
      </label>
      <div class="field">
        <label class="label" for="address">${TEXTS.byAddress}</label>
        <form class="joined" @submit=${openTyped} @input=${forget}>
          <input
            type="text"
            id="address"
            inputmode="url"
            autocomplete="url"
            autocapitalize="off"
            spellcheck="false"
            placeholder="https://edu.example/accounts.json"
            aria-describedby="open-fault"
            aria-invalid=${status.state.code === 'not-an-address'}
          />
          <button class="quiet" id="load">${TEXTS.openIt}</button>
        </form>
      </div>
      <p class="fault" id="open-fault" role="alert">${status.state.text}</p>
      <div class="choices">
        ${plainButton(TEXTS.defaultList, () => choose(loadAddress(DEFAULT_ADDRESS), NAME, DEFAULT_ADDRESS), 'open-default')}
        ${plainButton(TEXTS.emptyList, () => open({list: EMPTY_LIST}, NAME, ''), 'open-empty')}
      </div>
    </dialog>
    <div class="drop-here" id="drop-here" ?hidden=${!isDragged.state}>${TEXTS.dropHere}</div>
  `;
}
