// Whole windows, for what a frame in the test page can't show: a page on disk, one in the back/forward cache, one on a
// host other than localhost.
import puppeteer from 'puppeteer-core';
import {findEngines} from './engines.mjs';
import {openWebKit} from './webkit.mjs';

/** A host that resolves to localhost without being a secure context, where that can be set up. */
const HOST = 'school.example';

/** The first block on a page. */
const BLOCK = 'document.querySelector("official-accounts").shadowRoot.querySelector("section")';

async function startPuppeteer(options) {
  const browser = await puppeteer.launch({headless: true, ...options});
  return {
    host: HOST,
    openWindow: async () => {
      const page = await browser.newPage();
      return {
        goto: (url) => page.goto(url),
        // Not page.goBack(): it waits for a load event, which a cached page doesn't fire.
        back: () => page.evaluate('history.back()'),
        evaluate: (code) => page.evaluate(code),
        count: async (role, name) => {
          const block = await page.evaluateHandle(BLOCK);
          return (await block.$$(`::-p-aria([name="${name}"][role="${role}"])`)).length;
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

const startChromium = (executablePath) =>
  startPuppeteer({
    executablePath,
    args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });

const startFirefox = (executablePath) =>
  startPuppeteer({browser: 'firefox', executablePath, extraPrefsFirefox: {'network.dns.localDomains': HOST}});

async function startWebKit(webkit) {
  const {call, close} = await openWebKit(webkit);
  const evaluate = (code) => call('/execute/sync', {script: `return ${code}`, args: []});
  const count = async (role, name) => {
    const named = await evaluate(`[${BLOCK}, ...${BLOCK}.querySelectorAll('h2, h3, h4, a, button')]`);
    const wanted = await Promise.all(
      named.map(async (reference) => {
        const element = `/element/${Object.values(reference)[0]}`;
        return (await call(element + '/computedrole')) === role && (await call(element + '/computedlabel')) === name;
      }),
    );
    return wanted.filter(Boolean).length;
  };
  return {
    host: undefined,
    // WebDriver has one window per session; its content may be replaced.
    openWindow: async () => ({
      goto: (url) => call('/url', {url}),
      back: () => evaluate('history.back()'),
      evaluate,
      count,
      close: async () => {},
    }),
    close,
  };
}

/** A function that starts each installed engine, by engine name. */
export function findStarters() {
  const {found} = findEngines();
  const starters = {Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit};
  return Object.entries(starters).flatMap(([engine, start]) => {
    const place = found[engine.toLowerCase()];
    return place ? [[engine, () => start(place)]] : [];
  });
}
