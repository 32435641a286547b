// The pictures of the READMEs. Sheets like the gallery's, drawn as a reader of a document needs them.
import {callOut} from './callouts.mjs';
import {PLAIN_TARGET} from './visions.mjs';

const OWN =
  '<a href="https://vk.com/primer-school12">ВКонтакте</a> <a href="https://max.ru/primer-school12">MAX</a> ' +
  '<a href="https://rutube.ru/u/primer-school12/">RuTube</a>';
const SCHOOL = {brand: 'Школа № 12 г. Томска', logo: '/fixtures/emblem.svg', accent: '#1b5fa8', qr: ''};
const ON_DARK = {...SCHOOL, logo: '/fixtures/emblem-light.svg'};
const THIRTY = {src: '/fixtures/thirty.json', logo: '/fixtures/emblem.svg', qr: '', heading: 'Мы в соцсетях'};

const named = (name, width, attributes, more) => ({name, width, attributes, caption: '', ...more});

/** A custom property, a value that is easily seen, and what must be forced for it to be. */
const STYLING = [
  ['--oa-accent', '#c2185b', {force: [{selector: '[part~=link]', index: 1, force: ['focus', 'focus-visible']}]}],
  ['--oa-surface', '#e3f2ec'],
  ['--oa-text', '#7a1f5c'],
  ['--oa-muted', '#8a4b00'],
  ['--oa-hairline', '#e0457b'],
  ['--oa-radius', '2em'],
  ['--oa-padding', '2.5em'],
  ['--oa-gap', '1.5em'],
  ['--oa-icon-size', '2.2em'],
];

const THEMES = [
  ['theme="light"', {theme: 'light'}],
  ['theme="dark"', {theme: 'dark', logo: ON_DARK.logo}],
  ['theme="inherit"', {theme: 'inherit'}, 'serif'],
  ['theme="auto"', {}, 'auto-dark'],
  ['theme="light" tone="mono"', {theme: 'light', tone: 'mono'}],
  ['theme="dark" tone="mono"', {theme: 'dark', tone: 'mono', logo: ON_DARK.logo}],
];

/** Which parts are named, and where: beside the block, or right behind the part itself. */
const PARTS = {
  left: ['logo', 'title', 'description', 'icon', 'group-heading', 'more-button', 'footer'],
  right: ['header', 'qr-button', 'group', 'entry', 'link', 'name', 'block'],
  behind: ['heading', 'brand'],
  // Framed as wide as their words are, not as the room they have.
  words: ['heading', 'brand', 'group-heading', 'title', 'description'],
};

export const DOCS = [
  {
    name: 'block',
    cells: [
      named('wide', 1136, {theme: 'light', ...SCHOOL}, {inside: OWN}),
      named('dark', 752, {theme: 'dark', ...ON_DARK}),
      named('narrow', 360, {theme: 'light', ...SCHOOL, brand: 'Школа № 12'}),
    ],
  },
  {
    name: 'layouts',
    // Wide enough for what sets them apart.
    width: 816,
    cells: ['rows', 'cards', 'chips', 'icons'].map((layout) =>
      named(layout, 752, {theme: 'light', layout, ...SCHOOL}, {inside: OWN, caption: `layout="${layout}"`}),
    ),
  },
  {
    name: 'themes',
    minTarget: PLAIN_TARGET,
    cells: THEMES.map(([caption, attributes, scene], index) =>
      named(`theme-${index}`, 556, {...SCHOOL, ...attributes}, {caption, scene}),
    ),
  },
  {
    name: 'qr',
    window: {width: 900, height: 720},
    cells: [named('qr', 836, {theme: 'light', ...SCHOOL}, {inside: OWN, click: 'qr-button', isDialog: true})],
  },
  {
    name: 'styling',
    cells: STYLING.map(([property, value, more]) =>
      named(
        property,
        362,
        {theme: 'light', ...THIRTY, levels: 'federal'},
        {caption: `${property}: ${value}`, on: `${property}:${value}`, ...more},
      ),
    ),
  },
  {
    name: 'parts',
    cells: [
      named(
        'parts',
        720,
        {theme: 'light', ...THIRTY, 'group-by': 'level', levels: 'region federal', limit: '3'},
        {on: 'margin-inline:208px'},
      ),
    ],
    draw: callOut,
    drawn: PARTS,
  },
].map((sheet) => ({group: 'docs', lang: 'ru', page: 'docs', width: 1200, ...sheet}));
