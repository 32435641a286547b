import {highlight} from '../configure/highlight.ts';
import {copyText} from '../shared/copy.ts';
import {byId, create} from '../shared/dom.ts';
import {spoken} from '../shared/language.ts';
import type {ExampleFile} from './examples.ts';

/** How long the button says that it's done, in milliseconds. */
const DONE = 2_500;

const WORDS = spoken({
  ru: {
    copy: 'Скопировать',
    copied: 'Скопировано',
    selected: 'Код выделен — нажмите Ctrl+C',
    code: (name: string) => `Код: ${name}`,
    copyOf: (name: string) => `Скопировать: ${name}`,
  },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    selected: 'The code is selected: press Ctrl+C',
    code: (name: string) => `Code: ${name}`,
    copyOf: (name: string) => `Copy: ${name}`,
  },
});

/** A code with its button. */
export interface CodeCard {
  readonly element: HTMLElement;
  show(text: string): void;
}

/** @param owner what it is an example of */
export function codeCard({name, isMarkup}: ExampleFile, owner: string): CodeCard {
  const label = `${owner}, ${name}`;
  const code = create('pre', {class: 'code', tabindex: '0', role: 'region', 'aria-label': WORDS.code(label)});
  const button = create('button', {type: 'button', class: 'copy-code', 'aria-label': WORDS.copyOf(label)}, WORDS.copy);
  const status = byId('copy-status', HTMLElement);
  let timer = 0;
  button.addEventListener('click', () => {
    clearTimeout(timer);
    // Emptied first, so that a second time is announced, too.
    status.textContent = '';
    void copyText(code).then((how) => {
      status.textContent = WORDS[how];
      button.textContent = WORDS[how];
      button.toggleAttribute('data-done', how === 'copied');
      timer = window.setTimeout(() => {
        button.textContent = WORDS.copy;
        button.removeAttribute('data-done');
      }, DONE);
    });
  });
  return {
    element: create('div', {class: 'file'}, create('p', {class: 'file-name'}, name), button, code),
    show(text) {
      code.replaceChildren(...(isMarkup ? highlight(text) : [text]));
    },
  };
}
