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

const TEXTS = localized({
  ru: {
    isMissing: 'Код пока работает только на этом компьютере. Впишите адрес от владельца списка; если это вы — свой',
    isSet: 'Адрес, с которого сайт берёт блок',
    faults: {
      space: 'В адресе пробел: уберите его',
      'not-https': 'Нужен адрес с https://: с http:// браузер не загрузит блок на сайт с https://',
      'this-computer': 'Это адрес вашего же компьютера: сайту он недоступен',
      'no-address': 'Это не адрес сайта: нужен, например, https://accounts.edu.example/',
    },
  },
  en: {
    isMissing:
      'So far the code works on this computer only. Enter the address you got from the owner of the list; if that’s you, your own',
    isSet: 'The address the site loads the block from',
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

/** The field for the address of the files. */
export class FilesAddress extends PageElement {
  readonly #delay = new FaultDelay(this);

  constructor() {
    super();
    filesAddress.watch(this);
  }

  protected override render(): unknown {
    const {folder, fault} = readFolder(filesAddress.state);
    const message = fault && this.#delay.isDue ? TEXTS.faults[fault] : '';
    return html`
      <label for="folder" id="folder-hint" ?data-set=${folder}>${folder ? TEXTS.isSet : TEXTS.isMissing}</label>
      <input
        id="folder"
        type="text"
        inputmode="url"
        placeholder="https://"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="folder-fault"
        aria-invalid=${message !== ''}
        .value=${live(filesAddress.state)}
        @input=${({target}: Event) => {
          this.#delay.start(fault !== undefined);
          filesAddress.state = kept((target as HTMLInputElement).value);
        }}
        @change=${() => this.#delay.end()}
      />
      <p class="folder-fault" id="folder-fault" aria-live="polite" .textContent=${message}></p>
    `;
  }
}

customElements.define('files-address', FilesAddress);
