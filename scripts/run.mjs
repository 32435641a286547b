import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder. True if it succeeded. Its output is shown as it comes, or given to `print` once it
 * has ended; `listen` gets what a Node process sends.
 */
export function run(command, args = [], {env, print, listen} = {}) {
  const output = print ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', output, output, ...(listen ? ['ipc'] : [])],
    env: {...process.env, ...env},
    // npm is a .cmd there, which only a shell can start
    shell: process.platform === 'win32' && command === 'npm',
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
  if (listen) child.on('message', listen);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => {
      print?.(Buffer.concat(chunks).toString().trimEnd());
      resolve(code === 0);
    });
  });
}

/** Runs a script or a package's command by Node itself: the same on every system. */
export const node = (args, options) => run(process.execPath, args, options);
