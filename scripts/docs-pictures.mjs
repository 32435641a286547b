// Makes the images of the READMEs and docs/styling.md, docs/*.png, from the built files: `npm run docs-pictures`.
// Fails if the console shows an error or an image is too large for a page.
import {createServer} from 'node:http';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import sirv from 'sirv';
import UPNG from 'upng-js';
import {findEngines} from '../tests/helpers/engines.mjs';

const MAX_BYTES = 200 * 1024;
const root = fileURLToPath(new URL('..', import.meta.url));

const OWN =
  '<a href="https://vk.com/primer-school12">ВКонтакте</a> <a href="https://max.ru/primer-school12">MAX</a> ' +
  '<a href="https://rutube.ru/u/primer-school12/">RuTube</a>';
const SCHOOL = 'qr brand="Школа № 12 г. Томска" logo="/tests/fixtures/emblem.svg"';
const THIRTY =
  'qr theme="light" src="/tests/fixtures/thirty.json" logo="/tests/fixtures/emblem.svg" heading="Мы в соцсетях"';

/** A block of the given width, below a caption. */
const block = (width, attributes, {inside = '', caption = '', style = ''} = {}) =>
  `<div><p>${caption}</p><div style="width:${width}px;${style}">` +
  `<official-accounts ${attributes}>${inside}</official-accounts></div></div>`;

/** Each custom property with a value that is easy to spot. */
const STYLING = {
  '--oa-accent': '#c2185b',
  '--oa-surface': '#e3f2ec',
  '--oa-text': '#7a1f5c',
  '--oa-muted': '#8a4b00',
  '--oa-hairline': '#e0457b',
  '--oa-radius': '2em',
  '--oa-padding': '2.5em',
  '--oa-gap': '1.5em',
  '--oa-icon-size': '2.2em',
};

/**
 * Runs in the page: outlines the parts of its block. Each part's name is right behind it, or next to the block with a
 * line to the part.
 */
function callOut() {
  // For each part, the index of the element to label.
  const sides = {
    left: {logo: 0, 'group-heading': 0, title: 0, description: 0, icon: 9, 'more-button': 0, footer: 0},
    right: {header: 0, 'qr-button': 0, group: 0, entry: 0, link: 6, name: 9, block: 0},
    behind: {heading: 0, brand: 0},
  };
  // Outline only the text of these, not their full width.
  const words = ['heading', 'brand', 'group-heading', 'title', 'description'];
  // Attach the lines of these at the bottom: at the top there are lines of other parts.
  const low = ['qr-button', 'block'];
  const root = document.querySelector('official-accounts').shadowRoot;
  const block = root.querySelector('section').getBoundingClientRect();

  const draw = (side, part, index) => {
    const range = document.createRange();
    const element = root.querySelectorAll(`[part~=${part}]`)[index];
    range.selectNodeContents(element);
    const {left, right, top, bottom, width, height} = (words.includes(part) ? range : element).getBoundingClientRect();
    const y = low.includes(part) ? bottom - 4 : top + Math.min(height / 2, 16);
    const [from, to, anchor] = {
      left: [left - 3, block.left - 36, 'end'],
      right: [right + 3, block.right + 36, 'start'],
      behind: [right + 3, right + 2, 'start'],
    }[side];
    return `<rect x="${left - 3}" y="${top - 3}" width="${width + 6}" height="${height + 6}" rx="5"/>
      ${side === 'behind' ? '' : `<circle cx="${from}" cy="${y}" r="3"/><path d="M${from} ${y}H${to}"/>`}
      <text x="${to}" y="${y + 5}" text-anchor="${anchor}">&nbsp;${part}&nbsp;</text>`;
  };
  const drawn = Object.entries(sides).flatMap(([side, parts]) =>
    Object.entries(parts).map(([part, index]) => draw(side, part, index)),
  );
  document.body.insertAdjacentHTML('beforeend', `<svg>${drawn.join('')}</svg>`);
}

