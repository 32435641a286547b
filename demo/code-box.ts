import {piecesOf} from './code.ts';
import {copyText} from './copy.ts';
import {byId, create} from './dom.ts';
import {HERE, isLocal, toFolder} from './folder.ts';
import type {Piece} from './code.ts';
import type {Values} from './settings.ts';

/** How long the button says that it's done, in milliseconds. */
const DONE = 2_500;

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
  const field = byId('folder', HTMLInputElement);
  let shown: Values | undefined;
  let timer = 0;

  const show = (): void => {
    if (!shown) return;
    const folder = toFolder(field.value);
    field.setAttribute('aria-invalid', String(!folder && field.value.trim() !== ''));
    const pieces = piecesOf(shown, folder ?? HERE);
    code.replaceChildren(...pieces.map(inColor));
  };

  byId('local', HTMLElement).hidden = !isLocal(location);
  // Kept with this tab and never in the address: a link that sets it would put a stranger's script into the code.
  field.value = (history.state as Kept | null)?.folder ?? '';
  field.addEventListener('input', () => {
    history.replaceState({folder: field.value} satisfies Kept, '');
    show();
  });

  const tell = (words: string, isDone: boolean): void => {
    status.textContent = words;
    status.classList.toggle('unseen', isDone);
    button.toggleAttribute('data-done', isDone);
  };
  button.addEventListener('click', () => {
    clearTimeout(timer);
    // Emptied first, so that a second time is announced, too.
    tell('', false);
    void copyText(code).then((copied) => {
      tell(copied === 'copied' ? 'Скопировано' : 'Код выделен — нажмите Ctrl+C', copied === 'copied');
      timer = window.setTimeout(() => tell('', false), copied === 'copied' ? DONE : 4 * DONE);
    });
  });

  return (values) => {
    shown = values;
    show();
  };
}
