// Chromium and Firefox with several pages at the same time. A page in a background tab gets no animation frames, and tabs of
// one browser share what it stores: each page has a browser of its own.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** In milliseconds: a busy machine is slow to start a browser, and to load a page. */
const PATIENCE = 120_000;

async function newPage(place) {
  const page = await place.newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  return page;
}

/** A launcher for Web Test Runner. It is made for Chrome; Puppeteer itself drives Firefox, too. */
export function puppeteerLauncher(options, concurrency) {
  const launchOptions = {timeout: PATIENCE, ...options};
  const others = [];
  let isFirst = true;

  // The launcher asks for a page when none is free, and has a browser for the first one.
  async function createPage({context}) {
    if (isFirst) {
      isFirst = false;
      return newPage(context);
    }
    const browser = await puppeteer.launch(launchOptions);
    others.push(browser);
    return newPage(browser);
  }

  const launcher = chromeLauncher({puppeteer, launchOptions, concurrency, createPage});
  const stopFirst = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await Promise.all([stopFirst(), ...others.map((browser) => browser.close())]);
  };
  return launcher;
}
