import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import {FaultDelay} from './fault-delay.ts';
import {readFolder} from './folder.ts';
import {localized} from './language.ts';
import {PageElement} from './page-element.ts';
import {Store} from './store.ts';
import type {FolderFault} from './folder.ts';

/** Stored for this tab only, never in the page's URL: otherwise a link could put a stranger's script into the code. */
const KEY = 'official-accounts-demo:files';

/** How long to wait for the server's response, in milliseconds. */
const TIMEOUT = 10_000;

const TEXTS = localized({
  ru: {
    isMissing:
      'Код пока работает только на этом устройстве. Впишите адрес сервера со списком: его даёт владелец списка. Это не адрес сайта школы.',
    isSet: 'Адрес, с которого сайт берёт блок',
    noList: 'По этому адресу списка нет: проверьте адрес',
    faults: {
      space: 'В адресе пробел: уберите его',
      'not-https': 'Нужен адрес с https://: с http:// браузер не загрузит блок на сайт с https://',
      'this-computer': 'Это адрес вашего же компьютера: сайту он недоступен',
      'no-address': 'Это не адрес сайта: нужен, например, https://accounts.edu.example/',
    },
  },
  en: {
    isMissing:
      'So far the code works on this device only. Enter the address of the server with the list; its owner provides it. It is not your school’s site.',
    isSet: 'The address the site loads the block from',
    noList: 'There is no list at this address: check it',
    faults: {
      space: 'There is a space in the address: remove it',
      'not-https': 'The address has to begin with https://: browsers load nothing from http:// into a site on https://',
      'this-computer': 'This is the address of your own computer, which no site can reach',
      'no-address': 'This is not the address of a site: enter one like https://accounts.edu.example/',
    },
  },
}) satisfies {readonly faults: Readonly<Record<FolderFault, string>>};

/** Reads the stored address, or stores a new one. If storage is blocked, the field is empty after a reload. */
function kept(text?: string): string {
  try {
    if (text !== undefined) sessionStorage.setItem(KEY, text);
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return text ?? '';
  }
}

/** The typed address of the files. Elements that depend on it watch it. */
export const filesAddress = new Store(kept());

/** The folder with the published files, with a trailing slash; undefined until the visitor has entered a usable one. */
export const filesFolder = (): string | undefined => readFolder(filesAddress.state).folder;

/** Whether a folder has a list that sites can load. */
async function hasList(folder: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT);
    const response = await fetch(new URL('accounts.json', folder).href, {credentials: 'omit', signal});
    const list: unknown = response.ok ? await response.json() : null;
    return list !== null;
  } catch {
    return false;
  }
}

/** The field for the address of the files. */
export class FilesAddress extends PageElement {
  static override properties = {emptyFolder: {state: true}};

  /** The folder that was checked last, if it has no list. */
  declare emptyFolder: string | undefined;
  #checked: string | undefined;
  readonly #delay = new FaultDelay(this);

  constructor() {
    super();
    filesAddress.watch(this);
  }

  protected override updated(): void {
    const {folder} = readFolder(filesAddress.state);
    if (this.#delay.isDue && folder !== this.#checked) void this.#check(folder);
  }

  /** Checks that the list is there: people enter the address of the school's site. */
  async #check(folder: string | undefined): Promise<void> {
    this.#checked = folder;
    const isEmpty = folder !== undefined && !(await hasList(folder));
    if (folder === this.#checked) this.emptyFolder = isEmpty ? folder : undefined;
  }

  readonly #input = ({target}: Event): void => {
    const before = readFolder(filesAddress.state);
    filesAddress.state = kept((target as HTMLInputElement).value);
    this.#delay.start(before.fault !== undefined && readFolder(filesAddress.state).fault !== undefined);
  };

  protected override render(): unknown {
    const {folder, fault} = readFolder(filesAddress.state);
    const message = fault && this.#delay.isDue ? TEXTS.faults[fault] : '';
    const warning = folder !== undefined && folder === this.emptyFolder ? TEXTS.noList : '';
    return html`
      <label for="folder" id="folder-hint" ?data-set=${folder}>${folder ? TEXTS.isSet : TEXTS.isMissing}</label>
      <input
        id="folder"
        type="text"
        inputmode="url"
        placeholder="https://accounts.example/"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="folder-fault"
        aria-invalid=${message !== ''}
        .value=${live(filesAddress.state)}
        @input=${this.#input}
        @change=${() => this.#delay.end()}
      />
      <p
        class="folder-fault ${message ? 'fault' : 'warning'}"
        id="folder-fault"
        aria-live="polite"
        .textContent=${message || warning}
      ></p>
    `;
  }
}

customElements.define('files-address', FilesAddress);
