import {defaultAddress, setDefaultAddress} from '../loading/default-list.ts';
import {request} from '../loading/fetch-list.ts';
import {currentScript} from './script-tag.ts';

/** The tag that runs this script. Only while it runs for the first time does the page tell which one it is. */
export const script = currentScript();

setDefaultAddress(script?.src ?? '');

// The default list is on its way before the element's code runs. Not for a template's `data-define`, which stands on pages
// without a block too, and not where the tag names lists of its own.
const address = defaultAddress();
if (address && !script?.hasAttribute('data-define') && !script?.hasAttribute('data-src')) void request(address);