const PICTURES = {
  block: {
    body: [
      block(1136, `theme="light" ${SCHOOL}`, {inside: OWN}),
      block(752, `theme="dark" ${SCHOOL.replace('emblem', 'emblem-light')}`),
      block(360, `theme="light" ${SCHOOL.replace(' г. Томска', '')}`),
    ],
  },
  layouts: {
    // Wide enough to show how the layouts differ.
    width: 816,
    body: ['rows', 'cards', 'chips', 'icons'].map((layout) =>
      block(752, `theme="light" layout="${layout}" ${SCHOOL}`, {inside: OWN, caption: `layout="${layout}"`}),
    ),
  },
  styling: {
    body: Object.entries(STYLING).map(([property, value]) =>
      block(362, `${THIRTY} levels="federal"`, {caption: `${property}: ${value}`, style: `${property}:${value}`}),
    ),
    // The focus ring has the accent colour.
    finish: () =>
      document.querySelector('official-accounts').shadowRoot.querySelectorAll('a')[1].focus({focusVisible: true}),
  },
  parts: {
    body: [block(720, `${THIRTY} group-by="level" levels="region federal" limit="3"`, {style: 'margin:0 208px'})],
    finish: callOut,
  },
};

const pageOf = (body) => `<!doctype html><html lang="ru"><meta charset="utf-8"><link rel="icon" href="data:,">
<style>
  body {margin: 0; background: #edf1f6; color: #222; font-family: system-ui, 'DejaVu Sans', sans-serif}
  main {display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px; padding: 32px}
  p {margin: 0 0 6px; font: 600 14px/20px ui-monospace, 'DejaVu Sans Mono', monospace}
  p:empty {display: none}
  svg {position: absolute; inset: 0; overflow: visible; fill: none; stroke: #c2185b}
  rect {stroke-dasharray: 3 3}
  circle {fill: #c2185b; stroke: none}
  text {fill: #8c1041; stroke: none; font: 600 14px ui-monospace, 'DejaVu Sans Mono', monospace}
</style>
<main>${body.join('')}</main><script src="/dist/official-accounts.js" data-define></script></html>`;

/** Runs in the page: whether every block has loaded its list and its emblem. */
const isReady = () =>
  [...document.querySelectorAll('official-accounts')].every(
    (block) =>
      block.matches(':state(ready)') && [...block.shadowRoot.querySelectorAll('img')].every((img) => img.complete),
  );

/** Saves two thirds of the bytes, invisibly in images with flat colours. */
function inFewColors(png) {
  const picture = UPNG.decode(png);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(picture), picture.width, picture.height, 256));
}

const {chromium} = findEngines().found;
if (!chromium) throw new Error('No Chromium: install Chromium or Chrome, or set CHROME_PATH');

const files = sirv(root, {dev: true});
const server = createServer((request, response) => {
  const picture = PICTURES[request.url.slice(1)];
  if (picture) response.end(pageOf(picture.body));
  else files(request, response);
}).listen(0, '127.0.0.1');
const browser = await launch({
  executablePath: chromium,
  args: [
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  for (const [name, {width = 1200, finish}] of Object.entries(PICTURES)) {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (line) => line.type() === 'error' && errors.push(`${line.text()} ${line.location().url ?? ''}`));
    await page.setViewport({width, height: 300});
    await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
    await page.waitForFunction(isReady, {timeout: 15_000}).catch(({message}) => errors.push(message));
    if (finish) await page.evaluate(finish);
    const png = inFewColors(await page.screenshot({fullPage: true}));
    if (png.length > MAX_BYTES) errors.push(`${png.length} bytes: over ${MAX_BYTES}`);
    if (errors.length > 0) throw new Error([`docs/${name}.png was not written`, ...errors].join('\n  '));
    await writeFile(join(root, 'docs', `${name}.png`), png);
    console.log(`docs/${name}.png ${Math.ceil(png.length / 1024)} KB`);
  }
} finally {
  await browser.close();
  server.close();
}
