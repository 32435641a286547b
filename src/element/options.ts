import {AUDIENCES, LEVELS} from '../list/format.ts';
import {warn} from '../loading/report.ts';

/** The values that attributes take; the first one is the default. */
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

type Name = keyof typeof VALUES;
type Value<N extends Name> = (typeof VALUES)[N][number];

/** Ids between white space, or commas, as people write lists. A page's framework may set a property to nothing. */
export const split = (value: string | null | undefined, by = /[\s,;]+/): string[] =>
  (value ?? '').split(by).filter(Boolean);

/** Addresses between white space; a comma at the end is no part of one. */
export const splitUrls = (value: string | null | undefined): string[] => split(value, /[,;]?\s+|[,;]$/);

/**
 * Those of `values` that an attribute takes; of the others the console tells once.
 * @param allowed those it takes; undefined where that can't be known yet
 * @param isSure whether it will never take others
 */
export const keepKnown = (
  name: string,
  values: readonly string[],
  allowed: readonly string[] | undefined,
  isSure = true,
): string[] =>
  values.filter((value) => {
    const isKnown = !allowed || allowed.includes(value);
    if (!isKnown && isSure) warn(`${name}="${value}" is none of ${allowed.join(', ')}`);
    return isKnown;
  });

/** An attribute's value, or its default where it takes no such value. */
export const option = <N extends Name>(name: N, value: string): Value<N> =>
  (keepKnown(name, [value], VALUES[name])[0] ?? VALUES[name][0]) as Value<N>;

/** An attribute's list of values. */
export const options = (name: Name, value: string): string[] => keepKnown(name, split(value), VALUES[name]);

/** A number of things: whole, 0 for all. */
export const count = (name: string, value: number): number => {
  const isCount = Number.isInteger(value) && value >= 0;
  if (!isCount) warn(`${name}="${value}" is no number of entries`);
  return isCount ? value : 0;
};

/** An attribute that is true where it is present, but for `="false"`. */
export const flag = {
  __proto__: null,
  fromAttribute: (value: string | null): boolean => value !== null && value !== 'false',
  toAttribute: (value: unknown): string | null => (value ? '' : null),
};
