/** Entry of the one-tag bundle, a classic script. */
import {script} from './embed/prefetch.ts';
import './define.ts';
import {embed} from './embed/embed.ts';
import {defaultAddress} from './loading/default-list.ts';

embed(script, !script?.src || defaultAddress() !== undefined);
