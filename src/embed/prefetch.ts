import {setDefaultAddress} from '../loading/default-list.ts';
import {currentScript} from './script-tag.ts';

/** The tag that runs this script. Only while it runs for the first time does the page tell which one it is. */
export const script = currentScript();

setDefaultAddress(script?.src ?? '');
