import {parse as parseHost} from 'tldts';
import {MAX_ACCOUNTS} from '../list/format.ts';
import {checkLink} from '../list/link.ts';
import {toAccount} from '../list/to-account.ts';
import {completeAddress, suggest} from '../list-problems/suggestions.ts';
import {WEBSITE} from '../networks/networks.ts';
import type {Link} from '../list/link.ts';
import type {AccountList, Level} from '../list/model.ts';
import type {LinkProblem} from '../list/problem.ts';
import type {Finding} from './context.ts';
import type {Network} from '../networks/network.ts';

/** The answers to the four questions of `new`. */
export interface Answers {
  readonly owner: string;
  /** Empty if there is none. */
  readonly site: string;
  readonly accounts: readonly string[];
  readonly level: Level;
}

export interface NewList {
  readonly list: AccountList;
  /** What is wrong with the answers. */
  readonly findings: readonly Finding[];
  /** Addresses of accounts that were given twice. */
  readonly duplicates: readonly string[];
}

type CheckedLink = Link & {readonly network: Network};

/** The addresses in typed text. */
export const splitAddresses = (typed: string): string[] => typed.split(/[\s,;]+/).filter(Boolean);

const toFinding = (code: Finding['code'], value: string, write?: string): Finding => ({
  code,
  at: '',
  value,
  ...(write !== undefined && {suggestion: {code: 'write', value: write}}),
});

/** The link for a typed address, or what is wrong with the address. */
function checkAddress(typed: string, isSite: boolean): CheckedLink | Finding {
  const found = toAccount(typed);
  // A closed channel may have nothing but an invite.
  if (isSite || found.kind === 'account' || found.kind === 'invite') {
    return checkHost('url' in found && !isSite ? found.url : completeAddress(typed), typed, isSite);
  }
  if (found.kind === 'not-an-address') return problemOf('not-a-url', typed);
  return found.kind === 'refused'
    ? problemOf(found.problem, typed)
    : toFinding(`is-${found.kind}`, typed, found.account);
}

function checkHost(address: string, typed: string, isSite: boolean): CheckedLink | Finding {
  const link = checkLink(address, isSite ? WEBSITE : undefined);
  if (typeof link === 'string') return problemOf(link, typed);
  // File names and mistyped hosts look like hosts, too.
  return link.site && !parseHost(link.site).isIcann ? toFinding('unknown-ending', typed) : link;
}

function problemOf(code: LinkProblem, typed: string): Finding {
  const suggestion = suggest({at: '', code}, typed);
  return {...toFinding(code, typed), ...(suggestion && {suggestion})};
}

const isFinding = (result: CheckedLink | Finding): result is Finding => 'code' in result;

/** What is wrong with an address; undefined if a list can contain it. */
export function addressProblem(address: string, isSite = false): Finding | undefined {
  const result = checkAddress(address, isSite);
  return isFinding(result) ? result : undefined;
}

/** The finding for more addresses than the block reads. */
export const tooManyProblem = (addresses: readonly string[]): Finding | undefined =>
  new Set(addresses).size > MAX_ACCOUNTS ? toFinding('too-many', String(MAX_ACCOUNTS)) : undefined;

/** Creates a list that the block shows without changes. */
export function newList({owner, site, accounts, level}: Answers, now: Date): NewList {
  const links = new Map<string, CheckedLink>();
  const findings: Finding[] = [];
  const duplicates: string[] = [];
  for (const address of accounts) {
    const result = checkAddress(address, false);
    if (isFinding(result)) findings.push(result);
    else if (links.has(result.key)) duplicates.push(address);
    else links.set(result.key, result);
  }
  const tooMany = tooManyProblem([...links.keys()]);
  if (tooMany) findings.push(tooMany);
  const home = site.trim() ? checkAddress(site.trim(), true) : undefined;
  if (home && isFinding(home)) findings.unshift(home);
  const name = owner.trim();
  const list: AccountList = {
    $schema: 'account-list.schema.json',
    version: 1,
    revision: 1,
    updated: localDay(now),
    owner: {name, ...(home && !isFinding(home) && {url: home.href})},
    accounts: [...links.values()].map(({network, href}) => ({network: network.id, url: href, title: name, level})),
  };
  return {list, findings, duplicates};
}

/** YYYY-MM-DD in this machine's time zone. */
const localDay = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
