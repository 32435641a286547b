/** Entry of the one-tag bundle, a classic script. */
import {define} from './element/define.ts';
import {embed, expectSpaces} from './embed/embed.ts';
import {script} from './embed/own-script.ts';

expectSpaces();
if (define()) embed(script);
