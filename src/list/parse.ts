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

/** What could be read of a list. */
export interface Parsed {
  /** The good part of the list, in the format itself, its addresses absolute; none where nothing could be read. */
  readonly list?: AccountList;
  /** What is wrong with the rest, in the order of the format. */
  readonly problems: readonly Problem[];
}

/** Takes what was checked before. */
const asIs: Reader<never> = (value) => value as never;

const address = string(/./);
const color = string(COLOR);
const id = string(ID);

/** An address that may stand in a page; any at all, if no network is given. */
const linkOf = (network?: Network): Reader<Url> =>
  refined(address, (url, at, report) => {
    const checked = checkLink(url, network);
    // Written out in percent, it may be too long by now.
    if (typeof checked !== 'string') return address(checked.href, at, report);
    report(at, checked);
    return undefined;
  });

/** A withdrawn account counts however its owner wrote it: with http, or with no scheme at all. */
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
 * The reader of one list: its own networks come before the accounts that are checked by them.
 * @param isBaked whether the list was parsed when it was baked into the script: its networks and accounts are good then
 */
function reader(source: string | undefined, isBaked: boolean): Reader<AccountList> {
  const networks = new Map<string, Network>();
  const keys = new Set<string>();
  const base = toUrl(source ?? '');

  /** A network that takes neither the name nor the host of another. */
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

  /** An account whose link its network may have. */
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

  /** An address relative to the list's own: https, or what the list itself was fetched by. Without that, none. */
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
 * Reads a list, however wrong: keeps every good account and says what was wrong with the others. Never throws.
 * What it returns is itself a list that it reads without a problem.
 * @param value the list, as JSON.parse gives it
 * @param source the list's own address; without it, relative addresses are left out
 */
export const parse = (value: unknown, source?: string): Parsed => read(value, source, false);

/**
 * Reads the list that was baked into the script: what is parsed then is not checked again, only addresses relative to the list
 * are, which depend on where the script is.
 */
export const readBaked = (value: unknown, source?: string): Parsed => read(value, source, true);

function read(value: unknown, source: string | undefined, isBaked: boolean): Parsed {
  const problems: Problem[] = [];
  const report: Report = (at, code) => problems.push({at, code});
  const list =
    isRecord(value) && Array.isArray(value['accounts']) ? reader(source, isBaked)(value, '', report) : undefined;
  // An empty list is its owner's word; one whose every account is wrong is a broken file, and the last good one stays.
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
