import {copyText} from '../shared/copy.ts';
import {byId} from '../shared/dom.ts';
import {HERE, isLocal} from '../shared/folder.ts';
import {spoken} from '../shared/language.ts';
import {JUDGE} from './account-rows.ts';
import {highlight} from './highlight.ts';
import {startFolder} from '../shared/folder-field.ts';
import {CodeFault, isExample, makeCode, notesOn} from './make-code.ts';
import {leftOut} from './own.ts';
import {EXAMPLE, LOCAL, OWN, SAMPLE, withoutLinks} from './take-words.ts';
import type {TakeWords} from './take-words.ts';
import type {Code} from './code.ts';
import type {Setting, Values} from './settings.ts';

/** How long the button says that it's done, in milliseconds. */
const DONE = 2_500;

const LOADING = spoken({ru: 'Собираем код…', en: 'The code is being made…'});

/** A code with its button. */
function startPart(
  name: string,
  words: () => TakeWords,
  pressed: () => void,
): (text: string | undefined, isRich: boolean) => void {
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
    button.toggleAttribute('data-partly', isDone && words().isPartly === true);
  };
  button.addEventListener('click', () => {
    clearTimeout(timer);
    // Emptied first, so that a second time is announced, too.
    tell('', false);
    pressed();
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
  const fault = byId('code-fault', HTMLElement);
  const words = byId('code-fault-words', HTMLElement);
  const retry = byId('code-retry', HTMLButtonElement);
  let shown: Values = {};
  let turn = 0;
  const folder = startFolder(() => show());

  const isHere = (): boolean => isLocal(location) && folder() === undefined;
  const isSample = (): boolean =>
    settings.some(({name, initial, default: fallback}) => initial !== fallback && shown[name] === initial);
  const told = (): TakeWords =>
    withoutLinks(
      isExample(shown) ? EXAMPLE : isHere() ? LOCAL : isSample() ? SAMPLE : OWN,
      leftOut(shown['own'] ?? '', shown['only'] ?? ''),
    );
  // What is wrong with a row is said at once then, however lately it was typed.
  const judgeRows = (): void => void document.querySelector('[data-setting=own]')?.dispatchEvent(new Event(JUDGE));
  const showPage = startPart('', told, judgeRows);
  const showTemplate = startPart('-template', told, judgeRows);

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
    const folderThere = folder();
    notes.textContent = notesOn(shown).join('\n');
    // In one place: what one doesn't take along needs no address.
    local.hidden = isExample(shown) || !isLocal(location);
    const values = shown;
    const here = makeCode(values, settings, HERE);
    const there = folderThere === undefined ? here : makeCode(values, settings, folderThere);
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

  retry.addEventListener('click', show);

  return (values) => {
    shown = values;
    show();
  };
}
