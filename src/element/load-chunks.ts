import type * as Hosts from '../list/address.ts';
import type * as QrCodes from '../qr/qr-codes.ts';

// The bundles replace this file with tag/load-chunks.ts, which loads both from beside the script.

/** Loads the QR codes. */
export const loadQrCodes = (): Promise<typeof QrCodes> => import('../qr/qr-codes.ts');

/** Loads the decoder for addresses. */
export const loadHosts = (): Promise<typeof Hosts> => import('../list/address.ts');
