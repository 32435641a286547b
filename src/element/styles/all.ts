import {base} from './base.ts';
import {icons} from './icons.ts';
import {layouts} from './layouts.ts';
import {status} from './status.ts';

/** The block's style sheets; later ones override earlier ones. */
export const allStyles = [base, icons, layouts, status];
