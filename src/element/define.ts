import {warn} from '../loading/report.ts';
import {OfficialAccounts} from './official-accounts.ts';

/** The element's tag name. */
export const TAG = 'official-accounts';

// The browser's own methods: an adapter for ES5 elements replaces those of the registry, and calls classes as
// functions.
const registry = Object.getPrototypeOf(customElements) as CustomElementRegistry;

/** The class that is registered under our name: ours, or one from another copy of the script or from another script. */
export const definedClass = () =>
  registry.get.call(customElements, TAG) as Partial<typeof OfficialAccounts> | undefined;

/**
 * Registers the element, unless the name is taken.
 * @returns whether the registered element is ours, or one from another copy of the script
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
