import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

/** A button without a border, for rows of buttons. */
export const plainButton = (text: string, press: () => unknown, id?: string): TemplateResult =>
  html`<button type="button" class="plain" id=${id ?? nothing} @click=${press}>${text}</button>`;
