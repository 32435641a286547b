import {handleOf, isAccountOf, linkOf, withoutScheme} from './links.ts';
import {nameOfNetwork} from './messages.ts';
import {anyTextIn, at, isObject, itemsAt, textAt} from './raw.ts';
import {ACCOUNT_FIELDS, LIST_FIELDS} from './texts.ts';
import type {Json, RawList} from './raw.ts';
import type {ChangeKind} from './texts.ts';

/** A difference from the file as opened or last saved. */
export interface Change {
  readonly kind: ChangeKind;
  readonly text: string;
}

/**
 * Keys that aren't compared as fields: accounts and withdrawals are compared one by one, and saving changes the other
 * two.
 */
const NO_FIELDS = ['accounts', 'withdrawn', 'revision', 'updated'];

const same = (one: Json | undefined, other: Json | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** The name by which people recognise an account. */
function nameOf(list: RawList, account: Json): string {
  const network = textAt(account, ['network']);
  const name = [network && nameOfNetwork(list, network), handleOf(list, account)].filter(Boolean).join(' ');
  return [anyTextIn(at(account, ['title'])), name].filter(Boolean).join(' · ');
}

/** A key that identifies the same account in two lists. */
const keyOf = (list: RawList, account: Json): string => linkOf(list, account)?.key ?? textAt(account, ['url']);

/** The labels of the keys whose values differ. */
function fieldsOf(before: Json | undefined, after: Json | undefined): string[] {
  if (!isObject(before) || !isObject(after)) return same(before, after) ? [] : ['value'];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !same(at(before, [key]), at(after, [key])));
}

/** For each account of the new list, its index in the old one, matched by link, then by network and title. */
function matched(before: RawList, after: RawList): (number | undefined)[] {
  const keys = before.accounts.map((account) => keyOf(before, account));
  const free = new Set(before.accounts.keys());
  const claim = (isMatch: (old: number) => boolean): number | undefined => {
    const found = [...free].find((index) => isMatch(index));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const byLink = after.accounts.map((account) => {
    const key = keyOf(after, account);
    return claim((old) => keys[old] === key);
  });
  return byLink.map((found, index) => {
    const account = after.accounts[index];
    if (found !== undefined || !anyTextIn(at(account, ['title']))) return found;
    return claim((old) =>
      ['network', 'title'].every((key) => same(at(before.accounts[old], [key]), at(account, [key]))),
    );
  });
}

/** The addresses that one list withdraws and the other doesn't. */
const withdrawnOnlyIn = (list: RawList, other: RawList): string[] =>
  itemsAt(list, ['withdrawn']).flatMap((url) =>
    typeof url === 'string' && !itemsAt(other, ['withdrawn']).includes(url) ? [url] : [],
  );

/** The differences between two lists: accounts first, then the rest. */
export function changesBetween(before: RawList, after: RawList): Change[] {
  const was = matched(before, after);
  const kept = was.flatMap((old) => old ?? []);
  const withdrawn = withdrawnOnlyIn(after, before);
  const nameAt = (url: string): string => {
    const named = [before, after].flatMap((list) =>
      list.accounts.filter((account) => isAccountOf(list, account, url)).map((account) => nameOf(list, account)),
    );
    return named[0] ?? withoutScheme(url);
  };
  const added = after.accounts.filter((_, index) => was[index] === undefined);
  const removed = before.accounts.filter(
    (account, index) => !kept.includes(index) && !withdrawn.some((url) => isAccountOf(before, account, url)),
  );
  const changed = after.accounts.flatMap((account, index) => {
    const old = was[index];
    const fields = old === undefined ? [] : fieldsOf(before.accounts[old], account);
    const names = fields.map((key) => ACCOUNT_FIELDS.get(key) ?? key).join(', ');
    return names ? `${nameOf(after, account)} (${names})` : [];
  });
  const isReordered = kept.some((old, index) => index > 0 && old < (kept[index - 1] ?? 0));
  const fields = fieldsOf(before, after).filter((key) => !NO_FIELDS.includes(key));
  const texts: readonly (readonly [ChangeKind, readonly string[]])[] = [
    ['added', added.map((account) => nameOf(after, account))],
    ['removed', removed.map((account) => nameOf(before, account))],
    ['withdrawn', withdrawn.map(nameAt)],
    ['returned', withdrawnOnlyIn(before, after).map(nameAt)],
    ['changed', changed],
    ['order', isReordered ? [''] : []],
    ['field', fields.map((key) => LIST_FIELDS.get(key) ?? key)],
  ];
  return texts.flatMap(([kind, found]) => found.map((text) => ({kind, text})));
}
