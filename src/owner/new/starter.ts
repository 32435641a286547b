import {link} from '../../accounts/link.ts';
import {WEBSITE} from '../../networks/networks.ts';
import type {AccountList, Level} from '../../accounts/model.ts';
import type {LinkProblem} from '../../accounts/problem.ts';

/** What a list starts from. */
export interface Answers {
  readonly owner: string;
  /** Empty where there is none. */
  readonly site: string;
  readonly accounts: readonly string[];
  readonly level: Level;
}

/** An address that can't stand in a list. */
export interface Wrong {
  readonly address: string;
  readonly code: LinkProblem;
}

/** What people leave out, and what they copy from an app. */
const complete = (address: string): string =>
  /^@\w{4,}$/.test(address) ? `https://t.me/${address.slice(1)}` : address.replace(/^(?!\w+:)(\/\/)?/, 'https://');

/** What is wrong with an address; undefined where nothing is. */
export function wrongWith(address: string, isSite = false): LinkProblem | undefined {
  const checked = link(complete(address), isSite ? WEBSITE : undefined);
  return typeof checked === 'string' ? checked : undefined;
}

/** The addresses in what was typed. */
export const addressesIn = (typed: string): string[] => typed.split(/[\s,;]+/).filter(Boolean);

/** A list that a block shows as it is, and what could not come into it. */
export function starterOf({owner, site, accounts, level}: Answers, now: Date): {list: AccountList; wrong: Wrong[]} {
  const wrong: Wrong[] = [];
  const linkOf = (address: string, isSite = false) => {
    const checked = link(complete(address), isSite ? WEBSITE : undefined);
    if (typeof checked !== 'string') return checked;
    wrong.push({address, code: checked});
    return undefined;
  };
  const name = owner.trim();
  const url = site.trim() ? linkOf(site.trim(), true)?.href : undefined;
  const linked = new Map(accounts.map((address) => linkOf(address)).flatMap((one) => (one ? [[one.key, one]] : [])));
  const list: AccountList = {
    $schema: 'account-list.schema.json',
    version: 1,
    revision: 1,
    updated: now.toISOString().slice(0, 10),
    owner: {name, ...(url && {url})},
    accounts: [...linked.values()].map(({network, href}) => ({network: network.id, url: href, title: name, level})),
  };
  return {list, wrong};
}
