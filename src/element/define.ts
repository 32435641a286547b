import {warn} from '../loading/report.ts';
import {OfficialAccounts} from './official-accounts.ts';

/** The element's tag name. */
export const TAG = 'official-accounts';

// The browser's own: old adapters for ES5 put theirs on the registry, which call a class like a function.
const registry = (): CustomElementRegistry => Object.getPrototypeOf(customElements) as CustomElementRegistry;

/** The class that the page has under our name: ours, that of another copy, or of another script. */
export const known = () => registry().get.call(customElements, TAG) as Partial<typeof OfficialAccounts> | undefined;

/**
 * Registers the element, unless the page has it.
 * @returns whether the page has it now: ours, or that of another copy of the script
 */
export function define(): boolean {
  const element = known();
  if (element) {
    const isOurs = element.observedAttributes?.includes('heading-level') ?? false;
    if (!isOurs) warn(`<${TAG}> is an element of another script`);
    return isOurs;
  }
  registry().define.call(customElements, TAG, OfficialAccounts);
  return true;
}
