import {besideScript} from '../loading/default-list.ts';
import type * as Hosts from '../list/address.ts';
import type * as QrCodes from '../qr/qr-codes.ts';
import {version} from '../../package.json' with {type: 'json'};

/** Extended after each failure, because browsers cache failed imports by address. */
let suffix = '';

/**
 * Replaces element/load-chunks.ts in the bundles, whose chunks are beside the script. It imports by absolute address,
 * because a classic script from another origin can't import by a relative one.
 */
async function load<T>(name: string): Promise<T> {
  try {
    return (await import(besideScript(`official-accounts-${name}-${version}.js`) + suffix)) as T;
  } catch (error) {
    suffix += '?';
    throw error;
  }
}

export const loadQrCodes = (): Promise<typeof QrCodes> => load('qr');
export const loadHosts = (): Promise<typeof Hosts> => load('hosts');
