import {html, nothing} from 'lit';
import {TEXTS} from './texts.ts';

/** Hands something on to another program, which the visitor chooses; or chooses none. */
export const share = (data: ShareData): void => void navigator.share(data).catch(() => undefined);

/**
 * The button for it, where the system offers that.
 * @param data of the kind that is shared
 */
export const shareTemplate = (data: ShareData, press = (): void => share(data)) =>
  'canShare' in navigator && navigator.canShare(data)
    ? html`<button type="button" class="quiet" @click=${press}>${TEXTS.share}</button>`
    : nothing;
