// Medians with quartiles, ratios of loads that belong together, and straight lines. No part of it knows what is measured.

/** @param {readonly number[]} values @param {number} part from 0 to 1 */
export function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values */
export const medianOf = (values) => ({
  value: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  count: values.length,
});

/**
 * How many times the other's number ours is. The two stand in pairs, one of each round: what slowed the machine down for
 * a while slowed both.
 * @param {readonly (readonly [ours: number, others: number])[]} pairs
 */
export const ratioOf = (pairs) => medianOf(pairs.map(([ours, others]) => ours / others));

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
