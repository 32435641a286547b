import {isSame} from './edits.ts';
import {linkOf} from './guess.ts';
import {at, isObject, itemsAt, wordsAt} from './raw.ts';
import {anyTextIn} from './text.ts';
import type {Json, RawList} from './raw.ts';

/** One thing that is other than in the opened file. */
export type Change =
  | {readonly kind: 'added' | 'removed' | 'withdrawn' | 'returned'; readonly account: Named}
  | {readonly kind: 'changed'; readonly account: Named; readonly fields: readonly string[]}
  | {readonly kind: 'field'; readonly field: string}
  | {readonly kind: 'order'};

/** An account in words. */
export interface Named {
  readonly network: string;
  readonly title: string;
  /** Its name in the network, or its address where it has none. */
  readonly name: string;
}

/** What saving itself changes. */
const SAVING = ['revision', 'updated'];

const same = (one: Json | undefined, other: Json | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

function named(list: RawList, account: Json): Named {
  const url = wordsAt(account, ['url']);
  const {handle} = linkOf(list, account) ?? {};
  return {
    network: wordsAt(account, ['network']),
    title: anyTextIn(at(account, ['title'])),
    name: handle ? '@' + handle : url.replace(/^https:\/\//, ''),
  };
}

/** By what an account is the same one in two lists. */
const keyOf = (list: RawList, account: Json): string => linkOf(list, account)?.key ?? wordsAt(account, ['url']);

/** The names of the keys whose values differ. */
function fieldsOf(before: Json | undefined, after: Json | undefined): string[] {
  if (!isObject(before) || !isObject(after)) return same(before, after) ? [] : ['value'];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !same(at(before, [key]), at(after, [key])));
}

/** Which account of the old list each one of the new list was; by its link, else by network and title. */
function matched(before: RawList, after: RawList): (number | undefined)[] {
  const keys = before.accounts.map((account) => keyOf(before, account));
  const free = new Set(before.accounts.keys());
  const take = (isMatch: (old: number) => boolean): number | undefined => {
    const found = [...free].find((index) => isMatch(index));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const byLink = after.accounts.map((account) => {
    const key = keyOf(after, account);
    return take((old) => keys[old] === key);
  });
  return byLink.map((found, index) => {
    const account = after.accounts[index];
    if (found !== undefined || !anyTextIn(at(account, ['title']))) return found;
    return take((old) =>
      ['network', 'title'].every((key) => same(at(before.accounts[old], [key]), at(account, [key]))),
    );
  });
}

/** What was changed, in the order in which one would tell it. */
export function changesBetween(before: RawList, after: RawList): Change[] {
  const was = matched(before, after);
  const withdrawnIn = (list: RawList, other: RawList): string[] =>
    itemsAt(list, ['withdrawn']).flatMap((url) =>
      typeof url === 'string' && !itemsAt(other, ['withdrawn']).includes(url) ? [url] : [],
    );
  const withdrawn = withdrawnIn(after, before);
  const nameOf = (url: string): Named => {
    const lists = [before, after];
    const owner = lists.find((list) => list.accounts.some((account) => isSame(list, account, url)));
    const account = owner?.accounts.find((one) => isSame(owner, one, url));
    return owner && account ? named(owner, account) : {network: '', title: '', name: url.replace(/^https:\/\//, '')};
  };
  const kept = was.flatMap((old) => old ?? []);
  return [
    ...after.accounts.flatMap((account, index): Change[] =>
      was[index] === undefined ? [{kind: 'added', account: named(after, account)}] : [],
    ),
    ...before.accounts.flatMap((account, index): Change[] =>
      kept.includes(index) || withdrawn.some((url) => isSame(before, account, url))
        ? []
        : [{kind: 'removed', account: named(before, account)}],
    ),
    ...withdrawn.map((url): Change => ({kind: 'withdrawn', account: nameOf(url)})),
    ...withdrawnIn(before, after).map((url): Change => ({kind: 'returned', account: nameOf(url)})),
    ...after.accounts.flatMap((account, index): Change[] => {
      const old = was[index];
      const fields = old === undefined ? [] : fieldsOf(before.accounts[old], account);
      return fields.length ? [{kind: 'changed', account: named(after, account), fields}] : [];
    }),
    ...(kept.some((old, index) => index > 0 && old < (kept[index - 1] ?? 0)) ? [{kind: 'order'} as const] : []),
    ...fieldsOf(before, after)
      .filter((key) => !['accounts', 'withdrawn', ...SAVING].includes(key))
      .map((field): Change => ({kind: 'field', field})),
  ];
}
