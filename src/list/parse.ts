import {namesOf, networkById, networkByName} from '../networks/find.ts';
import {WEBSITE} from '../networks/networks.ts';
import {
  AUDIENCES,
  COLOR,
  HOST,
  ICON,
  ID,
  LEVELS,
  MAX_ACCOUNTS,
  MAX_HOST_LENGTH,
  MAX_HOSTS,
  MAX_ICON_LENGTH,
  MAX_INCLUDES,
  MAX_NETWORKS,
  MAX_TTL,
  MIN_TTL,
  VERSION,
} from './format.ts';
import {isFreeHost, checkLink, toUrl} from './link.ts';
import {array, day, integer, isRecord, oneOf, record, refined, string, text, plainText} from './read.ts';
import type {Network} from '../networks/network.ts';
import type {AccountList, Host, ListedAccount, ListedNetwork, Owner, Url} from './model.ts';
import type {Problem} from './problem.ts';
import type {Reader, Report} from './read.ts';

/** The result of reading a list. */
export interface Parsed {
  /** The valid part of the list in the same format, with absolute addresses; undefined if there is none. */
  readonly list?: AccountList;
  /** The problems of the rest, in the order of the format. */
  readonly problems: readonly Problem[];
}

/** Accepts a value that has already been checked. */
const asIs: Reader<never> = (value) => value as never;

const address = string(/./);
const color = string(COLOR);
const id = string(ID);

/** Reads an address that is safe to show: one of the given network, or of any network by default. */
const linkOf = (network?: Network): Reader<Url> =>
  refined(address, (url, at, report) => {
    const checked = checkLink(url, network);
    // Percent-encoding may have made it too long.
    if (typeof checked !== 'string') return address(checked.href, at, report);
    report(at, checked);
    return undefined;
  });

/** Reads a withdrawn address, even with http or without a scheme: a stolen account must disappear. */
const withdrawn: Reader<Url> = refined(address, (url, at, report) => {
  if (url.toLowerCase().startsWith('https:')) return linkOf()(url, at, report);
  report(at, 'not-https');
  return linkOf()(url.replace(/^(http:)?(\/\/)?/i, 'https://'), at, report);
});

const host: Reader<Host> = refined(string(HOST, MAX_HOST_LENGTH), (name, at, report) => {
  if (isFreeHost(name)) return name;
  report(at, 'reserved');
  return undefined;
});

const account = record<ListedAccount>(
  {
    network: id,
    url: address,
    title: text,
    description: text,
    level: oneOf(LEVELS),
    audience: array(oneOf(AUDIENCES), AUDIENCES.length),
    source: plainText,
    verifiedAt: day,
  },
  ['network', 'url', 'title'],
);

const network = record<ListedNetwork>(
  {id, name: text, hosts: array(host, MAX_HOSTS), color, icon: string(ICON, MAX_ICON_LENGTH)},
  ['id', 'name', 'hosts'],
);

/**
 * Creates the reader of one list. It reads `networks` before `accounts`, which are checked against them.
 * @param isBaked whether the list was parsed when it was baked into the script, so that its networks and accounts are
 * valid
 */
function reader(source: string | undefined, isBaked: boolean): Reader<AccountList> {
  const networks = new Map<string, Network>();
  const keys = new Set<string>();
  const base = toUrl(source ?? '');

  /** Accepts a network whose names and id are not taken. */
  const ownNetwork = (own: ListedNetwork, at: string, report: Report) => {
    const reserved = namesOf(own).map(networkByName).find(Boolean);
    if (reserved) report(at, reserved.refused ? 'refused-network' : 'reserved');
    else if (networks.has(own.id)) report(at, 'duplicate');
    else if (!own.hosts.length) report(at + '.hosts', 'missing');
    else {
      networks.set(own.id, own);
      return own;
    }
    return undefined;
  };

  /** Accepts an account whose address belongs to its network. */
  const linked = (listed: ListedAccount, at: string, report: Report) => {
    const known = networks.get(listed.network) ?? networkById(listed.network);
    const checked = !known ? 'unknown-network' : known.refused ? 'refused-network' : checkLink(listed.url, known);
    if (typeof checked === 'string') report(known && !known.refused ? at + '.url' : at + '.network', checked);
    else if (keys.has(checked.key)) report(at, 'duplicate');
    else if (address(checked.href, at + '.url', report)) {
      keys.add(checked.key);
      return Object.assign(listed, {url: checked.href});
    }
    return undefined;
  };

  /**
   * Resolves an address against the list's own: https, or the list's scheme. Without the list's address it accepts
   * none.
   */
  const relative = refined(address, (path, at, report) => {
    const url = base && toUrl(path, source);
    if (url && (url.protocol === 'https:' || url.protocol === base.protocol)) return address(url.href, at, report);
    if (source) report(at, 'not-https');
    return undefined;
  });

  const logo = refined(relative, (url, at, report) => {
    if (toUrl(url)?.origin === base?.origin) return url;
    report(at, 'foreign-origin');
    return undefined;
  });

  return record<AccountList>(
    {
      $schema: address,
      version: integer(1),
      revision: integer(0),
      updated: day,
      ttl: integer(MIN_TTL, MAX_TTL),
      title: text,
      owner: record<Owner>({name: text, url: linkOf(WEBSITE), logo, accent: color}, ['name']),
      networks: isBaked ? asIs : array(refined(network, ownNetwork), MAX_NETWORKS),
      accounts: isBaked ? asIs : array(refined(account, linked), MAX_ACCOUNTS),
      withdrawn: isBaked ? asIs : array(withdrawn, MAX_ACCOUNTS),
      include: array(relative, MAX_INCLUDES),
    },
    ['accounts'],
  );
}

/**
 * Reads a list: keeps every valid account and reports the problems of the others. Never throws. Reading the returned
 * list again returns the same list without problems.
 * @param value the list, as returned by JSON.parse
 * @param source the list's own address; without it, relative addresses are dropped
 */
export const parse = (value: unknown, source?: string): Parsed => read(value, source, false);

/**
 * Reads the list that is baked into the script. It was parsed then, so only the addresses relative to the list are
 * checked, because they depend on the script's address.
 */
export const readBaked = (value: unknown, source?: string): Parsed => read(value, source, true);

function read(value: unknown, source: string | undefined, isBaked: boolean): Parsed {
  const problems: Problem[] = [];
  const report: Report = (at, code) => problems.push({at, code});
  const list =
    isRecord(value) && Array.isArray(value['accounts']) ? reader(source, isBaked)(value, '', report) : undefined;
  // An owner may empty the list; but a list with only invalid accounts is a broken file, and the last good copy stays.
  if (
    !list ||
    (!list.accounts.length && !list.include?.length && problems.some(({at}) => at.startsWith('accounts[')))
  ) {
    return {problems: [...problems, {at: '', code: 'not-a-list'}]};
  }
  if (list.version > VERSION) report('version', 'newer-version');
  if (!isRecord(value) || !Object.hasOwn(value, 'version')) report('version', 'missing');
  return {list: Object.assign(list, {version: VERSION}), problems};
}
