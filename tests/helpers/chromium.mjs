import puppeteer from 'puppeteer-core';
import {findEngines} from './engines.mjs';

/** Starts Chromium over the DevTools protocol, if it is installed. */
export async function startChromium() {
  const executablePath = findEngines().found.chromium;
  if (!executablePath) return undefined;
  return puppeteer.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
}
