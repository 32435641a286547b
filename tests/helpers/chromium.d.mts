import type {Browser} from 'puppeteer-core';

/** Starts Chromium, driven by its own protocol, where it is here. */
export function startChromium(): Promise<Browser | undefined>;
