import puppeteer from 'puppeteer-core';
import {findEngines} from './engines.mjs';

/** Starts Chromium, driven by its own protocol, where it is here. */
export async function startChromium() {
  const executablePath = findEngines().found.chromium;
  if (!executablePath) return undefined;
  return puppeteer.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
}
