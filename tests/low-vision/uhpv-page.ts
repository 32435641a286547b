import {page} from '../helpers/site.ts';
import type {Answer} from '../helpers/site.ts';

/** Foreground and background of `special-color-1` to `-5`, as uhpv's panel names them. */
export const COLORS: readonly (readonly [ink: string, paper: string])[] = [
  ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  ['rgb(6, 52, 98)', 'rgb(157, 209, 255)'],
  ['rgb(77, 75, 67)', 'rgb(247, 243, 214)'],
  ['rgb(169, 228, 77)', 'rgb(59, 39, 22)'],
];

/** The pixel sizes of `special-font-size-1` to `-3`. */
export const SIZES = [20, 26, 32] as const;

/** A style sheet for the classes that uhpv sets on html; its own isn't published as a package. */
const SHEET = [
  ...COLORS.map(
    (
      [ink, paper],
      index,
    ) => `html.special.special-color-${index + 1} body, html.special.special-color-${index + 1} body * {
      color: ${ink} !important; background: ${paper} !important; border-color: ${ink} !important; text-shadow: none !important; }`,
  ),
  ...SIZES.map((size, index) => `html.special.special-font-size-${index + 1} * { font-size: ${size}px !important; }`),
  'html.special.special-font-family-2 * { font-family: "Times New Roman", serif !important; }',
  'html.special.special-letter-spacing-3 * { letter-spacing: 3px !important; }',
  'html.special.special-line-height-3 * { line-height: 2 !important; }',
  'html.special.special-images-0 img { display: none !important; }',
].join('\n');

/** What uhpv does on a page: sets classes on html, removes image addresses, reads aloud what the pointer is on. */
const SCRIPT = `
  var html = document.documentElement, said = [];
  function set(name, value) {
    html.className = html.className.replace(new RegExp('\\\\s*special-' + name + '-\\\\d'), '') + ' special-' + name + '-' + value;
    if (name === 'images') document.querySelectorAll('img').forEach(function (img) {
      if (value) { img.src = img.dataset.src; } else { img.dataset.src = img.src; img.removeAttribute('src'); }
    });
  }
  function on() {
    html.classList.add('special');
    ['color', 'font-size', 'font-family', 'line-height', 'letter-spacing'].forEach(function (name) { set(name, 1); });
  }
  function off() { html.className = html.className.replace(/\\s*special\\S*/g, ''); }
  function speak() {
    document.querySelectorAll('p,h1,h2,h3,h4,h5,h6,li,dt,dd').forEach(function (element) {
      element.addEventListener('mouseover', function () { said.push(element.textContent.trim()); });
    });
  }`;

/** uhpv's API in the page's window. */
export interface Uhpv {
  on(): void;
  off(): void;
  set(name: string, value: number): void;
  speak(): void;
  readonly said: readonly string[];
}

/** A site with uhpv on its page. */
export const siteWith = (body: string, classes = ''): Readonly<Record<string, Answer>> => ({
  'special.css': {body: SHEET, headers: {'content-type': 'text/css'}},
  'special.js': {body: SCRIPT, headers: {'content-type': 'text/javascript'}},
  'emblem.svg': {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    headers: {'content-type': 'image/svg+xml'},
  },
  'index.html': page(`<!doctype html><html lang="ru" class="${classes}"><meta charset="utf-8">
    <link rel="stylesheet" href="special.css"><script src="special.js"></script>
    <body style="background:#fff;color:#222"><p>Абзац <a href="#">со ссылкой</a></p>${body}`),
});
