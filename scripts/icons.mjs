// Writes src/networks/icons.ts: the colour and the icon of each built-in network.
// Icons are simple-icons' (CC0; the marks stay their owners'). The package is pinned, because its majors drop icons.
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import * as icons from 'simple-icons';
import {optimize} from 'svgo';

// A network's colour, or the simple-icon that gives it; its icon, or that of simple-icons (`path` is the same drawn with
// half the points: docs/icons.png shows them beside each other). Without an icon its short name stands in a tile:
// simple-icons' `max` is another company's, WhatsApp is shown without its logo, and those of Viber (blocked in Russia since
// 13.12.2024) and of TikTok (no new videos there since 06.03.2022), seldom needed, would take as many bytes as five others.
const SOURCES = {
  vk: {
    slug: 'vk',
    path:
      'M9 0h6c7 0 9 2 9 9v6c0 7-2 9-9 9H9c-7 0-9-2-9-9V9c0-7 2-9 9-9' +
      'M6.8 7.3H4c0 6.2 3.2 10 8.7 10h.3v-3.6c2 .2 3.5 1.7 4.1 3.6H20c-.8-2.9-2.9-4.4-4.2-5 1.3-.8 3.1-2.6 3.6-5h-2.6' +
      'c-.6 2-2.2 3.8-3.8 4v-4h-2.6v7c-1.6-.5-3.6-2.4-3.7-7',
  },
  ok: {
    slug: 'odnoklassniki',
    path:
      'M12 0a6.2 6.2 0 0 0 0 12.4A6.2 6.2 0 0 0 12 0m0 3.6a2.6 2.6 0 0 1 0 5.2 2.6 2.6 0 0 1 0-5.2' +
      'M6.8 12.6a1.8 1.8 0 0 0-.9 3.3 12 12 0 0 0 3.6 1.5L6 21a1.8 1.8 0 0 0 2.6 2.6L12 20l3.4 3.5a1.8 1.8 0 0 0 2.6-2.6' +
      'l-3.5-3.5a12 12 0 0 0 3.6-1.5 1.8 1.8 0 1 0-1.9-3.1 8 8 0 0 1-8.4 0l-1-.2',
  },
  telegram: {
    slug: 'telegram',
    path:
      'M12 0a12 12 0 0 0 0 24 12 12 0 0 0 0-24m5 7.2c.4 0 .6.4.5 1-.1 1.9-.9 6.5-1.3 8.6-.4 2-2.2.7-2.8.3l-2.6-1.8' +
      'c-1.2-.8-.4-1.2.3-1.9l3.3-3.2c.2-.4-.1-.4-.4-.2l-5.1 3.3c-1 .6-2.2.1-3.2-.2s-1.8-.6-.3-1.4c3.5-1.6 7.5-3.3 11.6-4.5',
  },
  max: {color: '#5b3df5'},
  rutube: {color: '#14191f'},
  vkvideo: {color: '#0077ff'},
  dzen: {color: '#2c3036'},
  youtube: {
    slug: 'youtube',
    path:
      'M23.5 6.2A3 3 0 0 0 21.4 4C19 3.5 5 3.5 2.6 4A3 3 0 0 0 .5 6.2c-.7 2.8-.7 8.8 0 11.6A3 3 0 0 0 2.6 20' +
      'c2.4.6 16.4.6 18.8 0a3 3 0 0 0 2.1-2.2c.7-2.8.7-8.8 0-11.6m-14 9.4V8.4l6.3 3.6',
  },
  tiktok: {color: '#000000'},
  whatsapp: {color: '#25d366'},
  viber: {color: '#7360f2'},
  rss: {color: '#ffa500'},
  website: {
    color: '#4a5568',
    path:
      'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22m0 2a9 9 0 1 1 0 18 9 9 0 0 1 0-18' +
      'M12 2c-6 0-6 20 0 20s6-20 0-20m0 2c3 0 3 16 0 16s-3-16 0-16M2 11v2h20v-2',
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
  const source = path ?? icon?.path;
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
