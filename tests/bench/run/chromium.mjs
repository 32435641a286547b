// Starts the installed Chromium without background network traffic, and with access to this host only.
import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../../helpers/engines.mjs';

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
function executable() {
  const path = findEngines().found.chromium;
  if (!path) throw new Error('The benchmark needs Chromium or Chrome: install one, or set CHROME_PATH.');
  return path;
}

export const chromiumVersion = () =>
  execFileSync(executable(), ['--version'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
    .trim()
    .replace(/ built on .*/, '');

/**
 * Starts a browser with developer tools attached to its pages.
 * @param {import('puppeteer-core').LaunchOptions} [options]
 */
export const startWithTools = (options) =>
  puppeteer.launch({
    ...options,
    executablePath: executable(),
    protocolTimeout: 300_000,
    // Each fetch records its position in the script, for which V8 would parse the whole script a second time: 6 ms that
    // no visitor spends.
    args: [...FLAGS, '--js-flags=--no-enable-lazy-source-positions'],
  });

export const newProfile = () => mkdtempSync(join(tmpdir(), 'bench-profile-'));
/** Retries, because a browser process that ends after the browser itself may still be writing to the profile. */
export const removeProfile = (profile) =>
  rm(profile, {recursive: true, force: true, maxRetries: 5}).catch(({message}) => console.log(`  ${message}`));

/**
 * Starts a browser without developer tools, as a visitor does.
 * @param {string} profile a folder
 * @param {string} [group] the file that adds a process to a control group
 * @returns a function that ends the browser; keeping the profile takes it a second or more
 */
export function startAsVisitor(url, profile, group) {
  const command = [executable(), '--headless=new', `--user-data-dir=${profile}`, ...FLAGS, url];
  // The shell joins the group, then becomes the browser, so all its processes belong to the group.
  const [program, ...args] = group ? ['sh', '-c', 'echo $$ > "$0" && exec "$@"', group, ...command] : command;
  const child = spawn(program, args, {
    stdio: 'ignore',
    // The browser's temporary files are removed with the profile.
    env: {...process.env, TMPDIR: profile},
  });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  return async ({isKept}) => {
    child.kill(isKept ? 'SIGTERM' : 'SIGKILL');
    await ended;
  };
}
