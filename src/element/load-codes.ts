import type * as Hosts from '../list/address.ts';
import type * as Codes from '../qr/codes.ts';

// The bundles load both from beside themselves: tag/load-codes.ts.

/** Loads what draws the codes, once somebody wants them. */
export const loadQrCodes = (): Promise<typeof Codes> => import('../qr/codes.ts');

/** Loads what decodes hosts in Cyrillic, where a list has one. */
export const loadHosts = (): Promise<typeof Hosts> => import('../list/address.ts');
