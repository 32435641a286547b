import {html, render} from 'lit';
import {warn} from '../loading/report.ts';
import {OfficialAccounts} from './official-accounts.ts';

/** The element's tag name. */
export const TAG = 'official-accounts';

/**
 * Registers the element, unless the page has it.
 * @returns whether the page has it now: ours, or that of another copy of the script
 */
export function define(): boolean {
  const known = customElements.get(TAG) as Partial<typeof OfficialAccounts> | undefined;
  if (known) {
    const isOurs = known.observedAttributes?.includes('heading-level') ?? false;
    if (!isOurs) warn(`<${TAG}> is an element of another script`);
    return isOurs;
  }
  if (!canRender()) return false;
  customElements.define(TAG, OfficialAccounts);
  return true;
}

/** Whether the page's Trusted Types let a template be made. Where they don't, the links inside are what stays. */
function canRender(): boolean {
  try {
    // On a server there is nothing to be rendered yet.
    if (typeof document === 'undefined') return true;
    render(html`<i></i>`, document.createElement('p'));
    return true;
  } catch {
    warn('trusted-types of the page allow no template');
    return false;
  }
}
