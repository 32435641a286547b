// Pictures of the block, all that it can look like: `npm run gallery`, then open gallery/index.html. Fails where a cell
// overflows, cuts words, has a target below 44 px, or where the console tells of an error.
//   --only name   sheets or groups with this in their name; the others' pictures stay as they are
//   --docs        the pictures of the READMEs, docs/*.png
import {existsSync} from 'node:fs';
import {mkdir, rm, stat, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {findEngines} from './browsers.mjs';
import {openBrowser, photograph, photographDoc} from './gallery/camera.mjs';
import {contentsOf} from './gallery/contents.mjs';
import {DOCS} from './gallery/docs.mjs';
import {pageOf} from './gallery/page.mjs';
import {serve} from './gallery/server.mjs';
import {SHEETS} from './gallery/sheets.mjs';
import {node} from './run.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const {values: wish} = parseArgs({options: {only: {type: 'string'}, docs: {type: 'boolean'}}});
const isWanted = ({group, name}) => `${group}/${name}`.includes(wish.only ?? '');

/** What a picture of the READMEs may weigh. */
const MAX_DOC = 200 * 1024;

/** Runs `task` on every item, as many at once as there are workers. */
async function inTurn(workers, items, task) {
  const queue = [...items.entries()];
  const results = [];
  await Promise.all(
    workers.map(async (worker) => {
      for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await task(worker, next[1]);
    }),
  );
  return results;
}

/** What is wrong: faults that differ only in words and numbers stand in one line, the first of them in full. */
function tell(results) {
  const all = results.flatMap(({sheet, faults}) =>
    Object.entries(faults).flatMap(([cell, found]) => found.map((fault) => ({fault, cell: `${sheet.name}/${cell}`}))),
  );
  const kinds = new Map();
  for (const {fault, cell} of all) {
    const kind = fault.replace(/“.*?”|[\d.]+/g, '');
    if (!kinds.has(kind)) kinds.set(kind, {fault, cells: new Set()});
    kinds.get(kind).cells.add(cell);
  }
  for (const {fault, cells} of kinds.values()) {
    console.log(`${fault}\n    ${cells.size} × ${[...cells].slice(0, 6).join(', ')}${cells.size > 6 ? ', …' : ''}`);
  }
  const warnings = new Set(results.flatMap((result) => result.warnings));
  if (warnings.size) console.log(`\nWarnings in the console:\n  ${[...warnings].join('\n  ')}`);
  return new Set(all.map(({cell}) => cell)).size;
}

async function makeGallery(browsers) {
  const folder = at('gallery');
  const sheets = SHEETS.filter(isWanted);
  if (!wish.only) await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const results = await inTurn(browsers, sheets, (browser, sheet) => photograph(browser, sheet, folder));
  await writeFile(`${folder}/index.html`, contentsOf(results));
  const wrong = tell(results);
  const count = sheets.reduce((sum, {cells}) => sum + cells.length, 0);
  console.log(`\n${sheets.length} sheets, ${count} cells, ${wrong} with faults: ${folder}/index.html`);
  return wrong === 0;
}

async function makeDocs(browsers) {
  const folder = at('docs');
  const sheets = DOCS.filter(isWanted);
  const results = await inTurn(browsers, sheets, (browser, sheet) => photographDoc(browser, sheet, folder));
  for (const {sheet, faults, pictures} of results.filter((result) => result.pictures)) {
    const {size} = await stat(pictures);
    console.log(`docs/${sheet.name}.png ${Math.ceil(size / 1024)} KB`);
    if (size > MAX_DOC) faults.file = [`larger than ${MAX_DOC / 1024} KB`];
  }
  return tell(results) === 0;
}

if (!existsSync(at('dist/official-accounts.js')) && !(await node(['scripts/build.mjs']))) process.exit(1);
const {chromium} = findEngines().found;
if (!chromium) {
  console.error('No chromium: install Chromium or Chrome, or set CHROMIUM_PATH');
  process.exit(1);
}

const started = Date.now();
const server = await serve(new Map([...SHEETS, ...DOCS].map((sheet) => [sheet.name, pageOf(sheet)])));
const browsers = await Promise.all(
  Array.from({length: Math.min(4, availableParallelism())}, () => openBrowser(chromium, server.port)),
);
try {
  const isGood = await (wish.docs ? makeDocs(browsers) : makeGallery(browsers));
  console.log(`${Math.round((Date.now() - started) / 1000)} s`);
  if (!isGood) process.exitCode = 1;
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
  server.close();
}
