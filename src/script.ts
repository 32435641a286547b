/** Entry of the one-tag bundle, a classic script. */
// First, so that it is known where the list is before a block asks.
import {script} from './embed/own-script.ts';
import {define} from './element/define.ts';
import {embed} from './embed/embed.ts';

if (define()) embed(script);
