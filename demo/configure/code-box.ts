import {piecesOf} from './code.ts';
import {copyText} from '../shared/copy.ts';
import {byId, create} from '../shared/dom.ts';
import {HERE, isLocal, toFolder} from '../shared/folder.ts';
import type {Piece} from './code.ts';
import type {Values} from './settings.ts';

/** How long the button says that it's done, in milliseconds. */
const DONE = 2_500;

/** How one is told that what the code shows is invented: a school could take it for its own. */
const EXAMPLE = {
  note: 'Пример: аккаунты выдуманы, на сайт его не ставьте',
  done: 'Пример, не для сайта',
  copied: 'Скопирован пример: аккаунты выдуманы, на сайт его не ставьте',
  selected: 'Пример выделен — нажмите Ctrl+C. На сайт его не ставьте',
};
const OWN = {note: '', done: 'Скопировано', copied: 'Скопировано', selected: 'Код выделен — нажмите Ctrl+C'};

/** Where the visitor says that the files will lie. */
interface Kept {
  readonly folder?: string;
}

function inColor({text, role}: Piece): HTMLElement {
  const value = role === 'attribute' ? text.indexOf('"') : text.length;
  return create('span', {class: role}, text.slice(0, value), create('span', {class: 'value'}, text.slice(value)));
}

/** The code that the visitor takes. Gives the function that shows it. */
export function startCodeBox(): (values: Values) => void {
  const code = byId('code', HTMLElement);
  const button = byId('copy', HTMLButtonElement);
  const status = byId('copy-status', HTMLElement);
  const done = byId('done', HTMLElement);
  const note = byId('example', HTMLElement);
  const local = byId('local', HTMLElement);
  const field = byId('folder', HTMLInputElement);
  let shown: Values | undefined;
  let timer = 0;

  const words = (): typeof OWN => (shown?.list === 'example' ? EXAMPLE : OWN);

  const show = (): void => {
    if (!shown) return;
    const folder = toFolder(field.value);
    field.setAttribute('aria-invalid', String(!folder && field.value.trim() !== ''));
    const pieces = piecesOf(shown, folder ?? HERE);
    code.replaceChildren(...pieces.map(inColor));
    // In one place: what one doesn't take along needs no address.
    note.textContent = words().note;
    done.textContent = words().done;
    local.hidden = words() === EXAMPLE || !isLocal(location);
  };

  // Kept with this tab and never in the address: a link that sets it would put a stranger's script into the code.
  field.value = (history.state as Kept | null)?.folder ?? '';
  field.addEventListener('input', () => {
    history.replaceState({folder: field.value} satisfies Kept, '');
    show();
  });

  const tell = (told: string, isDone: boolean): void => {
    status.textContent = told;
    status.classList.toggle('unseen', isDone);
    button.toggleAttribute('data-done', isDone);
  };
  button.addEventListener('click', () => {
    clearTimeout(timer);
    // Emptied first, so that a second time is announced, too.
    tell('', false);
    void copyText(code).then((copied) => {
      tell(words()[copied], copied === 'copied');
      timer = window.setTimeout(() => tell('', false), copied === 'copied' ? DONE : 4 * DONE);
    });
  });

  return (values) => {
    shown = values;
    show();
  };
}
