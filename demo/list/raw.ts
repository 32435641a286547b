/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | RawObject;

export interface RawObject {
  readonly [key: string]: Json;
}

/** A list as in its file, including everything that this page doesn't know. */
export type RawList = RawObject & {readonly accounts: readonly Json[]};

/** The keys and indices that lead to a value in a list. */
export type Path = readonly (string | number)[];

/** The format's keys in the order in which they are written. */
const ORDER = {
  list: '$schema version revision updated ttl title owner networks accounts withdrawn include'.split(' '),
  owner: 'name url logo accent'.split(' '),
  account: 'network url title description level audience source verifiedAt'.split(' '),
};

export const isObject = (value: Json | undefined): value is RawObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isList = (value: Json | undefined): value is RawList =>
  isObject(value) && isArray(at(value, ['accounts']));

/** The value at a path, if any. */
export function at(value: Json | undefined, path: Path): Json | undefined {
  let found = value;
  for (const step of path) {
    if (isArray(found)) found = found[Number(step)];
    else if (isObject(found) && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

/** The text at a path; empty if there is none. */
export function textAt(value: Json | undefined, path: Path): string {
  const found = at(value, path);
  return typeof found === 'string' ? found : '';
}

/** The array at a path; empty if there is none. */
export function itemsAt(value: Json | undefined, path: Path): readonly Json[] {
  const found = at(value, path);
  return isArray(found) ? found : [];
}

/** Returns a copy with another value at a path; undefined removes the key. */
export function put(
  value: Json | undefined,
  path: Path,
  to: Json | undefined,
  order: readonly string[] = ORDER.list,
): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  const inner = put(at(value, [step]), rest, to, ORDER[step === 'owner' ? 'owner' : 'account']);
  if (isArray(value)) return value.map((item, index) => (index === step && inner !== undefined ? inner : item));
  // Remove an owner with its last field. Keep an empty account: its fields are about to be filled in.
  const isEmptied = to === undefined && isObject(inner) && !Object.keys(inner).length;
  return withKey(isObject(value) ? value : {}, String(step), isEmptied ? undefined : inner, order);
}

/** Sets a key. A new key is inserted at its place in the format; the others keep their order. */
function withKey(object: RawObject, key: string, value: Json | undefined, order: readonly string[]): RawObject {
  const entries = Object.entries(object);
  if (value === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (Object.hasOwn(object, key)) return {...object, [key]: value};
  const rank = order.indexOf(key);
  const next = entries.findIndex(([name]) => rank >= 0 && order.indexOf(name) > rank);
  entries.splice(next < 0 ? entries.length : next, 0, [key, value]);
  return Object.fromEntries(entries);
}

/** Formats a path as `parse` does: accounts[3].url */
export const formatPath = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? '.' + step : step)).join('');

/** The language of a plain string. */
export const FIRST = 'ru';

/** A text by language. */
export const textsOf = (value: Json | undefined): RawObject =>
  isObject(value) ? value : typeof value === 'string' && value ? {[FIRST]: value} : {};

/** The text in the first language or, failing that, in any. */
export function anyTextIn(value: Json | undefined): string {
  const texts = textsOf(value);
  return textAt(texts, [FIRST]) || (Object.values(texts).find((text) => typeof text === 'string') ?? '');
}

/**
 * Sets a text in one language.
 * @param isMapped whether a new text becomes a map by language
 * @returns undefined if no text is left
 */
export function withText(
  value: Json | undefined,
  language: string,
  wording: string,
  isMapped: boolean,
): Json | undefined {
  // The first language comes first in the file, too.
  const texts = {...(language === FIRST && {[FIRST]: wording}), ...textsOf(value), [language]: wording};
  const left = Object.entries(texts).filter(([tag, text]) => tag !== language || text);
  if (!left.length) return undefined;
  const isPlain = !isObject(value) && (typeof value === 'string' || !isMapped);
  return isPlain && left.every(([tag]) => tag === FIRST) ? texts[FIRST] : Object.fromEntries(left);
}

/** The languages used in a list; the first language comes first. */
export function languagesOf(list: RawList): string[] {
  const texts = [
    at(list, ['title']),
    at(list, ['owner', 'name']),
    ...itemsAt(list, ['networks']).map((network) => at(network, ['name'])),
    ...list.accounts.flatMap((account) => [at(account, ['title']), at(account, ['description'])]),
  ];
  return [...new Set([FIRST, ...texts.flatMap((text) => (isObject(text) ? Object.keys(text) : []))])];
}
