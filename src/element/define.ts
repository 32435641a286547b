import {warn} from '../loading/report.ts';
import {OfficialAccounts} from './official-accounts.ts';

/** The element's tag name. */
export const TAG = 'official-accounts';

// The browser's own: an adapter for elements of ES5 puts others on the registry, which call a class like a function.
const registry = Object.getPrototypeOf(customElements) as CustomElementRegistry;

/** The class that the page has under our name: ours, that of another copy, or of another script. */
export const definedClass = () =>
  registry.get.call(customElements, TAG) as Partial<typeof OfficialAccounts> | undefined;

/**
 * Registers the element, unless the page has it.
 * @returns whether the page has it now: ours, or that of another copy of the script
 */
export function define(): boolean {
  const defined = definedClass();
  if (defined) {
    const isOurs = defined.observedAttributes?.includes('heading-level') ?? false;
    if (!isOurs) warn(`<${TAG}> is an element of another script`);
    return isOurs;
  }
  registry.define.call(customElements, TAG, OfficialAccounts);
  return true;
}
