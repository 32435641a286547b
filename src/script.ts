/** Entry of the one-tag bundle, a classic script. */
// First, so that the list is on its way before the element's code runs.
import {script} from './embed/prefetch.ts';
import {define} from './element/define.ts';
import {embed} from './embed/embed.ts';
import {defaultAddress} from './loading/default-list.ts';

if (define()) embed(script, !script?.src || defaultAddress() !== undefined);
