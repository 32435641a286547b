import fc from 'fast-check';

/** Asserts that something holds for every value; otherwise the error has the smallest counterexample and the seed. */
export type Holds = <T>(values: fc.Arbitrary<T>, check: (value: T) => void) => void;

/** The same properties are checked a few times in every test run, and very often in the slow one. */
export const FEW = 300;
export const MANY = 3_000;

/** A fixed seed, so that a change is blamed only for its own bugs. To hunt for others, use another number. */
const SEED = 20_261_123;

export const holdsFor =
  (numRuns: number): Holds =>
  (values, check) =>
    fc.assert(fc.property(values, check), {numRuns, seed: SEED, includeErrorInReport: true});
