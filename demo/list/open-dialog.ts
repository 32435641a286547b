import {byId} from '../shared/dom.ts';
import {HERE} from '../shared/folder.ts';
import {spoken} from '../shared/language.ts';
import {loadAddress, loadFile, toAddress} from './load.ts';
import {loadFaultWords} from './say.ts';
import {EMPTY_LIST} from './saving.ts';
import type {Loaded, LoadFault} from './load.ts';
import type {Store} from './store.ts';

/** The list that lies beside this page. */
export const DEFAULT_ADDRESS = HERE + 'accounts.json';

/** The file's name in an address. What isn't UTF-8 in it stays in percent. */
function nameOf(address: string): string {
  const name = new URL(address).pathname.split('/').at(-1) || 'accounts.json';
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

/** The ways to a list: a file, an address, the list of this site, an empty one. Gives what opens the list of this site. */
export function startOpening(store: Store): () => Promise<LoadFault | undefined> {
  const dialog = byId('open-dialog', HTMLDialogElement);
  const pick = byId('pick', HTMLInputElement);
  const address = byId('address', HTMLInputElement);
  const fault = byId('open-fault', HTMLElement);
  const warning = byId('open-warning', HTMLElement);
  const dropHere = byId('drop-here', HTMLElement);

  const show = (): void => {
    fault.textContent = '';
    const isAsked = Boolean(store.view && (store.view.isChanged || store.view.faulty));
    warning.hidden = !isAsked;
    warning.textContent = isAsked
      ? spoken({
          ru: 'В открытом списке есть несохранённые изменения. Другой список встанет на его место; вернуться можно кнопкой «Отменить».',
          en: 'The open list has unsaved changes. Another one takes its place; “Undo” brings it back.',
        })
      : '';
    if (!dialog.open) dialog.showModal();
  };

  /** Takes a list in place of the open one; a wrong one changes nothing. */
  const take = (loaded: Loaded, name: string, source: string): LoadFault | undefined => {
    const lossy = 'fault' in loaded ? loaded.lossy : undefined;
    if ('fault' in loaded && !lossy) return loaded.fault;
    const list = 'list' in loaded ? loaded.list : lossy?.list;
    if (!list) return undefined;
    store.open({name, source, saved: list}, list, lossy?.text);
    dialog.close();
    // There it is said what would be lost; nothing is saved before that is settled.
    if (lossy) byId('tab-json', HTMLButtonElement).click();
    return undefined;
  };

  const tell = (found: LoadFault | undefined, name: string): void => {
    dialog.removeAttribute('aria-busy');
    if (!found) return;
    show();
    const kept = store.view
      ? spoken({ru: ' Открытый список остался, как был.', en: ' The open list is as it was.'})
      : '';
    fault.textContent = (name ? `${name}: ` : '') + loadFaultWords(found) + kept;
  };
  const busy = (): void => {
    fault.textContent = spoken({ru: 'Загружаем…', en: 'Loading…'});
    dialog.setAttribute('aria-busy', 'true');
  };

  // What one has asked for last is what opens, whatever comes later.
  let asked = 0;
  const openAddress = async (url: string): Promise<LoadFault | undefined> => {
    const turn = ++asked;
    const loaded = await loadAddress(url);
    return turn === asked ? take(loaded, nameOf(url), url) : undefined;
  };
  const openTyped = async (): Promise<void> => {
    const url = toAddress(address.value);
    address.setAttribute('aria-invalid', String(!url));
    if (!url) {
      tell({code: 'not-an-address'}, '');
      return;
    }
    busy();
    tell(await openAddress(url), '');
  };
  const openFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const turn = ++asked;
    const loaded = await loadFile(file);
    if (turn === asked) tell(take(loaded, file.name, ''), file.name);
  };

  byId('open', HTMLButtonElement).addEventListener('click', show);
  byId('open-close', HTMLButtonElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // Beside its content is beside the dialog.
    if (event.target === dialog) dialog.close();
  });
  pick.addEventListener('change', () => {
    const file = pick.files?.[0];
    void openFile(file).then(() => {
      // So that the same file, corrected, may be chosen once more.
      pick.value = '';
    });
  });
  byId('load', HTMLButtonElement).addEventListener('click', () => void openTyped());
  address.addEventListener('input', () => address.removeAttribute('aria-invalid'));
  address.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void openTyped();
  });
  byId('open-default', HTMLButtonElement).addEventListener('click', () => {
    busy();
    void openAddress(DEFAULT_ADDRESS).then((found) => tell(found, 'accounts.json'));
  });
  byId('open-empty', HTMLButtonElement).addEventListener('click', () => {
    asked++;
    take({list: EMPTY_LIST}, 'accounts.json', '');
  });

  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    dropHere.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    // To another element of the page is not away.
    if (!event.relatedTarget) dropHere.hidden = true;
  });
  addEventListener('drop', (event) => {
    dropHere.hidden = true;
    if (!hasFile(event)) return;
    event.preventDefault();
    void openFile(event.dataTransfer?.files[0]);
  });

  return () => openAddress(DEFAULT_ADDRESS);
}
