// Keeps what pages load small: exceeding the limit fails the build; the aim is what a server can send in the first
// round trip of a new TLS connection.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {filesIn} from './files.mjs';

const LIMITS = [
  {files: /^official-accounts\.m?js$/, limit: 21_504, aim: 18_432},
  {files: /^official-accounts-qr-.*\.js$/, limit: 6_656},
];
const ASCII_ONLY = /^official-accounts.*\.m?js$/;

const number = (value) => value.toLocaleString('en-US');
const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
  });

const files = ['.js', '.mjs', '.json']
  .flatMap((ending) => filesIn('dist', ending))
  .map((path) => path.slice('dist/'.length).replaceAll('\\', '/'))
  // skip the copies
  .filter((name) => !name.includes('/') || /^demo\/(?!official)[a-z-]+\.js$/.test(name));

const rows = files.map((name) => {
  const bytes = readFileSync(join('dist', name));
  return {name, bytes, raw: bytes.length, gzip: gzipSync(bytes, {level: 9}).length, brotli: brotli(bytes).length};
});

const width = Math.max(...files.map((name) => name.length));
const line = (name, ...columns) => [name.padEnd(width), ...columns.map((text) => text.padStart(9))].join(' ');
console.log(line('dist/', 'bytes', 'gzip 9', 'brotli 11'));
for (const row of rows) console.log(line(row.name, number(row.raw), number(row.gzip), number(row.brotli)));

const faults = [];
for (const {name, bytes, brotli: size} of rows) {
  const {limit, aim} = LIMITS.find((one) => one.files.test(name)) ?? {};
  if (size > limit)
    faults.push(
      `${name} has ${number(size)} bytes (brotli), ${number(size - limit)} over the limit of ${number(limit)}.`,
    );
  else if (aim) {
    const gap = Math.abs(aim - size);
    console.log(`${name}: ${number(gap)} bytes ${size > aim ? 'over' : 'below'} the aim of ${number(aim)}.`);
  }
  const odd = ASCII_ONLY.test(name) ? bytes.findIndex((byte) => byte > 127) : -1;
  if (odd >= 0) faults.push(`${name} contains a non-ASCII byte at offset ${number(odd)}.`);
}
for (const name of ['official-accounts.js', 'official-accounts.mjs']) {
  if (!files.includes(name)) faults.push(`${name} was not built.`);
}
for (const fault of faults) console.error(`FAILED: ${fault}`);
if (faults.length > 0) process.exit(1);
