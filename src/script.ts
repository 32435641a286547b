/** Entry of the one-tag bundle, a classic script. */
import {define} from './element/define.ts';
import {embed} from './embed/embed.ts';
import {script} from './embed/own-script.ts';

if (define()) embed(script);
