import {looks} from './visions.mjs';

/** Colours that owners do choose, and some that can't be seen on either surface as they come. */
export const ACCENTS = [
  '#fff3a0',
  '#ffd94a',
  '#ff7a00',
  '#ff0000',
  '#8a1c1c',
  '#e91e8c',
  '#7c3aed',
  '#1b5fa8',
  '#00bcd4',
  '#0f766e',
  '#4caf50',
  '#000000',
  '#777777',
  '#ffffff',
];

/** The accent is on a button at rest, on what is focused and on a hovered link: each cell shows all three. */
export const accentCells = (theme, list, accents) =>
  accents.map((accent) => ({
    name: accent.slice(1),
    width: 370,
    attributes: {theme, ...list, accent, qr: '', limit: '1'},
    force: [...looks('focus').slice(0, 1), ...looks('hover').slice(-1)],
  }));
