// The block as a school embeds it, from the output of `npm run build`.
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {listOf} from '../accounts.mjs';
import {ASSETS, asyncScript, timed} from './page.mjs';

const NAME = 'Школа № 12';
const BRAND = `="${NAME}"`;
/** The maximum number of accounts in a list, and more than a school's list is likely to have. */
export const MANY = 64;

const json = (list) => Buffer.from(JSON.stringify(list, null, 2));

export function builtScript(dist) {
  const path = join(dist, 'official-accounts.js');
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first.`);
  return readFileSync(path, 'utf8');
}

const importFrom = (dist, path) => import(pathToFileURL(resolve(dist, '../src', path)));

/** Each tree bakes the list into its script with its own code. */
export const bakerOf = (dist) => importFrom(dist, 'cli/bake.ts');

/** The links that the command line and the configurator put inside the element, visible until the block is rendered. */
async function linksInside(dist, list, brand) {
  const {parse} = await importFrom(dist, 'list/parse.ts');
  const snippet = await importFrom(dist, 'element/links-inside.ts');
  return snippet.linksInside({lists: [parse(list, ASSETS).list], language: 'ru', brand}).join('\n');
}

/**
 * @param {string} dist the folder of a build, within the source tree that produced it
 * @param {string} name the name of its pages, or their prefix
 * @param {string} label
 */
export async function ourPages(dist, name, label) {
  const script = builtScript(dist);
  const {bake} = await bakerOf(dist);
  const list = listOf();
  const links = {host: 'official-accounts', inside: 'a[href]', count: list.accounts.length};
  const baked = {
    [`/${name}/v1/official-accounts.js`]: timed(bake(script, list)),
    [`/${name}/accounts.json`]: json(list),
  };
  const own = (count) => ({
    body: asyncScript(
      `${ASSETS}/${name}/v1/official-accounts.js`,
      `data-brand${BRAND} data-src="${ASSETS}/${name}/${count}.json"`,
    ),
    files: {...baked, [`/${name}/${count}.json`]: json(listOf(count))},
    links: {...links, count},
  });
  return [
    {
      name,
      label,
      body: asyncScript(`${ASSETS}/${name}/v1/official-accounts.js`, `data-brand${BRAND}`),
      files: baked,
      links,
    },
    {name: `${name}-src`, label: `${label}, with a list of its own (\`data-src\`)`, ...own(list.accounts.length)},
    {
      name: `${name}-inside`,
      label: `${label}, the links inside the element`,
      body: `<official-accounts brand${BRAND}>${await linksInside(dist, list, NAME)}</official-accounts>
${asyncScript(`${ASSETS}/${name}/v1/official-accounts.js`, 'data-define')}`,
      files: baked,
      links,
    },
    {name: `${name}-${MANY}`, label: `${label}, ${MANY} accounts`, isLarge: true, ...own(MANY)},
  ];
}
