import {formatUrl, choose, colorOn, localize, merge, ownAccounts, toEntries} from '../../dist/index.js';
import {accountsIn} from '../configure/own.ts';
import type {Account, AccountList, LocalizedText, Network} from '../../dist/index.js';
import type {Address} from './settings.ts';

/** How many codes a sheet holds: with more of them none could be read from two metres. */
export const MOST = 12;

/** What the colours of the networks are made readable on. */
const PAPER = [255, 255, 255];

/** An account as the sheet has it. */
export interface Item {
  readonly title: LocalizedText;
  /** The network's name in words. */
  readonly name: string;
  /** What tells it from another account of this network and title; may be empty. */
  readonly note: string;
  readonly network: Network;
  readonly color: string;
  readonly href: string;
  readonly address: string;
  /** Whether the school itself named it. */
  readonly isOwn: boolean;
}

/** What there is, and what of it goes onto the sheet. */
export interface Selection {
  /** The list's accounts, to be chosen from, by title. */
  readonly offered: readonly {readonly title: LocalizedText; readonly items: readonly Item[]}[];
  /** The addresses of those that are chosen. */
  readonly chosen: readonly string[];
  /** The school's own, then what is chosen, as far as there is room. */
  readonly shown: readonly Item[];
  /** What there is no room for. */
  readonly spare: readonly Item[];
}

const ids = (value: string | null): string[] => (value ?? '').split(' ').filter(Boolean);

/** As they stand in the block: by title, an owner's accounts side by side. */
const toGroups = (accounts: readonly Account[], only: readonly string[], language: string): Selection['offered'] =>
  toEntries(accounts, only, language).map(({title, links}) => ({
    title,
    items: links.map(({account, suffix}) => ({
      title,
      name: localize(account.network.name, language).text,
      note: suffix,
      network: account.network,
      color: colorOn(PAPER, account.network),
      href: account.href,
      address: formatUrl(account.href),
      isOwn: account.own === true,
    })),
  }));

/** What the page's address chooses of the lists. */
export function selectionOf(address: Address, lists: readonly AccountList[], language: string): Selection {
  const {values, chosen: wanted, rest} = address;
  const only = ids(rest.get('only'));
  const own = ownAccounts(
    accountsIn(values['own'] ?? '', rest.get('only') ?? '').map(({href, title}) => ({href, text: title})),
    (values['brand'] ?? '').trim(),
    [],
  );
  const merged = merge(own, lists);
  const ofSchool = toGroups(
    merged.filter((account) => account.own),
    [],
    language,
  ).flatMap(({items}) => items);
  const listed = merged.filter(({own: isOwn, network}) => !isOwn && (!network.onRequest || only.includes(network.id)));
  const offered = toGroups(listed, [], language);
  const all = offered.flatMap(({items}) => items);
  // What the school leaves out on its site, it doesn't want on its wall.
  const asOnSite = choose(listed, {
    only,
    exclude: ids(rest.get('exclude')),
    levels: ids(rest.get('levels')),
    audience: ids(rest.get('audience')),
  }).map(({href}) => href);
  const chosen = wanted
    ? all.filter(({href}) => wanted.includes(href))
    : all.filter(({href}) => asOnSite.includes(href)).slice(0, Math.max(0, MOST - ofSchool.length));
  const wished = [...ofSchool, ...chosen];
  return {
    offered,
    chosen: chosen.map(({href}) => href),
    shown: wished.slice(0, MOST),
    spare: wished.slice(MOST),
  };
}
