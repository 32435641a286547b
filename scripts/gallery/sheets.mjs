// What is in the gallery, as data: a sheet is one page and one picture of it, a cell is one block on it. To add a
// picture, add an entry to a group; `sheet` and `cell` below fill in what an entry leaves out.
import {ACCENTS, accentCells} from './accents.mjs';
import {dialogSheets, looks, PLAIN_TARGET, visionSheets} from './visions.mjs';

export const LAYOUTS = ['rows', 'cards', 'chips', 'icons'];
/** Two rows of these fit a picture of 1600 px. */
export const WIDTHS = [1200, 320, 720, 560, 220];
/** The two lists: that of the project, and 30 accounts with all that is awkward. */
export const FIVE = {brand: 'Школа № 12 г. Томска', logo: '/fixtures/emblem.svg'};
export const THIRTY = {src: '/fixtures/thirty.json'};

const OWN =
  '<a href="https://vk.com/primer-school12">ВКонтакте</a> <a href="https://t.me/primer-school12">Telegram</a> ' +
  '<a href="https://max.ru/primer-school12">MAX</a>';
const LONG =
  'Муниципальное автономное общеобразовательное учреждение средняя общеобразовательная школа № 12 с углублённым ' +
  'изучением отдельных предметов имени Примера Примеровича Примерова города Примерска';

const cell = (width, attributes = {}, more = {}) => ({
  name: [attributes.layout, width].filter(Boolean).join('-'),
  width,
  attributes,
  ...more,
});

/** Each layout at each width. */
const grid = (attributes, widths, layouts = LAYOUTS, more = {}) =>
  layouts.flatMap((layout) => widths.map((width) => cell(width, {layout, ...attributes}, more)));

const THEMES = {auto: 'white', light: 'grey', dark: 'night', inherit: 'serif'};

const matrix = Object.entries(THEMES).flatMap(([theme, page]) =>
  ['brand', 'mono'].flatMap((tone) => {
    const set = {theme, ...(tone === 'mono' && {tone})};
    const more = theme === 'inherit' && {minTarget: PLAIN_TARGET};
    return [
      {name: `${theme}-${tone}-5`, page, ...more, cells: grid({...set, ...FIVE, qr: ''}, WIDTHS)},
      // One for each layout: together they would be taller than a browser can draw.
      ...LAYOUTS.map((layout) => ({
        name: `${theme}-${tone}-30-${layout}`,
        page,
        ...more,
        cells: grid({...set, ...THIRTY}, WIDTHS, [layout]),
      })),
    ];
  }),
);

const GROUND = [
  '#ffd94a',
  '#fffbe0',
  '#e8f4ff',
  '#cfe8ff',
  '#d9f2d9',
  '#b8b8b8',
  '#8a1c1c',
  '#0b5d3b',
  '#003c71',
  '#000',
];
const on = (background, width, attributes) =>
  cell(width, attributes, {name: background.slice(1), on: `padding:20px;background:${background}`});

const pages = [
  ...['bright', 'night', 'serif'].map((page) => ({
    name: `inherit-${page}`,
    page,
    minTarget: PLAIN_TARGET,
    cells: grid({theme: 'inherit', ...FIVE, qr: ''}, [720, 320]),
  })),
  {name: 'seamless', page: 'white', cells: GROUND.map((ground) => on(ground, 440, FIVE))},
  {
    name: 'picture-behind',
    page: 'white',
    cells: ['sky', 'dusk'].map((scene) => cell(560, FIVE, {name: scene, scene})),
  },
  {name: 'hostile', page: 'hostile', cells: grid(FIVE, [560, 220])},
  {name: 'hostile-30', page: 'hostile', cells: grid(THIRTY, [560], ['rows', 'icons'])},
  {name: 'table-2009', page: 'table', cells: [cell(220, FIVE), cell(560, FIVE)]},
  {name: 'long-brand', page: 'grey', cells: grid({...FIVE, brand: LONG, qr: ''}, [720, 320, 220], ['rows', 'icons'])},
  {
    name: 'own-accounts',
    page: 'grey',
    cells: grid({...FIVE, qr: ''}, [720, 320], LAYOUTS, {inside: OWN}),
  },
  {
    name: 'no-heading',
    page: 'grey',
    cells: grid({heading: '', logo: FIVE.logo}, [560], LAYOUTS),
  },
];

