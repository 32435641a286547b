// gallery/index.html: all sheets by group, their faults beside them.
const escape = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');

const linksTo = (files) => files.map((file) => `<a href="${file}">${file.replace(/^.*\/|\.png$/g, '')}</a>`).join(' ');

function sheetOf({sheet, pictures, faults}) {
  const wrong = Object.entries(faults).flatMap(([cell, all]) =>
    all.map((fault) => `<li>${escape(`${cell}: ${fault}`)}</li>`),
  );
  return `<section id="${sheet.name}"><h3><a href="#${sheet.name}">${sheet.name}</a></h3>
    ${wrong.length ? `<details><summary>${wrong.length} faults</summary><ul>${wrong.join('')}</ul></details>` : ''}
    ${
      pictures
        ? `<p>${linksTo([...pictures.parts, ...pictures.cells])}</p>
    <a href="${pictures.whole}"><img loading="lazy" src="${pictures.whole}" alt=""></a>`
        : ''
    }</section>`;
}

export function contentsOf(results) {
  const groups = [...new Set(results.map(({sheet}) => sheet.group))];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{margin:16px;font:14px/1.5 system-ui,sans-serif}img{max-width:100%;border:1px solid #ccc}p a{margin-right:8px}
summary{color:#b00}nav a{margin-right:12px}</style>
<nav>${groups.map((group) => `<a href="#${group}">${group}</a>`).join('')}</nav>
${groups
  .map(
    (group) =>
      `<h2 id="${group}">${group}</h2>${results
        .filter(({sheet}) => sheet.group === group)
        .map(sheetOf)
        .join('\n')}`,
  )
  .join('\n')}</html>`;
}
