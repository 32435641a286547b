import {besideScript} from '../loading/default-list.ts';
import type * as Codes from '../qr/codes.ts';
import {version} from '../../package.json' with {type: 'json'};

/**
 * What element/load-codes.ts is in the bundles: there the codes lie beside the script. By its whole address, as a script
 * from another server can't import by a relative one.
 */
export const loadCodes = async (): Promise<typeof Codes> =>
  (await import(besideScript(`official-accounts-qr-${version}.js`))) as typeof Codes;
