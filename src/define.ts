/** Registers `<official-accounts>`, unless the page has an element of that name. */
import {OfficialAccounts} from './element/official-accounts.ts';

if (!customElements.get('official-accounts')) customElements.define('official-accounts', OfficialAccounts);
