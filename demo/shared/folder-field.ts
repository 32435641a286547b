import {byId, create} from './dom.ts';
import {readFolder} from './folder.ts';
import {spoken} from './language.ts';
import type {FolderFault} from './folder.ts';

/** How long one doesn't type before it is said what is wrong, in milliseconds: half an address is no mistake. */
const PAUSE = 800;

const FAULTS: Readonly<Record<FolderFault, string>> = {
  empty: '',
  space: spoken({ru: 'В адресе пробел: уберите его', en: 'There is a space in the address: take it out'}),
  'not-https': spoken({
    ru: 'Нужен адрес с https://: с http:// браузер не загрузит блок на сайт с https://',
    en: 'It takes an address with https://: browsers load no block from http:// into a site with https://',
  }),
  'this-computer': spoken({
    ru: 'Это адрес вашего же компьютера: сайту он недоступен',
    en: 'This is the address of your own computer, which no site can reach',
  }),
  'no-address': spoken({
    ru: 'Это не адрес сайта: нужен, например, https://accounts.edu.example/',
    en: 'This is no address of a site: https://accounts.edu.example/ is one',
  }),
};
const SET = spoken({ru: 'Адрес, с которого сайт берёт блок', en: 'The address that the site takes the block from'});

/** Where the visitor says that the files will lie. */
interface Kept {
  readonly folder?: string;
}

/**
 * The field for the address of the files: says what is wrong with it, and no longer that there is none once there is.
 * @param changed is told when something is typed
 * @returns what gives the folder as it is now; undefined where there is none
 */
export function startFolder(changed: () => void): () => string | undefined {
  const field = byId('folder', HTMLInputElement);
  const label = field.labels?.[0];
  const missing = label?.textContent ?? '';
  const words = create('p', {class: 'folder-fault', id: 'folder-fault', 'aria-live': 'polite'});
  const read = (): ReturnType<typeof readFolder> => readFolder(field.value);
  let timer = 0;
  const tell = (): void => {
    clearTimeout(timer);
    const found = read();
    const fault = 'fault' in found ? FAULTS[found.fault] : '';
    if (words.textContent !== fault) words.textContent = fault;
    field.setAttribute('aria-invalid', String(fault !== ''));
  };
  const tellLabel = (): void => {
    if (label) label.textContent = 'folder' in read() ? SET : missing;
    label?.toggleAttribute('data-set', 'folder' in read());
  };
  // Kept with this tab and never in the address: a link that sets it would put a stranger's script into the code.
  field.value = (history.state as Kept | null)?.folder ?? '';
  field.after(words);
  field.setAttribute('aria-describedby', words.id);
  field.addEventListener('input', () => {
    history.replaceState({folder: field.value} satisfies Kept, '');
    clearTimeout(timer);
    // What is right again is so at once.
    if (words.textContent || 'folder' in read()) tell();
    else timer = window.setTimeout(tell, PAUSE);
    tellLabel();
    changed();
  });
  field.addEventListener('change', tell);
  tell();
  tellLabel();
  return () => {
    const found = read();
    return 'folder' in found ? found.folder : undefined;
  };
}
