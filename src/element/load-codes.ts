import type * as Codes from '../qr/codes.ts';

/** Loads what draws the codes, once somebody wants them. The bundles load it from beside themselves: embed/load-codes.ts. */
export const loadCodes = (): Promise<typeof Codes> => import('../qr/codes.ts');
