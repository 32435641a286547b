// What each byte is for.
import {table, whole} from './figures.mjs';
import {folderOf} from './treemap.mjs';

const SHOWN = 300;

function folders(modules) {
  const sums = new Map();
  for (const {name, raw, brotli} of modules) {
    const sum = sums.get(folderOf(name)) ?? {raw: 0, brotli: 0};
    sums.set(folderOf(name), {raw: sum.raw + raw, brotli: sum.brotli + brotli});
  }
  return [...sums].sort(([, one], [, other]) => other.brotli - one.brotli);
}

/** @param {object} bytes the output of bytes.mjs */
export function bytesText({raw, brotli, modules}) {
  const row = (name, one) => [name, whole(one.raw), whole(one.brotli)];
  const large = modules.filter((one) => one.brotli >= SHOWN);
  const head = ['', 'minified', 'brotli'];
  return `## Bytes

The one-tag file has ${whole(raw)} bytes, ${whole(brotli)} with brotli. The tables say how many bytes smaller the compressed file would be without
each module. Modules share strings, so the numbers don't add up.

![A map of the script, each module as large as its bytes](bench-bytes.svg)

${table(
  head,
  folders(modules).map(([name, one]) => row(name, one)),
)}

Modules with ${SHOWN} bytes or more:

${table(
  head,
  large.map((one) => row(`\`${one.name}\``, one)),
)}
`;
}
