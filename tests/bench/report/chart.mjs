// A log-log line chart: where both quantities grow in proportion, a line has a slope of 1.
import {HAIRLINE, INK, QUIET, svg, text} from './svg.mjs';

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 60;
const RIGHT = 250;
const TOP = 50;
const BOTTOM = 50;
const OURS = '#0b62c4';
const OTHERS = '#8a5a00';
/** The distance between the labels of two lines. */
const LINE = 16;

const log = Math.log10;
const powers = (low, high) => Array.from({length: high - low + 1}, (_, at) => 10 ** (low + at));
const short = (number) => (number >= 1 ? number.toLocaleString('en-US') : String(Number(number.toPrecision(1))));

function scale(values, from, to) {
  const [low, high] = [Math.floor(log(Math.min(...values))), Math.ceil(log(Math.max(...values)))];
  return {place: (value) => from + ((log(value) - low) / (high - low || 1)) * (to - from), marks: powers(low, high)};
}

/** Spreads the labels of lines that end at the same height. */
function spread(ends) {
  let last = -Infinity;
  return [...ends]
    .sort((one, other) => one.y - other.y)
    .map((end) => ({...end, nameY: (last = Math.max(end.y, last + LINE))}));
}

const rule = (x1, y1, x2, y2) => `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${HAIRLINE}"/>`;

/** @param {{title: string, unit: string, across: string, series: readonly object[]}} what */
export function chart({title, unit, across, series}) {
  const all = series.flatMap(({points}) => points);
  const [x, y] = [
    scale(
      all.map(([value]) => value),
      LEFT,
      WIDTH - RIGHT,
    ),
    scale(
      all.map(([, value]) => value),
      HEIGHT - BOTTOM,
      TOP,
    ),
  ];
  const columns = x.marks.flatMap((mark) => {
    const at = x.place(mark);
    const words = text(at, HEIGHT - BOTTOM + 18, short(mark), {color: QUIET, anchor: 'middle', size: 12});
    return [rule(at, TOP, at, HEIGHT - BOTTOM), words];
  });
  const rows = y.marks.flatMap((mark) => {
    const at = y.place(mark);
    const words = text(LEFT - 8, at + 4, short(mark), {color: QUIET, anchor: 'end', size: 12});
    return [rule(LEFT, at, WIDTH - RIGHT, at), words];
  });
  const lines = series.map(({points, isOurs}) => {
    const places = points.map(([across, up]) => [x.place(across), y.place(up)].map((at) => at.toFixed(1)));
    const color = isOurs ? OURS : OTHERS;
    const dots = places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${color}"/>`).join('');
    return `<path d="M${places.map((at) => at.join(' ')).join('L')}" fill="none" stroke="${color}" stroke-width="2"${isOurs ? '' : ' stroke-dasharray="5 4"'}/>${dots}`;
  });
  const ends = spread(
    series.map(({label, isOurs, points}) => {
      const [across, up] = points.at(-1);
      return {label, isOurs, x: x.place(across), y: y.place(up)};
    }),
  );
  const leads = ends.map((end) => rule(end.x + 5, end.y, WIDTH - RIGHT + 11, end.nameY));
  const names = ends.map(({label, isOurs, nameY}) =>
    text(WIDTH - RIGHT + 14, nameY + 4, label, {color: isOurs ? OURS : OTHERS, size: 12}),
  );
  return svg(WIDTH, HEIGHT, `${title} by ${across}`, [
    text(LEFT, 26, `${title}, ${unit}, by ${across}`, {size: 15, weight: 600, color: INK}),
    ...columns,
    ...rows,
    ...leads,
    ...lines,
    ...names,
  ]);
}
