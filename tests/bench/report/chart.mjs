// Lines over two scales by powers of ten: where both grow in step, a line rises by one for each one it goes right.
import {HAIRLINE, INK, QUIET, svg, text} from './svg.mjs';

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 60;
const RIGHT = 250;
const TOP = 50;
const BOTTOM = 50;
const OURS = '#0b62c4';
const OTHERS = '#8a5a00';
/** Between the names of two lines. */
const LINE = 16;

const log = Math.log10;
const powers = (low, high) => Array.from({length: high - low + 1}, (_, at) => low + at);
const short = (number) => (number >= 1 ? number.toLocaleString('en-US') : String(Number(number.toPrecision(1))));

function scale(values, from, to) {
  const [low, high] = [Math.floor(log(Math.min(...values))), Math.ceil(log(Math.max(...values)))];
  return {place: (value) => from + ((log(value) - low) / (high - low || 1)) * (to - from), marks: powers(low, high)};
}

/** Names of lines that end at the same height stand below each other. */
function spread(ends) {
  let last = -Infinity;
  return [...ends]
    .sort((one, other) => one.y - other.y)
    .map((end) => ({...end, y: (last = Math.max(end.y, last + LINE))}));
}

/** @param {{title: string, unit: string, across: string, series: readonly object[]}} what */
export function chart({title, unit, across, series}) {
  const all = series.flatMap(({points}) => points);
  const x = scale(
    all.map(([value]) => value),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(
    all.map(([, value]) => value),
    HEIGHT - BOTTOM,
    TOP,
  );
  const rule = (x1, y1, x2, y2) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${HAIRLINE}"/>`;
  const grid = [
    ...x.marks
      .map((mark) => [x.place(10 ** mark), 10 ** mark])
      .flatMap(([at, mark]) => [
        rule(at, TOP, at, HEIGHT - BOTTOM),
        text(at, HEIGHT - BOTTOM + 18, short(mark), {color: QUIET, anchor: 'middle', size: 12}),
      ]),
    ...y.marks
      .map((mark) => [y.place(10 ** mark), 10 ** mark])
      .flatMap(([at, mark]) => [
        rule(LEFT, at, WIDTH - RIGHT, at),
        text(LEFT - 8, at + 4, short(mark), {color: QUIET, anchor: 'end', size: 12}),
      ]),
  ];
  const lines = series.map(({points, isOurs}) => {
    const places = points.map(([across, up]) => [x.place(across), y.place(up)].map((at) => at.toFixed(1)));
    const color = isOurs ? OURS : OTHERS;
    const dots = places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${color}"/>`).join('');
    return `<path d="M${places.map((at) => at.join(' ')).join('L')}" fill="none" stroke="${color}" stroke-width="2"${isOurs ? '' : ' stroke-dasharray="5 4"'}/>${dots}`;
  });
  const ends = series.map(({label, isOurs, points}) => ({
    label,
    isOurs,
    x: x.place(points.at(-1)[0]),
    y: y.place(points.at(-1)[1]),
  }));
  const names = spread(ends).map((end) =>
    text(WIDTH - RIGHT + 14, end.y + 4, end.label, {color: end.isOurs ? OURS : OTHERS, size: 12}),
  );
  const leads = spread(ends).map((end) => {
    const own = ends.find(({label}) => label === end.label);
    return `<path d="M${own.x + 5} ${own.y}L${WIDTH - RIGHT + 11} ${end.y}" stroke="${HAIRLINE}"/>`;
  });
  return svg(WIDTH, HEIGHT, `${title} by ${across}`, [
    text(LEFT, 26, `${title}, ${unit}, by ${across}`, {size: 15, weight: 600, color: INK}),
    ...grid,
    ...leads,
    ...lines,
    ...names,
  ]);
}
