// Finds the browser engines for the tests. On Debian or Ubuntu, as root, it installs the missing ones;
// elsewhere it prints how to get each, because a suite that silently runs in one engine proves little.
import {accessSync, constants, existsSync, readdirSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {Launcher} from 'chrome-launcher';
import {run} from '../../scripts/run.mjs';

const {env, platform} = process;

const HOW_TO_GET = {
  chromium: 'install Chromium or Chrome, or set CHROME_PATH',
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

function findChromium() {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // throws if there is none
  }
}

const findFirefox = () =>
  env.FIREFOX_PATH ??
  onPath('firefox-esr') ??
  onPath('firefox') ??
  ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'].find(isProgram);

/** Distributions put WebKit's MiniBrowser beside its library, each in a different folder. */
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

const FIND = {chromium: findChromium, firefox: findFirefox, webkit: findWebKit};

/** The engines named in the ENGINES variable (`ENGINES=chromium,firefox`), or all. */
function wantedEngines() {
  const names = env.ENGINES ? env.ENGINES.toLowerCase().split(/[\s,]+/) : Object.keys(FIND);
  const unknown = names.filter((name) => !(name in FIND));
  if (unknown.length > 0) throw new Error(`ENGINES: ${unknown.join(', ')}? There are ${Object.keys(FIND).join(', ')}`);
  return names;
}

/** The wanted engines that are installed, by name, and the names of the missing ones. */
export function findEngines() {
  const wanted = wantedEngines();
  const found = Object.fromEntries(wanted.map((name) => [name, FIND[name]()]).filter(([, place]) => place));
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

/** Installs missing engines where possible. Returns false if none is available, or if one is missing in CI. */
export async function ensureEngines() {
  const before = findEngines();
  if (before.missing.length > 0) await install(before.missing);
  const {found, missing} = findEngines();
  for (const name of missing) console.log(`No ${name}, so nothing is tested in it: ${HOW_TO_GET[name]}.`);
  return Object.keys(found).length > 0 && (missing.length === 0 || env.CI !== 'true');
}
