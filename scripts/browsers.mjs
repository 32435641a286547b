// Finds the engines that the tests run in. On a fresh Debian or Ubuntu, as root, the missing ones are installed;
// elsewhere one line says how to get each, since a suite that silently ran in one engine would prove little.
import {accessSync, constants, existsSync, readdirSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {run} from './run.mjs';

const {env, platform} = process;
const PROGRAMS = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const PLACES = {
  chromium: {
    override: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    override: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
  },
};

const HOW_TO_GET = {
  chromium: 'install Chromium or Chrome, or set CHROMIUM_PATH',
  firefox: 'install Firefox, or set FIREFOX_PATH',
  webkit: 'needs Linux with WebKitWebDriver and Xvfb (Debian: webkit2gtk-driver, xvfb)',
};

const PACKAGES = {
  debian: {chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb', 'xauth']},
  ubuntu: {chromium: ['chromium-browser'], firefox: ['firefox'], webkit: ['webkit2gtk-driver', 'xvfb', 'xauth']},
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (command) =>
  (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isProgram);

function findBrowser({override, commands, darwin, win32}) {
  const chosen = env[override];
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`${override}: there is no program at ${chosen}`);
    return chosen;
  }
  if (platform === 'darwin') return darwin.find(isProgram);
  if (platform === 'win32')
    return PROGRAMS.flatMap((folder) => win32.map((path) => join(folder, path))).find(isProgram);
  return commands.map(onPath).find(Boolean);
}

/** Distributions put WebKit's own little browser beside the library, each in another place. */
function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((path) => existsSync(path));
  const folders = roots.flatMap((root) => [root, ...readdirSync(root).map((name) => join(root, name))]);
  return folders
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((lib) => join(folder, lib, 'MiniBrowser')),
    )
    .find(isProgram);
}

function findWebKit() {
  const webkit = {driver: onPath('WebKitWebDriver'), display: onPath('Xvfb'), browser: findMiniBrowser()};
  return Object.values(webkit).every(Boolean) ? webkit : undefined;
}

/** Those that the variable ENGINES names (`ENGINES=chromium,firefox`), else all. */
export function wantedEngines() {
  const names = env.ENGINES ? env.ENGINES.toLowerCase().split(/[\s,]+/) : Object.keys(HOW_TO_GET);
  const unknown = names.filter((name) => !(name in HOW_TO_GET));
  if (unknown.length > 0)
    throw new Error(`ENGINES: ${unknown.join(', ')}? There are ${Object.keys(HOW_TO_GET).join(', ')}`);
  return names;
}

/** The wanted engines that are here, by name, and the names of those that aren't. */
export function findEngines() {
  const wanted = wantedEngines();
  const find = {
    chromium: () => findBrowser(PLACES.chromium),
    firefox: () => findBrowser(PLACES.firefox),
    webkit: findWebKit,
  };
  const found = Object.fromEntries(wanted.map((name) => [name, find[name]()]).filter(([, place]) => place));
  return {found, missing: wanted.filter((name) => !(name in found))};
}

async function install(engines) {
  if (platform !== 'linux' || process.getuid() !== 0 || !onPath('apt-get')) return;
  const system = /^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  const packages = engines.flatMap((name) => PACKAGES[system]?.[name] ?? []);
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')}…`);
  const apt = (...args) => run('apt-get', ['-qq', ...args], {env: {DEBIAN_FRONTEND: 'noninteractive'}});
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', '-o=Dpkg::Use-Pty=0', ...packages);
}

/** Makes sure that there are engines to test in. False if that failed. */
export async function ensureEngines() {
  const before = findEngines();
  if (before.missing.length > 0) await install(before.missing);
  const {found, missing} = findEngines();
  for (const name of missing) console.log(`No ${name}, so nothing is tested in it: ${HOW_TO_GET[name]}.`);
  return Object.keys(found).length > 0 && (missing.length === 0 || env.CI !== 'true');
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await ensureEngines())) process.exit(1);
