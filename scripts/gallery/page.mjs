// The page of a sheet: cells with their captions, on one of the grounds of pages/.
const escape = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]);

const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' && name !== 'heading' ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

/** What of a cell isn't plain from its name. */
const SAID = ['theme', 'tone', 'group-by', 'limit', 'accent'];
const captionOf = ({name, attributes, caption}) =>
  caption ?? [name, ...SAID.map((key) => attributes[key]).filter(Boolean)].join(' · ');

export const blockOf = ({attributes, inside = ''}) =>
  `<official-accounts${attributesOf(attributes)}>${inside}</official-accounts>`;

// No <figure>: the package `bvi` hides every one.
const cellOf = (cell) =>
  `<div class="cell" data-cell="${escape(cell.name)}"><p class="caption">${escape(captionOf(cell))}</p>
  <div class="box ${cell.scene ?? ''}" style="width:${cell.width}px;${cell.on ?? ''}">${blockOf(cell)}</div></div>`;

/** A site of columns in a table, as they were built: the block in the menu and in the middle. */
const tableOf = ([side, middle]) => `<table class="site"><tr><td colspan="2" class="roof">Школа № 12</td></tr>
  <tr><td class="menu"><ul><li><a href="#">Новости</a></li><li><a href="#">Расписание</a></li></ul>${cellOf(side)}</td>
  <td class="middle"><h2>Добро пожаловать!</h2><p>Приёмная работает с 9 до 17 часов.</p>${cellOf(middle)}</td></tr></table>`;

const bviOf = (
  bvi,
) => `<a class="bvi-open" href="#">Версия для слабовидящих</a><script src="/bvi/js/bvi.min.js"></script>
  <script>new isvek.Bvi(${JSON.stringify({target: '.bvi-open', speech: false, ...bvi})})</script>`;

export const pageOf = ({name, lang, dir, className, page, cells, bvi}) => `<!doctype html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}${className ? ` class="${className}"` : ''}>
<head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="/fixtures/emblem.svg">
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/pages/sheet.css"><link rel="stylesheet" href="/pages/${page}.css">
${bvi ? '<link rel="stylesheet" href="/bvi/css/bvi.min.css">' : ''}
<script async src="/v1/official-accounts.js" data-define></script></head>
<body><main>${page === 'table' ? tableOf(cells) : cells.map(cellOf).join('\n')}</main>${bvi ? bviOf(bvi) : ''}</body></html>`;
