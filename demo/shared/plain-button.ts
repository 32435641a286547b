import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

/** A button that looks like text. */
export const plainButton = (text: string, press: () => unknown, id?: string): TemplateResult =>
  html`<button type="button" class="plain" id=${id ?? nothing} @click=${press}>${text}</button>`;
