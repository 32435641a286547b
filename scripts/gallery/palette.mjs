// Makes a PNG of a browser's picture that has at most 256 colours: a third of the bytes, and no eye sees it on a drawing of
// flat colours. Reads what browsers write: eight bits a channel, three or four channels, not interlaced.
import {crc32, deflateSync, inflateSync} from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLORS = 256;

function readChunks(png) {
  const chunks = {IDAT: []};
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IDAT') chunks.IDAT.push(data);
    else chunks[type] = data;
    at += length + 12;
  }
  return chunks;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

const FILTERS = [() => 0, (left) => left, (left, up) => up, (left, up) => (left + up) >> 1, paeth];

/** Undoes the filters of the rows, in place: each row's first byte names its filter. */
function unfilter(rows, height, stride, size) {
  for (let y = 0; y < height; y++) {
    const at = y * (stride + 1) + 1;
    const filter = FILTERS[rows[at - 1]];
    for (let x = 0; x < stride; x++) {
      const left = x < size ? 0 : rows[at + x - size];
      const up = y ? rows[at + x - stride - 1] : 0;
      const corner = y && x >= size ? rows[at + x - stride - 1 - size] : 0;
      rows[at + x] += filter(left, up, corner);
    }
  }
}

/** The colours that are there most; each other one becomes the nearest of these. */
function choose(counts) {
  const palette = [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, COLORS)
    .map(([color]) => color);
  const channels = (color) => [color >> 16, (color >> 8) & 255, color & 255];
  const known = palette.map(channels);
  const index = new Map(palette.map((color, at) => [color, at]));
  for (const color of counts.keys()) {
    if (index.has(color)) continue;
    const [red, green, blue] = channels(color);
    const far = known.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    index.set(color, far.indexOf(Math.min(...far)));
  }
  return {palette: Buffer.from(known.flat()), index};
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** The same picture in at most 256 colours. */
export function toPalette(png) {
  const {IHDR, IDAT} = readChunks(png);
  const [width, height] = [IHDR.readUInt32BE(0), IHDR.readUInt32BE(4)];
  const size = IHDR[9] === 6 ? 4 : 3;
  const rows = inflateSync(Buffer.concat(IDAT));
  unfilter(rows, height, width * size, size);

  const colors = new Uint32Array(width * height);
  const counts = new Map();
  for (let pixel = 0; pixel < colors.length; pixel++) {
    const at = pixel * size + Math.floor(pixel / width) + 1;
    const color = (rows[at] << 16) | (rows[at + 1] << 8) | rows[at + 2];
    colors[pixel] = color;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const {palette, index} = choose(counts);
  // A row's first byte says that it is not filtered: that packs indexes best.
  const packed = Buffer.alloc((width + 1) * height);
  colors.forEach((color, pixel) => (packed[pixel + Math.floor(pixel / width) + 1] = index.get(color)));
  const header = Buffer.from(IHDR);
  header[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(packed, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
