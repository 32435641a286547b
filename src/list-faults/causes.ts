import {isRecord} from '../list/read.ts';
import {textFaults} from './text-faults.ts';
import type {Problem} from '../list/problem.ts';

/** The item of one of a list's arrays. */
const itemOf = (list: unknown, key: string, index: number): Readonly<Record<string, unknown>> => {
  const items = isRecord(list) ? list[key] : undefined;
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  return isRecord(item) ? item : {};
};

/** The index of a place in one of a list's arrays; undefined where it is in another. */
const indexIn = (key: string, at: string): number | undefined => {
  const [, index] = new RegExp(`^${key}\\[(\\d+)\\]`).exec(at) ?? [];
  return index === undefined ? undefined : Number(index);
};

/**
 * Problems without those that another one of them causes: a network none of whose hosts is right has no hosts, and its
 * accounts are of no known network; a garbled text holds control characters.
 * @param list as it was written
 */
export function causesOf(problems: readonly Problem[], list: unknown): Problem[] {
  const wrong = problems.flatMap(({at}) => indexIn('networks', at) ?? []);
  const ids = wrong.map((index) => itemOf(list, 'networks', index)['id']);
  const isUnsafe = problems.some(({code}) => code === 'unsafe-text');
  const garbled = (isUnsafe ? textFaults(list) : []).flatMap(({at, code}) => (code === 'mojibake' ? [at] : []));
  return problems.filter(({at, code}) => {
    if (code === 'unsafe-text') return !garbled.includes(at);
    if (code === 'missing' && at.endsWith('.hosts')) return !problems.some((other) => other.at.startsWith(`${at}[`));
    const account = code === 'unknown-network' ? indexIn('accounts', at) : undefined;
    return account === undefined || !ids.includes(itemOf(list, 'accounts', account)['network']);
  });
}
