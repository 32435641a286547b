import {listenToWindow} from './window-events.ts';
import type {ReactiveControllerHost} from 'lit';

interface Actions {
  undo(): void;
  redo(): void;
}

const TEXT_FIELD = 'textarea, input:not([type=checkbox], [type=radio], [type=color], [type=button], [type=range])';

const isTextField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof Element && target.matches(TEXT_FIELD);

/**
 * The page's undo and redo by Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, while its host is connected. In a text field that somebody has
 * typed into since it got the focus, the keys are the browser's, which takes back letters.
 */
export class UndoKeys {
  readonly #actions: Actions;
  /** What the field with the focus held when it got the focus. */
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
    // By the key's position: in a Russian layout it types «я».
    const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
    if (!isRedo && event.code !== 'KeyZ') return;
    const {target} = event;
    const isEdited = this.#isEdited && isTextField(target);
    if (isEdited && (isRedo || target.value !== this.#valueAtFocus)) return;
    event.preventDefault();
    // The page sets the field anew, and with that the browser forgets what was typed.
    this.#isEdited = false;
    if (isRedo) this.#actions.redo();
    else this.#actions.undo();
  };
}
