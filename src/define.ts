/** Registers `<official-accounts>`, unless the page has an element of that name. */
import {define} from './element/define.ts';

define();
