import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {copyText} from '../shared/copy.ts';
import '../shared/copy-button.ts';
import {PageElement} from '../shared/page-element.ts';
import {MESSAGE_LIMIT} from './plain-texts.ts';
import {shareTemplate} from './share.ts';
import {TEXTS} from './texts.ts';

/** The message for chats, which can be edited before copying. Edits survive changes of the settings. */
export class MessageEditor extends PageElement {
  static override properties = {text: {}, edited: {state: true}, isAnew: {state: true}};

  /** The text generated from the settings. */
  declare text: string;
  declare edited: string | undefined;
  /** Whether the generated text replaces the edited one. */
  declare isAnew: boolean;

  #statusTemplate() {
    if (this.edited === undefined) return nothing;
    const [status, id, button] = this.isAnew
      ? [TEXTS.restored, 'undo-restore', TEXTS.undoRestore]
      : [TEXTS.edited, 'restore', TEXTS.restore];
    const toggle = (): void => void (this.isAnew = !this.isAnew);
    return html`${status} <button type="button" class="textual" id=${id} @click=${toggle}>${button}</button>`;
  }

  readonly #edit = ({target}: Event): void => {
    const {value} = target as HTMLTextAreaElement;
    this.edited = value === this.text ? undefined : value;
    this.isAnew = false;
  };

  protected override render(): unknown {
    const text = (this.isAnew ? undefined : this.edited) ?? this.text;
    const isTooLong = text.length > MESSAGE_LIMIT;
    return html`<textarea
        id="message"
        aria-label=${TEXTS.message}
        aria-describedby="message-length"
        aria-invalid=${isTooLong}
        rows=${Math.min(16, text.split('\n').length + 3)}
        .value=${live(text)}
        @input=${this.#edit}
      ></textarea>
      <p class="hint" id="message-length" ?data-invalid=${isTooLong}>${TEXTS.length(text.length, MESSAGE_LIMIT)}</p>
      <p class="hint" role="status">${this.#statusTemplate()}</p>
      <div class="actions">
        <copy-button
          id="copy-message"
          .text=${TEXTS.copy}
          .label="${TEXTS.copy}: ${TEXTS.message}"
          .copy=${() => copyText(this.querySelector('textarea') ?? this, {text})}
        ></copy-button>
        ${shareTemplate({text})}
      </div>`;
  }
}

customElements.define('message-editor', MessageEditor);
