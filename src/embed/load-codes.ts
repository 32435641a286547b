import {besideScript} from '../loading/default-list.ts';
import type * as Codes from '../qr/codes.ts';
import {version} from '../../package.json' with {type: 'json'};

/** A browser remembers by its address what couldn't be imported: each failure makes it longer. */
let query = '';

/**
 * What element/load-codes.ts is in the bundles: there the codes lie beside the script. By its whole address, as a script
 * from another server can't import by a relative one.
 */
export async function loadCodes(): Promise<typeof Codes> {
  try {
    return (await import(besideScript(`official-accounts-qr-${version}.js`) + query)) as typeof Codes;
  } catch (error) {
    query += '?';
    throw error;
  }
}
