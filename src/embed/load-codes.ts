import {besideScript} from '../loading/default-list.ts';
import {version} from '../../package.json' with {type: 'json'};

/**
 * What element/load-codes.ts is in the bundles: there the codes lie beside the script. By its whole address, as a script
 * from another server can't import by a relative one.
 */
export const loadCodes = async (): Promise<typeof import('../qr/codes.ts')> =>
  (await import(besideScript(`official-accounts-qr-${version}.js`))) as typeof import('../qr/codes.ts');
