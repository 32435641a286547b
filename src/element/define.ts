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
  customElements.define(TAG, OfficialAccounts);
  return true;
}
