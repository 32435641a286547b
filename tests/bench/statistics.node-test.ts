import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {line, median, medianOf, power, quantile, ratioOf} from './statistics.ts';

const near = (value: number, wanted: number, by = 1e-9): void => {
  assert.ok(Math.abs(value - wanted) <= by, `${value} is not ${wanted}`);
};
/** Numbers from 0 to 1 that look random and are the same every time. */
const scattered = (count: number): number[] => Array.from({length: count}, (_, at) => (at * 0.618034) % 1);

describe('the benchmark’s statistics', () => {
  it('don’t let one slow run in ten make a page slow', () => {
    near(median([5, 5, 5, 5, 5, 5, 5, 5, 5, 500]), 5);
  });

  it('take the middle of the two central values of an even number of runs', () => {
    near(median([4, 1, 3, 2]), 2.5);
    near(quantile([0, 10], 0.25), 2.5);
  });

  it('change neither the order of the runs nor the list itself', () => {
    const values = [3, 1, 2];
    near(median(values), 2);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('sort numbers as numbers', () => {
    near(median([9, 10, 100]), 10);
  });

  it('put half of all runs between the quartiles', () => {
    assert.deepEqual(medianOf([5, 1, 4, 2, 3]), {value: 3, low: 2, high: 4, count: 5});
    const values = scattered(1_000);
    const {value, low, high} = medianOf(values);
    near(value, 0.5, 0.01);
    near(values.filter((one) => low <= one && one <= high).length, 500, 2);
  });

  it('give identical runs no spread', () => {
    assert.deepEqual(medianOf([7, 7, 7]), {value: 7, low: 7, high: 7, count: 3});
  });

  it('keep a ratio stable when the machine was slow for both', () => {
    // From round to round the machine is up to ten times slower; ours takes twice as long in each round.
    const {value, low, high} = ratioOf(scattered(30).map((slow) => [2 * (1 + 9 * slow), 1 + 9 * slow]));
    near(value, 2);
    near(low, 2);
    near(high, 2);
  });

  it('take the median of the ratios of each round, not the ratio of the medians', () => {
    near(
      ratioOf([
        [1, 1],
        [20, 10],
        [90, 30],
      ]).value,
      2,
    );
  });

  it('recognize a straight line, and tell it from a curve', () => {
    const straight = line([1, 10, 100].map((x) => [x, 3 * x + 7]));
    near(straight.slope, 3);
    near(straight.start, 7);
    near(straight.explained, 1);
    assert.ok(line([0, 1, 2, 3, 4].map((x) => [x, x ** 2])).explained < 0.95);
  });

  it('treat constant values as a line', () => {
    const {slope, explained} = line([1, 10, 100].map((x) => [x, 1]));
    near(slope, 0);
    near(explained, 1);
  });

  it('give linear growth the power 1, and quadratic growth the power 2', () => {
    near(power([8, 16], [64, 128]), 1);
    near(power([8, 64], [64, 4096]), 2);
    near(power([8, 26], [64, 138], 10), 1);
  });
});
