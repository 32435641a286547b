import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project's folder, its output shown as it comes. True if it succeeded. */
export function run(command, args = [], {env} = {}) {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, ...env},
    // npm is a .cmd there, which only a shell can start
    shell: process.platform === 'win32' && command === 'npm',
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Runs a script or a package's command by Node itself: the same on every system. */
export const node = (args, options) => run(process.execPath, args, options);
