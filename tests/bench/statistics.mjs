// Medians with intervals, ratios of runs that belong together, and straight lines. No part of it knows what is measured.

const RESAMPLES = 2_000;
/** Of how many intervals one may miss. */
const MISSED = 0.05;

/** @param {readonly number[]} values @param {number} part from 0 to 1 */
export function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** The same numbers at each run, so that a report can be made anew from saved runs (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A figure of rounds with its 95 % interval, by drawing as many rounds again and again (percentile bootstrap).
 * @template T
 * @param {readonly T[]} rounds
 * @param {(rounds: readonly T[]) => number} figure
 */
function bootstrap(rounds, figure) {
  const next = random(rounds.length);
  const draw = () => rounds.map(() => rounds[Math.floor(next() * rounds.length)]);
  const figures = Array.from({length: RESAMPLES}, () => figure(draw()));
  return {
    value: figure(rounds),
    low: quantile(figures, MISSED / 2),
    high: quantile(figures, 1 - MISSED / 2),
    count: rounds.length,
  };
}

/** @param {readonly number[]} values */
export const medianOf = (values) => bootstrap(values, median);

/**
 * How many times the other's median ours is. The two stand in pairs, one of each round: what slowed the machine down for
 * a while slowed both.
 * @param {readonly (readonly [ours: number, others: number])[]} pairs
 */
export const ratioOf = (pairs) =>
  bootstrap(pairs, (drawn) => median(drawn.map(([ours]) => ours)) / median(drawn.map(([, others]) => others)));

/**
 * The line of least squares through points, and how much of their differences it explains.
 * @param {readonly (readonly [x: number, y: number])[]} points
 */
export function line(points) {
  const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sum = (term) => points.reduce((total, [x, y]) => total + term(x - meanX, y - meanY), 0);
  const slope = sum((x, y) => x * y) / sum((x) => x * x);
  const all = sum((_, y) => y * y);
  const missed = sum((x, y) => (y - slope * x) ** 2);
  return {slope, start: meanY - slope * meanX, explained: all ? 1 - missed / all : 1};
}

/**
 * By which power of x the values grow between two points, apart from what they start with: 1 is in step with x, 2 is with
 * its square.
 * @param {readonly [x: number, y: number]} from
 * @param {readonly [x: number, y: number]} to
 */
export const power = ([x, y], [laterX, laterY], start = 0) =>
  Math.log((laterY - start) / (y - start)) / Math.log(laterX / x);
