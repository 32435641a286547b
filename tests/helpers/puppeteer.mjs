// Chromium and Firefox with several pages at the same time. A page in a background tab gets no animation frames, and tabs of
// one browser share what it stores: each page has a browser of its own.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** A launcher for Web Test Runner. It is made for Chrome; Puppeteer itself drives Firefox, too. */
export function puppeteerLauncher(launchOptions, concurrency) {
  const others = [];
  let isFirst = true;

  // The launcher asks for a page when none is free, and has a browser for the first one.
  async function createPage({context}) {
    if (isFirst) {
      isFirst = false;
      return context.newPage();
    }
    const browser = await puppeteer.launch(launchOptions);
    others.push(browser);
    return browser.newPage();
  }

  const launcher = chromeLauncher({puppeteer, launchOptions, concurrency, createPage});
  const stopFirst = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await Promise.all([stopFirst(), ...others.map((browser) => browser.close())]);
  };
  return launcher;
}
