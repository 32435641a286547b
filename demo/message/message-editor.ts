import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {copyText} from '../shared/copy.ts';
import '../shared/copy-button.ts';
import {PageElement} from '../shared/page-element.ts';
import {MESSAGE_LIMIT} from './plain-texts.ts';
import {shareTemplate} from './share.ts';
import {TEXTS} from './texts.ts';

/** The message for chats, which can be edited before it is copied. What is typed stays when the settings change. */
export class MessageEditor extends PageElement {
  static override properties = {text: {}, edited: {state: true}, discarded: {state: true}};

  declare text: string;
  declare edited: string | undefined;
  /** What was edited before the message was made anew. */
  declare discarded: string | undefined;

  #edit(text: string | undefined, discarded?: string): void {
    this.edited = text === this.text ? undefined : text;
    this.discarded = discarded;
  }

  #statusTemplate() {
    if (this.edited !== undefined) {
      return html`${TEXTS.edited}
        <button type="button" class="textual" id="restore" @click=${() => this.#edit(undefined, this.edited)}>
          ${TEXTS.restore}
        </button>`;
    }
    if (this.discarded === undefined) return nothing;
    return html`${TEXTS.restored}
      <button type="button" class="textual" id="undo-restore" @click=${() => this.#edit(this.discarded)}>
        ${TEXTS.undoRestore}
      </button>`;
  }

  protected override render(): unknown {
    const text = this.edited ?? this.text;
    const isTooLong = text.length > MESSAGE_LIMIT;
    return html`<textarea
        id="message"
        aria-label=${TEXTS.messageText}
        aria-describedby="message-length"
        aria-invalid=${isTooLong}
        rows=${Math.min(16, text.split('\n').length + 3)}
        .value=${live(text)}
        @input=${({target}: InputEvent) => this.#edit((target as HTMLTextAreaElement).value)}
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
