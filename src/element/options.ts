import {AUDIENCES, LEVELS} from '../list/format.ts';
import {warn} from '../loading/report.ts';

/** The values of attributes; the first one is the default. */
const VALUES = {
  layout: ['rows', 'cards', 'chips', 'icons'],
  'group-by': ['none', 'level'],
  theme: ['auto', 'light', 'dark', 'inherit'],
  tone: ['brand', 'mono'],
  target: ['', '_self', '_blank', '_top'],
  'heading-level': ['2', '3', '4', '5', '6'],
  levels: LEVELS,
  audience: AUDIENCES,
} as const;

export const LAYOUTS = VALUES.layout;

type Name = keyof typeof VALUES;
type Value<N extends Name> = (typeof VALUES)[N][number];

/** Splits ids at white space, commas and semicolons. Frameworks may set a property to null. */
export const split = (value: string | null | undefined, by = /[\s,;]+/): string[] =>
  (value ?? '').split(by).filter(Boolean);

/** Splits addresses at white space; a comma or semicolon at the end is not part of an address. */
export const splitUrls = (value: string | null | undefined): string[] => split(value, /[,;]?\s+|[,;]$/);

/**
 * Keeps the known values of an attribute, and warns about the others once.
 * @param allowed the known values; undefined if they can't be determined yet
 * @param isSure whether no further values will become known
 */
export const keepKnown = (
  name: string,
  values: readonly string[],
  allowed: readonly string[] | undefined,
  isSure = true,
): string[] =>
  values.filter((value) => {
    const isKnown = !allowed || allowed.includes(value);
    if (!isKnown && isSure) warn(`${name}="${value}" is not one of ${allowed.join(', ')}`);
    return isKnown;
  });

/** Returns an attribute's value, or its default if the value is unknown. */
export const option = <N extends Name>(name: N, value: string): Value<N> =>
  (keepKnown(name, [value], VALUES[name])[0] ?? VALUES[name][0]) as Value<N>;

/** Returns the known values of an attribute that takes several. */
export const options = (name: Name, value: string): string[] => keepKnown(name, split(value), VALUES[name]);

/** Returns a number of entries: a whole number, or 0 if the value is invalid. */
export const count = (name: string, value: number): number => {
  const isCount = Number.isInteger(value) && value >= 0;
  if (!isCount) warn(`${name}="${value}" is not a number of entries`);
  return isCount ? value : 0;
};

/** Converts an attribute that is true if it is present, except for `="false"`. */
export const flag = {
  __proto__: null,
  fromAttribute: (value: string | null): boolean => value !== null && value !== 'false',
  toAttribute: (value: unknown): string | null => (value ? '' : null),
};
