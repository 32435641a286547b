// Chromium and Firefox with several pages in parallel. Background tabs get no animation frames, and the tabs of one
// browser share storage: so each page gets its own browser.
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** In milliseconds: a busy machine is slow to start a browser and load a page. */
const PATIENCE = 120_000;

async function newPage(place) {
  const page = await place.newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  return page;
}

/** A launcher for Web Test Runner, whose own is made for Chrome; Puppeteer can also drive Firefox. */
export function puppeteerLauncher(options, concurrency) {
  const launchOptions = {timeout: PATIENCE, ...options};
  const others = [];
  let isFirst = true;

  // The launcher creates a page when none is free; the first page already has a browser.
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
