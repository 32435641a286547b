// WebKitGTK has no headless mode and is driven through a server: both a display and the server are started here, on
// a free display and port, so that several runs on one machine don't meet.
import {spawn} from 'node:child_process';
import {createServer, connect} from 'node:net';
import {constants} from 'node:os';

const children = new Set();

function start(command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  // This process doesn't wait for them: they end with it.
  child.unref();
  child.on('exit', () => children.delete(child));
  child.on('error', (error) => console.error(`${command}: ${error.message}`));
  return child;
}

// Whatever ends the run must end them too; 'exit' alone doesn't come with a signal.
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

/** Starts a display that nobody sees; it ends with this process. Gives its name, with the number that Xvfb chose by itself. */
export function startDisplay(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = start(xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  return new Promise((resolve, reject) => {
    child.stdio[3].once('data', (number) => {
      child.stdio[3].unref();
      resolve(`:${String(number).trim()}`);
    });
    child.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Its first start on a new machine reads 100 MB from a disk: up to a minute. */
async function answers(port, patience = 600) {
  for (let left = patience; left > 0; left--) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      socket.unref();
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** Starts the display and the server; both end with this process. Gives the server's port. */
export async function startWebKit({display, driver}) {
  const DISPLAY = await startDisplay(display);
  const port = await freePort();
  start(driver, ['--host=127.0.0.1', `--port=${port}`], {stdio: 'ignore', env: {...process.env, DISPLAY}});
  await answers(port);
  return port;
}
