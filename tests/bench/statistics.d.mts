/** A median with its quartiles. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}
type Point = readonly [x: number, y: number];

export function quantile(values: readonly number[], part: number): number;
export function median(values: readonly number[]): number;
export function medianOf(values: readonly number[]): Figure;
export function ratioOf(pairs: readonly Point[]): Figure;
export function line(points: readonly Point[]): {slope: number; start: number; explained: number};
export function power(from: Point, to: Point, start?: number): number;
