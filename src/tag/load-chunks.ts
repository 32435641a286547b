import {besideScript} from '../loading/default-list.ts';
import type * as Hosts from '../list/address.ts';
import type * as QrCodes from '../qr/qr-codes.ts';
import {version} from '../../package.json' with {type: 'json'};

/** A browser remembers by its address what couldn't be imported: each failure makes it longer. */
let suffix = '';

/**
 * What element/load-chunks.ts is in the bundles: there these files lie beside the script. By the whole address, as a script
 * from another server can't import by a relative one.
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
