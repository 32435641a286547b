// WebKitGTK has no headless mode and needs a driver: this file starts a display and a WebDriver server on a free
// display and port, so that parallel runs don't collide. WebDriver is JSON over HTTP: the smallest client on npm that
// Web Test Runner supports brings in 130 packages for the few commands below.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {constants} from 'node:os';

const children = new Set();

function start(command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  // Don't keep this process alive for them: they end with it.
  child.unref();
  child.on('exit', () => children.delete(child));
  child.on('error', (error) => console.error(`${command}: ${error.message}`));
  return child;
}

// 'exit' alone isn't emitted when a signal ends the process.
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

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

/** The first start on a new machine reads 100 MB from disk, which takes up to a minute. */
async function waitForServer(url) {
  for (let left = 600; left > 0; left--) {
    if (await fetch(url).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not respond');
}

export async function openWebKit({display, driver, browser}) {
  const DISPLAY = await startDisplay(display);
  const port = await freePort();
  const root = `http://127.0.0.1:${port}`;
  // Disable layers: without a GPU they are composited on the CPU, a sixth of all the work.
  const env = {...process.env, DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1'};
  start(driver, ['--host=127.0.0.1', `--port=${port}`], {stdio: 'ignore', env});
  await waitForServer(`${root}/status`);

  const send = async (path, body, method = body ? 'POST' : 'GET') => {
    const response = await fetch(`${root}/session${path}`, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const options = {binary: browser, args: ['--automation']};
  const capabilities = {alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options}};
  const {sessionId} = await send('', {capabilities});
  return {
    call: (path, body) => send(`/${sessionId}${path}`, body),
    close: () => send(`/${sessionId}`, undefined, 'DELETE'),
  };
}

/** Keys without a character, as WebDriver encodes them. */
const KEYS = {
  ...{
    Tab: '\uE004',
    Enter: '\uE007',
    Escape: '\uE00C',
    PageUp: '\uE00E',
    PageDown: '\uE00F',
    End: '\uE010',
    Home: '\uE011',
  },
  ...{ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017'},
};

const press = (key) => ['keyDown', 'keyUp'].map((type) => ({type, value: KEYS[key] ?? key}));

/**
 * A launcher for Web Test Runner, of the type that its keyboard and mouse commands support. Each page has its own
 * browser on its own display, so that none is in the background.
 */
export function webkitLauncher(webkit, concurrency) {
  const opened = [];
  const idle = [];
  /** By test session. */
  const pages = new Map();

  function openBrowser() {
    const opening = openWebKit(webkit);
    opened.push(opening);
    return opening;
  }

  const call = async (id, ...args) => (await pages.get(id).browser).call(...args);
  const act = (id, type, actions) => call(id, '/actions', {actions: [{type, id: type, actions}]});
  const point = (id, ...actions) => act(id, 'pointer', actions);
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({type, button: 0}));
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency,
    initialize: () => {},
    stop: async () => {
      const browsers = await Promise.all(opened.splice(0));
      await Promise.all(browsers.map((browser) => browser.close()));
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.url,
    startSession: async (id, url) => {
      const browser = idle.pop() ?? openBrowser();
      pages.set(id, {url, browser});
      await browser;
      // It responds once the page has loaded, which may be after its tests have run.
      call(id, '/url', {url}).catch((error) => console.error(error));
    },
    stopSession: async (id) => {
      await call(id, '/url', {url: 'about:blank'});
      idle.push(pages.get(id).browser);
      pages.delete(id);
      return {};
    },
    sendKeys: (id, keys) => act(id, 'key', keys.flatMap(press)),
    sendMouseMove: (id, x, y) => point(id, move(x, y)),
    sendMouseClick: (id, x, y) => point(id, move(x, y), down, up),
    sendMouseDown: (id) => point(id, down),
    sendMouseUp: (id) => point(id, up),
    resetMouse: (id) => point(id, up, move(0, 0)),
  };
}
