import {html} from 'lit';
import {pageIcon} from './icons.ts';
import {isDisabled} from './is-disabled.ts';
import {say} from './language.ts';
import type {TemplateResult} from 'lit';

const BUTTONS = {
  undo: {text: say('Отменить', 'Undo'), key: 'Z'},
  redo: {text: say('Вернуть', 'Redo'), key: 'Y'},
};

/**
 * The button that undoes or redoes a step.
 * @param look its class
 */
export function undoButton(id: 'undo' | 'redo', isOff: boolean, press: () => void, look: string): TemplateResult {
  const {text, key} = BUTTONS[id];
  return html`<button
    type="button"
    class=${look}
    id=${id}
    aria-label=${text}
    aria-keyshortcuts="Control+${key}"
    title="${text} (Ctrl+${key})"
    aria-disabled=${isOff}
    ?disabled=${isDisabled(id, isOff)}
    @click=${press}
  >
    ${pageIcon(id)}
  </button>`;
}
