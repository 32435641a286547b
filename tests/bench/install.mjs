// Installs the peers in a folder of their own: nothing else in the project needs them.
import {spawn} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

function isUpToDate() {
  const installed = at('node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
}

/** Installs the peers if they are missing or older than their lock file. Returns false if that fails. */
export async function install() {
  if (isUpToDate()) return true;
  console.log('Installing the peers…');
  const child = spawn('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: at('.'),
    stdio: 'inherit',
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
