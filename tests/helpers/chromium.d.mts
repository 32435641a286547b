import type {Browser} from 'puppeteer-core';

/** Starts Chromium over the DevTools protocol, if it is installed. */
export function startChromium(): Promise<Browser | undefined>;
