// Medians with quartiles, ratios of paired loads, and straight lines. Nothing here depends on what is measured.

/** A median with its quartiles. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

type Point = readonly [x: number, y: number];

/** @param part from 0 to 1 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const medianOf = (values: readonly number[]): Figure => ({
  value: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  count: values.length,
});

/**
 * How many times larger our number is than the other. The two come in pairs, one per round, so that a temporary
 * slowdown of the machine affects both.
 */
export const ratioOf = (pairs: readonly (readonly [ours: number, others: number])[]): Figure =>
  medianOf(pairs.map(([ours, others]) => ours / others));

/** The least-squares line through points, and the share of the variance that it explains. */
export function line(points: readonly Point[]): {slope: number; start: number; explained: number} {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sum = (term: (x: number, y: number) => number) =>
    points.reduce((total, [x, y]) => total + term(x - meanX, y - meanY), 0);
  const slope = sum((x, y) => x * y) / sum((x) => x * x);
  const all = sum((_, y) => y * y);
  const missed = sum((x, y) => (y - slope * x) ** 2);
  return {slope, start: meanY - slope * meanX, explained: all ? 1 - missed / all : 1};
}

/**
 * The power of x with which the values grow between two points, above their initial value: 1 is linear, 2 is quadratic.
 */
export const power = ([x, y]: Point, [laterX, laterY]: Point, start = 0): number =>
  Math.log((laterY - start) / (y - start)) / Math.log(laterX / x);
