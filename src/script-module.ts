/** Entry of the one-tag bundle as a module: it defines the element and mounts blocks in placeholders. */
import {define} from './element/define.ts';
import {embed, assertSpaces} from './tag/embed.ts';
import {setDefaultAddress} from './loading/default-list.ts';

setDefaultAddress(import.meta.url);
assertSpaces();
if (define()) embed(null);
