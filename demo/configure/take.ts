import {copyText} from '../shared/copy.ts';
import {byId} from '../shared/dom.ts';
import {HERE, isLocal, toFolder} from '../shared/folder.ts';
import {spoken} from '../shared/language.ts';
import {highlight} from './highlight.ts';
import {CodeFault, isExample, makeCode, notesOn} from './make-code.ts';
import type {Code} from './code.ts';
import type {Setting, Values} from './settings.ts';

/** How long the button says that it's done, in milliseconds. */
const DONE = 2_500;

/** How one is told that what the code shows is invented. */
const EXAMPLE = spoken({
  ru: {
    done: 'Пример, не для сайта',
    copied: 'Скопирован пример: аккаунты выдуманы, на сайт его не ставьте',
    selected: 'Пример выделен — нажмите Ctrl+C. На сайт его не ставьте',
  },
  en: {
    done: 'An example',
    copied: 'An example is copied: its accounts are invented, don’t put it on a site',
    selected: 'The example is selected: press Ctrl+C. Don’t put it on a site',
  },
});
const LOCAL = spoken({
  ru: {
    done: 'Скопировано',
    copied: 'Скопировано, но заработает только на этом компьютере: впишите адрес',
    selected: 'Код выделен — нажмите Ctrl+C. Он заработает только на этом компьютере',
  },
  en: {
    done: 'Copied',
    copied: 'Copied, but it works on this computer only: fill in the address',
    selected: 'The code is selected: press Ctrl+C. It works on this computer only',
  },
});
const OWN = spoken({
  ru: {done: 'Скопировано', copied: 'Скопировано', selected: 'Код выделен — нажмите Ctrl+C'},
  en: {done: 'Copied', copied: 'Copied', selected: 'The code is selected: press Ctrl+C'},
});
const SAMPLE = spoken({
  ru: {
    done: 'Скопировано',
    copied: 'Скопировано. Название в коде — из примера: впишите своё',
    selected: 'Код выделен — нажмите Ctrl+C. Название в нём — из примера',
  },
  en: {
    done: 'Copied',
    copied: 'Copied. The name in the code is the example’s: put in yours',
    selected: 'The code is selected: press Ctrl+C. The name in it is the example’s',
  },
});
const LOADING = spoken({ru: 'Собираем код…', en: 'The code is being made…'});

/** Where the visitor says that the files will lie. */
interface Kept {
  readonly folder?: string;
}

/** A code with its button. */
function startPart(name: string, words: () => typeof OWN): (text: string | undefined, isRich: boolean) => void {
  const id = (one: string): string => one + name;
  const part = byId(id('part'), HTMLElement);
  const code = byId(id('code'), HTMLElement);
  const button = byId(id('copy'), HTMLButtonElement);
  const status = byId('copy-status', HTMLElement);
  const done = byId(id('done'), HTMLElement);
  let shown = '';
  let isRich = false;
  let timer = 0;

  const tell = (told: string, isDone: boolean): void => {
    status.textContent = told;
    status.classList.toggle('unseen', isDone && words() === OWN);
    done.textContent = words().done;
    button.toggleAttribute('data-done', isDone);
  };
  button.addEventListener('click', () => {
    clearTimeout(timer);
    // Emptied first, so that a second time is announced, too.
    tell('', false);
    void copyText(code, isRich).then((copied) => {
      const isDone = copied === 'copied';
      tell(words()[copied], isDone);
      timer = window.setTimeout(() => tell('', false), isDone && words() === OWN ? DONE : 4 * DONE);
    });
  });

  return (text, rich) => {
    part.hidden = text === undefined;
    isRich = rich;
    if (text === undefined || text === shown) return;
    shown = text;
    code.replaceChildren(...highlight(text));
  };
}

/**
 * The code that the visitor takes. Gives the function that shows it.
 * @param made takes the code as it runs here, for the stage
 */
export function startTake(
  settings: readonly Setting[],
  made: (values: Values, code: Code) => void,
): (values: Values) => void {
  const notes = byId('example', HTMLElement);
  const local = byId('local', HTMLElement);
  const field = byId('folder', HTMLInputElement);
  const fault = byId('code-fault', HTMLElement);
  const words = byId('code-fault-words', HTMLElement);
  const retry = byId('code-retry', HTMLButtonElement);
  let shown: Values = {};
  let turn = 0;

  const isHere = (): boolean => isLocal(location) && !toFolder(field.value);
  const isSample = (): boolean =>
    settings.some(({name, initial, default: fallback}) => initial !== fallback && shown[name] === initial);
  const told = (): typeof OWN => (isExample(shown) ? EXAMPLE : isHere() ? LOCAL : isSample() ? SAMPLE : OWN);
  const showPage = startPart('', told);
  const showTemplate = startPart('-template', told);

  const showFault = (text: string, canRetry: boolean): void => {
    fault.hidden = !text;
    retry.hidden = !canRetry;
    words.textContent = text;
  };
  const showCode = (code: Code): void => {
    showFault('', false);
    const isRich = code.kind === 'static';
    showPage(code.page, isRich);
    showTemplate(code.template, false);
    byId('part', HTMLElement).toggleAttribute('data-first', code.template !== undefined);
  };

  const show = (): void => {
    const mine = ++turn;
    const folder = toFolder(field.value);
    field.setAttribute('aria-invalid', String(!folder && field.value.trim() !== ''));
    notes.textContent = notesOn(shown).join('\n');
    // In one place: what one doesn't take along needs no address.
    local.hidden = isExample(shown) || !isLocal(location);
    const values = shown;
    const here = makeCode(values, settings, HERE);
    const there = folder === undefined ? here : makeCode(values, settings, folder);
    if (!(here instanceof Promise) && !(there instanceof Promise)) {
      showCode(there);
      made(values, here);
      return;
    }
    // Only where it takes a while: else it would flash.
    const timer = window.setTimeout(() => showFault(LOADING, false), 300);
    Promise.all([here, there])
      .then(
        ([forHere, forThere]) => {
          if (mine !== turn) return;
          showCode(forThere);
          made(values, forHere);
        },
        (error: unknown) => {
          if (mine !== turn) return;
          showPage(undefined, false);
          showTemplate(undefined, false);
          showFault(error instanceof CodeFault ? error.message : String(error), true);
        },
      )
      .finally(() => clearTimeout(timer));
  };

  // Kept with this tab and never in the address: a link that sets it would put a stranger's script into the code.
  field.value = (history.state as Kept | null)?.folder ?? '';
  field.addEventListener('input', () => {
    history.replaceState({folder: field.value} satisfies Kept, '');
    show();
  });
  retry.addEventListener('click', show);

  return (values) => {
    shown = values;
    show();
  };
}
