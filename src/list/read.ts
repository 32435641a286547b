import {MAX_TEXT_LENGTH, MAX_URL_LENGTH} from './format.ts';
import type {ProblemCode} from './problem.ts';

/** Receives a problem and the path of the value. */
export type Report = (at: string, code: ProblemCode) => void;

/**
 * Reads an unknown value: returns it if it is valid; otherwise reports a problem and returns undefined. Never throws.
 */
export type Reader<T> = (value: unknown, at: string, report: Report) => T | undefined;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a value that passes a check. */
const checked =
  <T>(isValid: (value: unknown) => unknown): Reader<T> =>
  (value, at, report) => {
    if (isValid(value)) return value as T;
    report(at, 'invalid');
    return undefined;
  };

/** Reads a string of at most `max` characters that matches `pattern`. */
export const string = <T extends string>(pattern: RegExp, max = MAX_URL_LENGTH): Reader<T> =>
  checked((value) => typeof value === 'string' && value.length <= max && pattern.test(value));

export const oneOf = <T extends string>(values: readonly T[]): Reader<T> =>
  checked((value) => values.includes(value as T));

export const integer = (min: number, max = Infinity): Reader<number> =>
  checked((value) => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max);

/** Reads a day that exists in the calendar. */
export const day: Reader<string> = checked(
  // `Date` turns 31 February into another day. Not toJSON, which Prototype.js replaces.
  (value) =>
    typeof value === 'string' &&
    /^\d/.test(value) &&
    !isNaN(Date.parse(value + 'T00:00Z')) &&
    new Date(value + 'T00:00Z').toISOString().slice(0, 10) === value,
);

/** Reads an array and keeps the valid items. */
export const array =
  <T>(item: Reader<T>, max: number): Reader<T[]> =>
  (value, at, report) => {
    const items = checked<unknown[]>(Array.isArray)(value, at, report);
    if (items && items.length > max) report(at, 'too-many');
    return items?.slice(0, max).flatMap((one, index) => item(one, `${at}[${index}]`, report) ?? []);
  };

/**
 * Reads an object: drops invalid and unknown fields, and the whole object if a required field is missing. It reads in
 * the order of `fields`, so that a field can be checked against those before it.
 */
export const record =
  <T extends object>(
    fields: {readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>>},
    required: readonly (keyof T & string)[],
  ): Reader<T> =>
  (value, at, report) => {
    const source = checked<T>(isRecord)(value, at, report);
    if (!source) return undefined;
    const pathOf = (key: string) => (at ? `${at}.${key}` : key);
    // No prototype: a page may have extended Object's, and a list may have a key `__proto__`.
    const result = Object.create(null) as T;
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const read = Object.hasOwn(source, key) && fields[key](source[key], pathOf(key), report);
      if (read !== false && read !== undefined) result[key] = read;
    }
    for (const key of Object.keys(source)) if (!Object.hasOwn(fields, key)) report(pathOf(key), 'unknown-key');
    const missing = required.filter((key) => !Object.hasOwn(result, key));
    for (const key of missing) if (!Object.hasOwn(source, key)) report(pathOf(key), 'missing');
    return missing.length ? undefined : result;
  };

/**
 * Reads a value with `reader` and passes it to `refine`, which converts it, or reports a problem and returns undefined.
 */
export const refined =
  <T>(reader: Reader<T>, refine: (value: T, at: string, report: Report) => T | undefined): Reader<T> =>
  (value, at, report) => {
    const read = reader(value, at, report);
    return read === undefined ? read : refine(read, at, report);
  };

/**
 * Replaces lone surrogates if the browser can: WebKit's regular expressions miss one before U+FEFF, and those of
 * browsers without `toWellFormed` don't.
 */
const wellFormed = (value: string): string => (value as {toWellFormed?: () => string}).toWellFormed?.() ?? value;

/** Reads a text; removes control characters, lone surrogates and characters that change the direction of writing. */
export const plainText: Reader<string> = refined(string(/^/, MAX_TEXT_LENGTH), (value, at, report) => {
  const safe = wellFormed(value).replace(/[\p{Cc}\p{Cs}\uFFFD\u202A-\u202E\u2066-\u2069]+/gu, ' ');
  const isVisible = /[^\s\p{Cf}]/u.test(safe);
  if (!isVisible) report(at, 'invalid');
  else if (safe !== value) report(at, 'unsafe-text');
  return isVisible ? safe.trim() : undefined;
});

/** Reads a text, or a map of texts by language. */
export const text: Reader<string | Readonly<Record<string, string>>> = (value, at, report) => {
  if (!isRecord(value)) return plainText(value, at, report);
  const languages = Object.keys(value);
  if (!languages.length) report(at, 'missing');
  const read = record(Object.fromEntries(languages.map((language) => [language, plainText])), [])(value, at, report);
  return read && Object.keys(read).length ? read : undefined;
};