const order = [
  ...['light', 'dark'].flatMap((theme) =>
    LAYOUTS.map((layout) => ({
      name: `groups-${theme}-${layout}`,
      page: theme === 'dark' ? 'night' : 'grey',
      cells: grid({theme, ...THIRTY, 'group-by': 'level'}, [1200, 320], [layout]),
    })),
  ),
  {name: 'limit', page: 'grey', cells: grid({...THIRTY, limit: '3'}, [720, 320])},
  // One for each layout: the focus is on what is new, and a page has one.
  ...LAYOUTS.map((layout) => ({
    name: `limit-expanded-${layout}`,
    page: 'grey',
    cells: grid({...THIRTY, limit: '3'}, [720], [layout], {click: 'more-button'}),
  })),
  {
    name: 'limit-groups',
    page: 'grey',
    cells: grid({...THIRTY, limit: '3', 'group-by': 'level'}, [720, 320], ['rows', 'icons']),
  },
  {
    name: 'same-network',
    page: 'grey',
    cells: grid({...THIRTY, only: 'vk', levels: 'school', brand: 'Школа № 12'}, [560, 320]),
  },
];

const languages = [
  {name: 'rtl', page: 'grey', lang: 'ar', dir: 'rtl', cells: grid({...FIVE, qr: ''}, [720, 320])},
  {name: 'rtl-30', page: 'grey', lang: 'ar', dir: 'rtl', cells: grid(THIRTY, [720], ['rows', 'icons'])},
  {name: 'english', page: 'grey', lang: 'en', cells: grid({logo: FIVE.logo, qr: ''}, [720, 320])},
  {name: 'english-30', page: 'grey', lang: 'en', cells: grid(THIRTY, [720], ['rows', 'cards'])},
];

/** What a cell waits for, where it isn't `ready`; `/lists/` behaves as its addresses say. */
const inState = (state, src, more) => cell(560, {src, ...FIVE}, {name: state, until: state, ...more});

const states = [
  {
    name: 'loading',
    page: 'grey',
    cells: LAYOUTS.map((layout) =>
      cell(380, {layout, src: '/lists/never.json', ...FIVE}, {name: layout, until: 'loading'}),
    ),
  },
  {
    name: 'failed',
    page: 'grey',
    isNoisy: true,
    cells: [
      inState('failed', '/lists/missing.json'),
      inState('failed', '/lists/missing.json', {name: 'failed-with-own', inside: OWN}),
      inState('failed', '/lists/missing.json', {name: 'failed-220', width: 220}),
    ],
  },
  {name: 'stale', page: 'grey', isNoisy: true, isPrimed: true, cells: [inState('stale', '/lists/once-then-gone.json')]},
  {name: 'refreshing', page: 'grey', isPrimed: true, cells: [inState('refreshing', '/lists/once-then-never.json')]},
  {name: 'empty', page: 'grey', cells: [cell(560, {...FIVE, only: 'viber'}, {name: 'empty', until: 'empty'})]},
  ...['light', 'dark'].flatMap((theme) =>
    ['hover', 'focus'].map((kind) => ({
      name: `${kind}-${theme}`,
      page: theme === 'dark' ? 'night' : 'grey',
      cells: grid({theme, ...FIVE, qr: '', limit: '2'}, [560], LAYOUTS, {force: looks(kind)}),
    })),
  ),
];

const texts = [
  {
    name: 'text-200',
    page: 'grey',
    isTight: true,
    cells: grid({...FIVE, qr: ''}, [720, 320], LAYOUTS, {on: 'font-size:32px'}),
  },
  {
    name: 'text-spacing',
    page: 'grey',
    isTight: true,
    cells: grid({...FIVE, qr: ''}, [720, 320], LAYOUTS, {isSpaced: true}),
  },
  {name: 'text-small', page: 'grey', cells: grid(FIVE, [560], LAYOUTS, {on: 'font-size:11px'})},
];

const accents = ['light', 'dark'].map((theme) => ({
  name: `accents-${theme}`,
  page: theme === 'dark' ? 'night' : 'grey',
  cells: accentCells(theme, {...THIRTY, logo: FIVE.logo, levels: 'federal'}, ACCENTS),
}));

const GROUPS = {
  matrix,
  pages,
  order,
  languages,
  states,
  texts,
  accents,
  vision: visionSheets(grid, {FIVE, THIRTY}),
  dialog: dialogSheets({FIVE, THIRTY}),
};

export const SHEETS = Object.entries(GROUPS).flatMap(([group, sheets]) =>
  sheets.map((sheet) => ({group, lang: 'ru', page: 'white', ...sheet})),
);
