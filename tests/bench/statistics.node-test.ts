import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {line, median, medianOf, power, quantile, ratioOf} from './statistics.ts';

const near = (value: number, wanted: number, by = 1e-9): void => {
  assert.ok(Math.abs(value - wanted) <= by, `${value} is not ${wanted}`);
};
/** Numbers from 0 to 1 that look like chance and are the same each time. */
const scattered = (count: number): number[] => Array.from({length: count}, (_, at) => (at * 0.618034) % 1);

describe('the numbers of the benchmark', () => {
  it('one slow run in ten does not make a page slow', () => {
    near(median([5, 5, 5, 5, 5, 5, 5, 5, 5, 500]), 5);
  });

  it('an even number of runs has its middle between two', () => {
    near(median([4, 1, 3, 2]), 2.5);
    near(quantile([0, 10], 0.25), 2.5);
  });

  it('the order of runs, and the list itself, are left alone', () => {
    const values = [3, 1, 2];
    near(median(values), 2);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('numbers are sorted as numbers', () => {
    near(median([9, 10, 100]), 10);
  });

  it('half of all runs lie between the quartiles', () => {
    assert.deepEqual(medianOf([5, 1, 4, 2, 3]), {value: 3, low: 2, high: 4, count: 5});
    const values = scattered(1_000);
    const {value, low, high} = medianOf(values);
    near(value, 0.5, 0.01);
    near(values.filter((one) => low <= one && one <= high).length, 500, 2);
  });

  it('runs that are all the same leave nothing open', () => {
    assert.deepEqual(medianOf([7, 7, 7]), {value: 7, low: 7, high: 7, count: 3});
  });

  it('a ratio stands firm where the machine was slow for both', () => {
    // From round to round the machine is up to ten times slower; ours takes twice as long in each.
    const {value, low, high} = ratioOf(scattered(30).map((slow) => [2 * (1 + 9 * slow), 1 + 9 * slow]));
    near(value, 2);
    near(low, 2);
    near(high, 2);
  });

  it('a ratio is the median of the rounds’ own, not that of the medians', () => {
    near(
      ratioOf([
        [1, 1],
        [20, 10],
        [90, 30],
      ]).value,
      2,
    );
  });

  it('a straight line is found, and a bent one is told from it', () => {
    const straight = line([1, 10, 100].map((x) => [x, 3 * x + 7]));
    near(straight.slope, 3);
    near(straight.start, 7);
    near(straight.explained, 1);
    assert.ok(line([0, 1, 2, 3, 4].map((x) => [x, x ** 2])).explained < 0.95);
  });

  it('what does not grow is a line, too', () => {
    const {slope, explained} = line([1, 10, 100].map((x) => [x, 1]));
    near(slope, 0);
    near(explained, 1);
  });

  it('growth in step has the power 1, growth with the square the power 2', () => {
    near(power([8, 16], [64, 128]), 1);
    near(power([8, 64], [64, 4096]), 2);
    near(power([8, 26], [64, 138], 10), 1);
  });
});
