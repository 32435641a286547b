// What each byte is for, in words.
import {table, whole} from './figures.mjs';
import {folderOf} from './treemap.mjs';

const SHOWN = 300;

function folders(modules) {
  const sums = new Map();
  for (const {name, raw, brotli, unrun} of modules) {
    const sum = sums.get(folderOf(name)) ?? {raw: 0, brotli: 0, unrun: 0};
    sums.set(folderOf(name), {raw: sum.raw + raw, brotli: sum.brotli + brotli, unrun: sum.unrun + unrun});
  }
  return [...sums].sort(([, one], [, other]) => other.brotli - one.brotli);
}

/** @param {object} bytes as bytes/bytes.mjs gives it */
export function bytesText({raw, brotli, unrun, modules}) {
  const row = (name, one) => [name, whole(one.raw), whole(one.brotli), whole(one.unrun)];
  const large = modules.filter((one) => one.brotli >= SHOWN);
  const head = ['', 'minified', 'brotli', 'not run by the default block'];
  return `## What each byte is for

The one-tag file, ${whole(raw)} bytes, ${whole(brotli)} brotli. For each module, how many bytes fewer the compressed file would have
without it; as modules help each other to be short, these don't add up to the whole. The last column is the same for the functions
that the default block doesn't run on a plain page, ${whole(unrun)} together: style sheets, texts and icons that it doesn't show are not
among them, as they are no functions.

![A map of the script, each module as large as its bytes](bench-bytes.svg)

${table(
  head,
  folders(modules).map(([name, one]) => row(name, one)),
)}

Modules of ${SHOWN} bytes and more:

${table(
  head,
  large.map((one) => row(`\`${one.name}\``, one)),
)}
`;
}
