/** Entry of the one-tag bundle, a classic script. */
import {define} from './element/define.ts';
import {setDefaultAddress} from './loading/default-list.ts';
import {embed, assertSpaces} from './tag/embed.ts';

// `<img name="currentScript">` overrides the property.
const current: unknown = document.currentScript;

/** The tag that runs this script. */
const script = current instanceof HTMLScriptElement ? current : null;

// jQuery runs the script in a tag of its own, while the tag with the address stays in the page.
const named = document.documentElement.querySelector<HTMLScriptElement>('script[src*="official-accounts.js"]');
setDefaultAddress((script?.src ? script : named)?.src ?? '');

assertSpaces();
if (define()) embed(script);
