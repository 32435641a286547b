import {listenToWindow} from './window-events.ts';
import type {ReactiveControllerHost} from 'lit';

interface Actions {
  undo(): void;
  redo(): void;
}

const TEXT_FIELD = 'textarea, input:not([type=checkbox], [type=radio], [type=color], [type=button], [type=range])';

const isTextField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof Element && target.matches(TEXT_FIELD);

/** The letter on a key. A layout without Latin letters has it by position: in a Russian one, «я» is Z. */
export const letterOf = ({key, code}: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace('Key', '');

/**
 * Binds Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y to the page's undo and redo while the host is connected. In a text field that
 * was edited since it got the focus, the shortcuts stay with the browser's own undo. While a dialog is open, they do
 * nothing: the page behind it can't be seen.
 */
export class UndoKeys {
  readonly #actions: Actions;
  /** The value of the focused field when it got the focus. */
  #valueAtFocus = '';
  #isEdited = false;

  constructor(host: ReactiveControllerHost, actions: Actions) {
    this.#actions = actions;
    listenToWindow(host, {focusin: this.#startField, input: this.#markEdited, keydown: this.#press});
  }

  readonly #startField = ({target}: Event): void => {
    this.#isEdited = false;
    if (isTextField(target)) this.#valueAtFocus = target.value;
  };

  readonly #markEdited = ({target}: Event): void => {
    this.#isEdited = target === document.activeElement;
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const letter = letterOf(event);
    const isRedo = letter === 'Y' || (letter === 'Z' && event.shiftKey);
    if ((!isRedo && letter !== 'Z') || document.querySelector('dialog[open]')) return;
    const {target} = event;
    const isEdited = this.#isEdited && isTextField(target);
    if (isEdited && (isRedo || target.value !== this.#valueAtFocus)) return;
    event.preventDefault();
    // Setting the field's value clears the browser's own undo history.
    this.#isEdited = false;
    if (isRedo) this.#actions.redo();
    else this.#actions.undo();
  };
}
