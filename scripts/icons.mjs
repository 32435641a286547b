// Writes src/networks/icons.ts: the colour and the icon of each built-in network.
// Icons are simple-icons' (CC0; the marks stay their owners'). The package is pinned, because its majors drop icons.
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import * as icons from 'simple-icons';
import {optimize} from 'svgo';

// One line a network: an icon of simple-icons, or a colour (then its short name stands in a tile), or an own path.
// simple-icons' `max` is another company's, WhatsApp is shown without its logo, and Viber's, seldom needed since it is
// blocked in Russia (13.12.2024), would take as many bytes as three others.
const SOURCES = {
  vk: {slug: 'vk'},
  ok: {slug: 'odnoklassniki'},
  telegram: {slug: 'telegram'},
  max: {color: '#5b3df5'},
  rutube: {color: '#14191f'},
  vkvideo: {color: '#0077ff'},
  dzen: {color: '#2c3036'},
  youtube: {slug: 'youtube'},
  tiktok: {slug: 'tiktok'},
  whatsapp: {color: '#25d366'},
  viber: {color: '#7360f2'},
  rss: {slug: 'rss'},
  website: {
    color: '#4a5568',
    path:
      'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22m0 2a9 9 0 1 1 0 18 9 9 0 0 1 0-18' +
      'M12 2c-6 0-6 20 0 20s6-20 0-20m0 2c3 0 3 16 0 16s-3-16 0-16M2 8h20v2H2m0 4h20v2H2',
  },
};

// At 22 px a unit is a pixel: what one decimal moves, 0.05 px, is below what a screen can show.
const DECIMALS = 1;

function shorten(path) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${path}"/></svg>`;
  const plugins = [{name: 'convertPathData', params: {floatPrecision: DECIMALS, makeArcs: false}}];
  return /d="([^"]+)"/.exec(optimize(svg, {plugins}).data)[1];
}

function iconOf([id, {slug, color, path}]) {
  const icon = slug && Object.values(icons).find((one) => one.slug === slug);
  if (slug && !icon) throw new Error(`${id}: simple-icons has no icon «${slug}»`);
  const source = icon?.path ?? path;
  return [id, {color: icon ? '#' + icon.hex.toLowerCase() : color, ...(source && {icon: shorten(source)})}];
}

const file = new URL('../src/networks/icons.ts', import.meta.url);
const made = Object.fromEntries(Object.entries(SOURCES).map(iconOf));
const text = await format(
  `// Made by \`npm run icons\` from scripts/icons.mjs: edit that.\n\n` +
    `/** Colours and icons of the built-in networks. */\nexport const ICONS = ${JSON.stringify(made)} as const;\n`,
  {...(await resolveConfig(file)), parser: 'typescript'},
);

if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== text)
    throw new Error('src/networks/icons.ts is not what `npm run icons` makes');
} else {
  await writeFile(file, text);
}
