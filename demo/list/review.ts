import {parse} from '../../dist/index.js';
import {rootCauses, suggest, textProblems} from '../../dist/list-problems.js';
import {isChanged} from './history.ts';
import {isAccountOf, linkOf} from './links.ts';
import {anyTextIn, at, isObject, itemsAt, languagesOf, textAt} from './raw.ts';
import {bytesOf, toText} from './saving.ts';
import type {AccountList} from '../../dist/index.js';
import type {Finding} from '../../dist/list-problems.js';
import type {Snapshot} from './history.ts';
import type {Json, RawList} from './raw.ts';

/** What costs nothing that the list's owner wants to be shown. */
const REMARKS = ['unknown-key', 'newer-version', 'entity', 'tag', 'mojibake'];

/** Whether the block shows the value all the same. */
export const isRemark = ({code}: Finding): boolean => REMARKS.includes(code);

/** The problems at a position and at those within it: a title's are also those of its languages. */
export const problemsAt = (problems: readonly Finding[], position: string): readonly Finding[] =>
  problems.filter(({at}) => at === position || (at.startsWith(position) && /^[.[]/.test(at.slice(position.length))));

/** The account that a problem is of; undefined where it is of none. */
export function accountIndexOf({at}: Finding): number | undefined {
  const index = /^accounts\[(\d+)\]/.exec(at)?.[1];
  return index === undefined ? undefined : Number(index);
}

/** One difference from the file as it was opened or last saved. */
export type Change =
  | {readonly kind: 'added' | 'removed' | 'withdrawn' | 'returned'; readonly account: NamedAccount}
  | {readonly kind: 'changed'; readonly account: NamedAccount; readonly fields: readonly string[]}
  | {readonly kind: 'field'; readonly field: string}
  | {readonly kind: 'order'};

/** What people know an account by. */
export interface NamedAccount {
  readonly network: string;
  readonly title: string;
  /** Its name in the network, or its address where it has none. */
  readonly name: string;
}

/** The keys that saving itself changes. */
const SAVING = ['revision', 'updated'];

const same = (one: Json | undefined, other: Json | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function named(list: RawList, account: Json): NamedAccount {
  const url = textAt(account, ['url']);
  const {handle} = linkOf(list, account) ?? {};
  return {
    network: textAt(account, ['network']),
    title: anyTextIn(at(account, ['title'])),
    name: handle ? '@' + handle : url.replace(/^https:\/\//, ''),
  };
}

/** The same for an account in two lists. */
const keyOf = (list: RawList, account: Json): string => linkOf(list, account)?.key ?? textAt(account, ['url']);

/** The names of the keys whose values differ. */
function fieldsOf(before: Json | undefined, after: Json | undefined): string[] {
  if (!isObject(before) || !isObject(after)) return same(before, after) ? [] : ['value'];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !same(at(before, [key]), at(after, [key])));
}

/** The index that each account of the new list had in the old one, found by its link, else by network and title. */
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

/** The differences between two lists: first the accounts, then the rest. */
export function changesBetween(before: RawList, after: RawList): Change[] {
  const was = matched(before, after);
  const withdrawnIn = (list: RawList, other: RawList): string[] =>
    itemsAt(list, ['withdrawn']).flatMap((url) =>
      typeof url === 'string' && !itemsAt(other, ['withdrawn']).includes(url) ? [url] : [],
    );
  const withdrawn = withdrawnIn(after, before);
  const nameOf = (url: string): NamedAccount => {
    const lists = [before, after];
    const list = lists.find((one) => one.accounts.some((account) => isAccountOf(one, account, url)));
    const account = list?.accounts.find((one) => isAccountOf(list, one, url));
    return list && account ? named(list, account) : {network: '', title: '', name: url.replace(/^https:\/\//, '')};
  };
  const kept = was.flatMap((old) => old ?? []);
  return [
    ...after.accounts.flatMap((account, index): Change[] =>
      was[index] === undefined ? [{kind: 'added', account: named(after, account)}] : [],
    ),
    ...before.accounts.flatMap((account, index): Change[] =>
      kept.includes(index) || withdrawn.some((url) => isAccountOf(before, account, url))
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

/** What follows from a list and takes a while to find out. */
export interface Review {
  readonly snapshot: Snapshot;
  /** The part of the list that blocks show. */
  readonly good: AccountList | undefined;
  readonly problems: readonly Finding[];
  readonly languages: readonly string[];
  /** The list as its file. */
  readonly text: string;
  readonly bytes: number;
  readonly changes: readonly Change[];
  readonly isChanged: boolean;
}

/** The value that `parse` reports a problem of: `accounts[3].url`. */
const valueAt = (list: RawList, position: string): Json | undefined => at(list, position.match(/[^.[\]]+/g) ?? []);

/** What blocks show of a list, and what is wrong with it: one finding for one fault. */
export function examine(list: RawList, source: string): Pick<Review, 'good' | 'problems'> {
  const {list: good, problems} = parse(list, source || undefined);
  const causes = rootCauses(problems, list).map((problem): Finding => {
    const suggestion = suggest(problem, valueAt(list, problem.at));
    return suggestion ? {...problem, suggestion} : problem;
  });
  return {good, problems: [...causes, ...textProblems(list)]};
}

export function review(snapshot: Snapshot): Review {
  const {list, file} = snapshot;
  const text = toText(list);
  return {
    snapshot,
    ...examine(list, file.source),
    languages: languagesOf(list),
    text,
    bytes: bytesOf(text),
    changes: changesBetween(file.saved, list),
    isChanged: isChanged(snapshot),
  };
}
