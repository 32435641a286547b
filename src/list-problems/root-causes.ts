import {isRecord} from '../list/read.ts';
import {textProblems} from './text-problems.ts';
import type {Problem} from '../list/problem.ts';

/** An item of one of a list's arrays. */
const itemOf = (list: unknown, key: string, index: number): Readonly<Record<string, unknown>> => {
  const items = isRecord(list) ? list[key] : undefined;
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  return isRecord(item) ? item : {};
};

/** The index in one of a list's arrays from a path; undefined if the path is elsewhere. */
const indexIn = (key: string, at: string): number | undefined => {
  const [, index] = new RegExp(`^${key}\\[(\\d+)\\]`).exec(at) ?? [];
  return index === undefined ? undefined : Number(index);
};

/**
 * The problems that `parse` reports, without those that another one causes: a network without a valid host has no
 * hosts, and its accounts belong to an unknown network; a garbled text has control characters.
 * @param list the list as it was written
 */
export function rootCauses(problems: readonly Problem[], list: unknown): Problem[] {
  const networks = problems.flatMap(({at}) => indexIn('networks', at) ?? []);
  const ids = networks.map((index) => itemOf(list, 'networks', index)['id']);
  const isUnsafe = problems.some(({code}) => code === 'unsafe-text');
  const garbled = (isUnsafe ? textProblems(list) : []).flatMap(({at, code}) => (code === 'mojibake' ? [at] : []));
  return problems.filter(({at, code}) => {
    if (code === 'unsafe-text') return !garbled.includes(at);
    if (code === 'missing' && at.endsWith('.hosts')) return !problems.some((other) => other.at.startsWith(`${at}[`));
    const account = code === 'unknown-network' ? indexIn('accounts', at) : undefined;
    return account === undefined || !ids.includes(itemOf(list, 'accounts', account)['network']);
  });
}
