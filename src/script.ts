/** Entry of the one-tag bundle, a classic script. */
import {define} from './element/define.ts';
import {embed, expectSpaces} from './tag/embed.ts';
import {script} from './tag/own-script.ts';

expectSpaces();
if (define()) embed(script);
