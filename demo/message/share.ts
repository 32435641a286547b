import {html, nothing} from 'lit';
import {TEXTS} from './texts.ts';

/** Passes something to another program of the visitor's choice. Ignores a cancelled choice. */
export const share = (data: ShareData): void => void navigator.share(data).catch(() => undefined);

/**
 * A button for that, if the system supports it.
 * @param data decides whether it is supported
 */
export const shareTemplate = (data: ShareData, press = (): void => share(data)) =>
  'canShare' in navigator && navigator.canShare(data)
    ? html`<button type="button" class="quiet" @click=${press}>${TEXTS.share}</button>`
    : nothing;
