import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder; resolves to true if it succeeded. Its output is inherited, or passed to
 * `print` when it has ended. `listen` receives messages sent by a Node process.
 */
export function run(command, args = [], {env, print, listen} = {}) {
  const output = print ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', output, output, ...(listen ? ['ipc'] : [])],
    env: {...process.env, ...env},
    // on Windows npm is a .cmd file, which only a shell can start
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

/** Runs a script or a package's command directly with Node, which works the same on every system. */
export const node = (args, options) => run(process.execPath, args, options);
