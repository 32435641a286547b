import type * as Hosts from '../list/address.ts';
import type * as QrCodes from '../qr/qr-codes.ts';

// The bundles load both from beside themselves: tag/load-chunks.ts.

/** Loads what draws the codes, once somebody wants them. */
export const loadQrCodes = (): Promise<typeof QrCodes> => import('../qr/qr-codes.ts');

/** Loads what decodes hosts in Cyrillic, where a list has one. */
export const loadHosts = (): Promise<typeof Hosts> => import('../list/address.ts');
