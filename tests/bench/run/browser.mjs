import puppeteer from 'puppeteer-core';
import {findEngines} from '../../../scripts/browsers.mjs';

/** The machine's Chromium, with nothing of its own on the network, and no host but this one. */
export async function startBrowser() {
  const executablePath = findEngines().found.chromium;
  if (!executablePath) throw new Error('The benchmark needs Chromium or Chrome: install one, or set CHROMIUM_PATH.');
  return puppeteer.launch({
    executablePath,
    protocolTimeout: 300_000,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-extensions',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      // With DevTools attached, and nowhere else, each fetch asks where in its script it stands, for which V8 would parse the
      // whole script a second time: 6 ms of a visitor's that no visitor spends.
      '--js-flags=--no-enable-lazy-source-positions',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
