import fc from 'fast-check';

/** Says that something is so for every value; where it isn't, the error names the smallest value and the seed. */
export type Holds = <T>(values: fc.Arbitrary<T>, check: (value: T) => void) => void;

/** The same properties are tried a few times in every run of the tests, and very often in the slow one. */
export const FEW = 300;
export const MANY = 3_000;

/** Always the same values, so that a change is held to its own faults. To hunt for others, put another number. */
const SEED = 20_261_123;

export const holdsFor =
  (numRuns: number): Holds =>
  (values, check) =>
    fc.assert(fc.property(values, check), {numRuns, seed: SEED, includeErrorInReport: true});
