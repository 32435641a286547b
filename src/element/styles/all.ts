import {base} from './base.ts';
import {icons} from './icons.ts';
import {layouts} from './layouts.ts';
import {status} from './status.ts';

/** The block's style sheets, the later ones over the earlier. */
export const allStyles = [base, icons, layouts, status];
