// One browser of several: opens sheets one after the other, brings their cells into their states, and takes pictures.
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {findDialogFaults, findFaults} from './check.mjs';
import {toPalette} from './palette.mjs';
import {frames, shoot, WIDTH} from './pictures.mjs';

const PATIENCE = 15_000;
const MIN_TARGET = 44;

/**
 * No port in the address: a package under test writes it into a cookie's domain. And it counts as secure, as
 * everything below localhost does.
 */
const ORIGIN = 'http://gallery.localhost';

export async function openBrowser(executablePath, port) {
  return launch({
    executablePath,
    args: [
      `--host-resolver-rules=MAP gallery.localhost:80 127.0.0.1:${port}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--hide-scrollbars',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      '--lang=ru',
    ],
  });
}

/** In the page: whether every block is in the state that its cell waits for, and its emblem there. */
function isSettled(states) {
  return [...document.querySelectorAll('.cell')].every((cell) => {
    const block = cell.querySelector('official-accounts');
    const isThere = block?.shadowRoot && block.matches(`:state(${states[cell.dataset.cell]})`);
    return isThere && [...block.shadowRoot.querySelectorAll('img')].every((img) => img.complete);
  });
}

/** Other scripts' changes come in several steps: the page is done when it stays as tall as it is. */
async function rest(page) {
  await page.evaluate(() => scrollTo(0, 0));
  for (let height = -1, still = 0; still < 3;) {
    await page.evaluate(frames);
    const next = await page.evaluate(() => document.documentElement.scrollHeight);
    still = next === height ? still + 1 : 0;
    height = next;
  }
}

async function open(page, sheet) {
  await page.goto(`${ORIGIN}/sheets/${encodeURIComponent(sheet.name)}`, {waitUntil: 'domcontentloaded'});
}

const settle = (page, states) => page.waitForFunction(isSettled, {timeout: PATIENCE, polling: 50}, states);

async function prepare(page, cdp, sheet) {
  const states = Object.fromEntries(sheet.cells.map(({name, until = 'ready'}) => [name, until]));
  const features = Object.entries({'prefers-reduced-motion': 'reduce', ...sheet.media}).map(([name, value]) => ({
    name,
    value,
  }));
  await cdp.send('Emulation.setEmulatedMedia', {features});
  await page.setViewport({width: sheet.width ?? WIDTH, height: 300, ...sheet.window});
  if (sheet.isPrimed) {
    await open(page, sheet);
    await settle(page, Object.fromEntries(Object.keys(states).map((name) => [name, 'ready'])));
  }
  await open(page, sheet);
  await settle(page, states);
  if (sheet.bvi) {
    await page.click('.bvi-open');
    await page.waitForSelector('.bvi-active');
    await settle(page, states);
  }
  // Only now, as dialogs and the like are made for the screen.
  if (sheet.isPrinted) {
    await cdp.send('Emulation.setEmulatedMedia', {media: 'print', features});
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  }
}

/** Where the block takes all from the page, its accounts stand in the page's own tree. */
const inBlock = (cell, selector, index = 0) =>
  `((block) => [block.shadowRoot, block].map((root) => root.querySelectorAll(${JSON.stringify(selector)})[${index}])` +
  `.find(Boolean))(document.querySelector(${JSON.stringify(`[data-cell="${cell.name}"] official-accounts`)}))`;

/** Holds a part in :hover or :focus-visible: many at once, as no pointer could. */
async function force(cdp, cell) {
  for (const {selector, index, force: forcedPseudoClasses} of cell.force ?? []) {
    const {result} = await cdp.send('Runtime.evaluate', {expression: inBlock(cell, selector, index)});
    if (!result.objectId) continue;
    const {nodeId} = await cdp.send('DOM.requestNode', {objectId: result.objectId});
    await cdp.send('CSS.forcePseudoState', {nodeId, forcedPseudoClasses});
  }
}

/** Presses the part that the cell names. Returns what is wrong if there is none. */
async function click(page, cell) {
  if (!cell.click) return [];
  const button = (await page.evaluateHandle(inBlock(cell, `[part~=${cell.click}]`))).asElement();
  if (!button) return [`there is no ${cell.click}`];
  await button.evaluate((element) => element.click());
  if (!cell.isDialog) return [];
  const isOpen = (name) =>
    document.querySelector(`[data-cell="${name}"] official-accounts`).shadowRoot.querySelector('dialog[open]') !== null;
  await page.waitForFunction(isOpen, {timeout: 5000, polling: 50}, cell.name).catch(() => {});
  return page.evaluate(findDialogFaults);
}

/** In the page: the spacing of WCAG 1.4.12, as readers' own styles put it into every tree. */
function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
    p {margin-bottom: 2em !important}`);
  for (const {shadowRoot} of document.querySelectorAll('official-accounts')) shadowRoot.adoptedStyleSheets.push(sheet);
}

async function bringAbout(page, cdp, sheet) {
  const faults = {};
  if (sheet.cells.some(({isSpaced}) => isSpaced)) await page.evaluate(spaceOut);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  await cdp.send('DOM.getDocument', {depth: 0});
  for (const cell of sheet.cells) {
    faults[cell.name] = await click(page, cell);
    await force(cdp, cell);
  }
  await rest(page);
  return faults;
}

/** What the page says in the console, and what it throws. */
function listen(page) {
  const said = {errors: [], warnings: []};
  page.on('pageerror', (error) => said.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') said.errors.push(`${message.text()} ${message.location().url ?? ''}`);
    if (message.type() === 'warn') said.warnings.push(message.text());
  });
  return said;
}

/** Opens a sheet, brings its cells into their states, and says what is wrong with them. `take` takes the pictures. */
async function visit(browser, sheet, take) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said = listen(page);
  const faults = {};
  try {
    const cdp = await page.createCDPSession();
    await prepare(page, cdp, sheet);
    const clicked = await bringAbout(page, cdp, sheet);
    const found = await page.evaluate(findFaults, sheet.isTight ?? false, sheet.minTarget ?? MIN_TARGET);
    for (const {name} of sheet.cells) faults[name] = [...clicked[name], ...(found[name] ?? [])];
    const pictures = await take(cdp, page);
    for (const name of pictures.cut ?? []) faults[name].push('cut: the sheet is taller than a picture can be');
    if (!sheet.isNoisy && said.errors.length) faults.console = [...new Set(said.errors)];
    return {sheet, pictures, faults, warnings: said.warnings};
  } catch (error) {
    return {sheet, faults: {...faults, sheet: [error.message]}, warnings: said.warnings};
  } finally {
    await context.close().catch(() => {});
  }
}

/** Takes a sheet's pictures. */
export const photograph = (browser, sheet, folder) =>
  visit(browser, sheet, (cdp, page) => shoot(cdp, page, sheet, folder));

/** Takes the one picture of a sheet of docs.mjs, as small as a file as it gets. */
export const photographDoc = (browser, sheet, folder) =>
  visit(browser, sheet, async (cdp, page) => {
    if (sheet.draw) await page.evaluate(sheet.draw, sheet.drawn);
    const picture = await page.screenshot({fullPage: !sheet.window});
    const file = join(folder, `${sheet.name}.png`);
    await writeFile(file, toPalette(Buffer.from(picture)));
    return file;
  });
