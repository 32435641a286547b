import {MAX_TEXT_LENGTH, MAX_URL_LENGTH} from './format.ts';
import type {ProblemCode} from './problem.ts';

/** Takes note of what is wrong at a place. */
export type Report = (at: string, code: ProblemCode) => void;

/** Reads an unknown value: the value if it is right, else a report and nothing. Never throws. */
export type Reader<T> = (value: unknown, at: string, report: Report) => T | undefined;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that `isRight` accepts. */
const checked =
  <T>(isRight: (value: unknown) => unknown): Reader<T> =>
  (value, at, report) => {
    if (isRight(value)) return value as T;
    report(at, 'invalid');
    return undefined;
  };

/** A string of at most `max` characters in which `pattern` is found. */
export const string = <T extends string>(pattern: RegExp, max = MAX_URL_LENGTH): Reader<T> =>
  checked((value) => typeof value === 'string' && value.length <= max && pattern.test(value));

export const oneOf = <T extends string>(values: readonly T[]): Reader<T> =>
  checked((value) => values.includes(value as T));

export const integer = (min: number, max = Infinity): Reader<number> =>
  checked((value) => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max);

/** A day that exists. */
export const day: Reader<string> = checked(
  // Of a day that there isn't (31 February) another one is made. Not by toJSON, in whose place Prototype.js puts its own.
  (value) =>
    typeof value === 'string' &&
    /^\d/.test(value) &&
    !isNaN(Date.parse(value + 'T00:00Z')) &&
    new Date(value + 'T00:00Z').toISOString().slice(0, 10) === value,
);

/** An array whose good items are kept. */
export const array =
  <T>(item: Reader<T>, max: number): Reader<T[]> =>
  (value, at, report) => {
    const items = checked<unknown[]>(Array.isArray)(value, at, report);
    if (items && items.length > max) report(at, 'too-many');
    return items?.slice(0, max).flatMap((one, index) => item(one, `${at}[${index}]`, report) ?? []);
  };

/**
 * An object: wrong or unknown fields are left out, and the whole where a required one is missing. It is read in the
 * order of `fields`, so that what comes later may be checked by what came before.
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
    // No prototype: a page may have put anything on Object's, and a list may hold a key `__proto__`.
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

/** What `reader` read, as `refine` puts it into its final form; `refine` reports and gives nothing where it is wrong. */
export const refined =
  <T>(reader: Reader<T>, refine: (value: T, at: string, report: Report) => T | undefined): Reader<T> =>
  (value, at, report) => {
    const read = reader(value, at, report);
    return read === undefined ? read : refine(read, at, report);
  };

/**
 * A text without halves of characters, where the browser can tell: WebKit's expressions don't see one before U+FEFF, and
 * those of browsers that can't tell do.
 */
const wellFormed = (value: string): string => (value as {toWellFormed?: () => string}).toWellFormed?.() ?? value;

/** Words without control characters, lone surrogates, and characters that turn the direction of writing. */
export const plainText: Reader<string> = refined(string(/^/, MAX_TEXT_LENGTH), (value, at, report) => {
  const safe = wellFormed(value).replace(/[\p{Cc}\p{Cs}\uFFFD\u202A-\u202E\u2066-\u2069]+/gu, ' ');
  const isVisible = /[^\s\p{Cf}]/u.test(safe);
  if (!isVisible) report(at, 'invalid');
  else if (safe !== value) report(at, 'unsafe-text');
  return isVisible ? safe.trim() : undefined;
});

/** Words, or words by language. */
export const text: Reader<string | Readonly<Record<string, string>>> = (value, at, report) => {
  if (!isRecord(value)) return plainText(value, at, report);
  const languages = Object.keys(value);
  if (!languages.length) report(at, 'missing');
  const read = record(Object.fromEntries(languages.map((language) => [language, plainText])), [])(value, at, report);
  return read && Object.keys(read).length ? read : undefined;
};
