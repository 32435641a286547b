/** Entry `official-accounts/define`: registers `<official-accounts>`, unless the name is taken. */
import {define} from './element/define.ts';

define();
