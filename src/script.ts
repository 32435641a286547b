/** Entry of the one-tag bundle, a classic script. */
import {define} from './element/define.ts';
import {setDefaultAddress} from './loading/default-list.ts';
import {embed, assertSpaces} from './tag/embed.ts';

// `<img name="currentScript">` hides the document's own property.
const current: unknown = document.currentScript;

/** The tag that runs this script. Only while it runs for the first time does the page tell which one it is. */
const script = current instanceof HTMLScriptElement ? current : null;

// jQuery runs the script as one of its own, and leaves the tag that names it.
const named = document.documentElement.querySelector<HTMLScriptElement>('script[src*="official-accounts.js"]');
setDefaultAddress((script?.src ? script : named)?.src ?? '');

assertSpaces();
if (define()) embed(script);
