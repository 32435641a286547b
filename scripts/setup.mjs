// Lets `npm start` and `npm test` work right after a clone, so it only uses Node's built-in modules.
import {existsSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {run} from './run.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function upToDate() {
  // npm writes this file last, so it is also missing after an interrupted install
  const installed = at('node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
}

/** Installs the packages if they are missing or older than the lock file. */
export async function setup() {
  if (upToDate()) return true;
  console.log('Installing the packages…');
  return run('npm', ['ci', '--no-audit', '--no-fund']);
}
