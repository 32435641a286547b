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
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
