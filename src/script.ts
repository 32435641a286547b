/** Entry of the one-tag bundle, a classic script. */
import {define} from './element/define.ts';
import {embed, assertSpaces} from './tag/embed.ts';
import {script} from './tag/own-script.ts';

assertSpaces();
if (define()) embed(script);
