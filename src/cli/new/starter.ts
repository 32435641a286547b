import {parse as parseHost} from 'tldts';
import {checkLink} from '../../list/link.ts';
import {WEBSITE} from '../../networks/networks.ts';
import {advise} from '../check/advise.ts';
import {copiedInPlace} from './meant.ts';
import type {Link} from '../../list/link.ts';
import type {AccountList, Level} from '../../list/model.ts';
import type {Network} from '../../networks/network.ts';
import type {Finding} from '../check/finding.ts';

/** What a list starts from. */
export interface Answers {
  readonly owner: string;
  /** Empty where there is none. */
  readonly site: string;
  readonly accounts: readonly string[];
  readonly level: Level;
}

/** A list that a block shows as it is. */
export interface Started {
  readonly list: AccountList;
  /** What can't stand in it. */
  readonly wrong: readonly Finding[];
  /** Addresses of accounts that were named before. */
  readonly twice: readonly string[];
}

type Checked = Link & {readonly network: Network};

/** What a block reads of a list. */
const MOST_ACCOUNTS = 64;

/** What people leave out, and what they copy from an app. */
const complete = (address: string): string =>
  /^@\w{4,}$/.test(address) ? `https://t.me/${address.slice(1)}` : address.replace(/^(?!\w+:)(\/\/)?/, 'https://');

const finding = (code: Finding['code'], value: string, write?: string): Finding => ({
  code,
  at: '',
  value,
  ...(write !== undefined && {advice: {code: 'write', value: write}}),
});

/** An address as a list may have it, or what is wrong with it. */
function checked(typed: string, isSite: boolean): Checked | Finding {
  const address = complete(typed);
  const copied = copiedInPlace(address);
  if (copied) return finding(copied.code, typed, copied.account);
  const found = checkLink(address, isSite ? WEBSITE : undefined);
  if (typeof found === 'string') {
    const advice = advise({at: '', code: found}, typed);
    return {...finding(found, typed), ...(advice && {advice})};
  }
  // A file's name and a slip of the finger have the form of a host, too.
  return found.site && !parseHost(found.site).isIcann ? finding('unknown-ending', typed) : found;
}

const isFinding = (one: Checked | Finding): one is Finding => 'code' in one;

/** What is wrong with an address; undefined where nothing is. */
export function wrongWith(address: string, isSite = false): Finding | undefined {
  const found = checked(address, isSite);
  return isFinding(found) ? found : undefined;
}

/** What is wrong with so many; undefined where nothing is. */
export const tooMany = (addresses: readonly string[]): Finding | undefined =>
  new Set(addresses).size > MOST_ACCOUNTS ? finding('too-many', String(MOST_ACCOUNTS)) : undefined;

/** The addresses in what was typed. */
export const addressesIn = (typed: string): string[] => typed.split(/[\s,;]+/).filter(Boolean);

/** The name of a file among addresses, where there is one: `--accounts` takes whatever follows. */
export const fileAmong = (accounts: readonly string[]): string | undefined =>
  accounts.find((one) => /\.json$/i.test(one) && !/^\w+:\/\//.test(one));

/** A list of what was answered. */
export function starterOf({owner, site, accounts, level}: Answers, now: Date): Started {
  const linked = new Map<string, Checked>();
  const wrong: Finding[] = [];
  const twice: string[] = [];
  for (const address of accounts) {
    const found = checked(address, false);
    if (isFinding(found)) wrong.push(found);
    else if (linked.has(found.key)) twice.push(address);
    else linked.set(found.key, found);
  }
  const many = tooMany([...linked.keys()]);
  if (many) wrong.push(many);
  const home = site.trim() ? checked(site.trim(), true) : undefined;
  if (home && isFinding(home)) wrong.unshift(home);
  const url = home && !isFinding(home) ? home.href : undefined;
  const name = owner.trim();
  const list: AccountList = {
    $schema: 'account-list.schema.json',
    version: 1,
    revision: 1,
    updated: dayOf(now),
    owner: {name, ...(url !== undefined && {url})},
    accounts: [...linked.values()].map(({network, href}) => ({network: network.id, url: href, title: name, level})),
  };
  return {list, wrong, twice};
}

/** The day on this machine's clock, YYYY-MM-DD. */
const dayOf = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
