import {getDomain} from 'tldts';
import {getNodeValue} from 'jsonc-parser';
import {AUDIENCES, MAX_ACCOUNTS, MAX_HOSTS, MAX_INCLUDES, MAX_NETWORKS} from '../list/format.ts';
import {checkLink} from '../list/link.ts';
import {parse} from '../list/parse.ts';
import {isRecord} from '../list/read.ts';
import {toAccount} from '../list/to-account.ts';
import {readList} from '../list-problems/read-list.ts';
import {rootCauses} from '../list-problems/root-causes.ts';
import {similarTitles} from '../list-problems/similar-titles.ts';
import {suggest} from '../list-problems/suggestions.ts';
import {textProblems} from '../list-problems/text-problems.ts';
import {networkById} from '../networks/find.ts';
import type {AccountList} from '../list/model.ts';
import type {Problem} from '../list/problem.ts';
import type {Suggestion} from '../list-problems/finding.ts';
import type {Finding} from './context.ts';
import type {ListFile} from '../list-problems/read-list.ts';

/** Everything known about a list. */
export interface CheckedList {
  /** What the block shows of it; undefined if it shows nothing. */
  readonly list?: AccountList;
  /** As JSON.parse gives it. */
  readonly value?: unknown;
  /** In the order of the file; at most 1,000. */
  readonly findings: readonly Finding[];
  /** The number of all findings. */
  readonly total: number;
  /** The line and column of a place in the file, if it is there. */
  readonly positionOf?: (at: string) => Pick<Finding, 'line' | 'column'>;
}

/** More are repetitions. */
const MAX_FINDINGS = 1_000;

/** Replaces the list's own address until that is known. */
export const UNKNOWN_FOLDER = 'https://list.invalid/';
export const UNKNOWN_ADDRESS = UNKNOWN_FOLDER + 'accounts.json';

/** How many items of each array the block reads. */
const MAX_ITEMS: Readonly<Record<string, number>> = {
  accounts: MAX_ACCOUNTS,
  withdrawn: MAX_ACCOUNTS,
  include: MAX_INCLUDES,
  networks: MAX_NETWORKS,
  hosts: MAX_HOSTS,
  audience: AUDIENCES.length,
};

/**
 * Checks a list's file as strictly as the block reads it, and beyond.
 * @param address where pages read the list, if known
 */
export function checkList(bytes: Uint8Array, address?: string): CheckedList {
  const file = readList(bytes);
  const {value, findings: before} = file;
  if (value === undefined) return {findings: before, total: before.length};
  const {list, problems} = parse(value, address ?? UNKNOWN_ADDRESS);
  // A logo must be on the list's server, which is unknown without an address.
  const causes = rootCauses(problems, value).filter(({code}) => address || code !== 'foreign-origin');
  const located = causes.slice(0, MAX_FINDINGS).map((problem) => toFinding(problem, file));
  const more = [...textProblems(value), ...similarTitles(value), ...(list ? ownersFindings(list, value) : [])];
  const findings = [...before, ...located, ...more.map((finding) => ({...finding, ...positionOf(finding.at, file)}))];
  // No preview for a file that no block can read.
  const isReadable = before.every(({code}) => code === 'duplicate-key');
  return {
    value,
    findings: findings.sort(byPosition).slice(0, MAX_FINDINGS),
    total: before.length + causes.length + more.length,
    positionOf: (at) => positionOf(at, file),
    ...(isReadable && list && {list}),
  };
}

const byPosition = (one: Finding, other: Finding): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);

function positionOf(at: string, file: ListFile, isKey = false): Pick<Finding, 'line' | 'column'> {
  const located = file.locate(at, isKey);
  return located ? {line: located.line, column: located.column} : {};
}

/** Converts a problem that `parse` reports: adds its position, its value and what to write instead. */
function toFinding(problem: Problem, file: ListFile): Finding {
  const {at, code} = problem;
  const maxItems = MAX_ITEMS[arrayName(at)] ?? 0;
  const isKey = code === 'unknown-key';
  // If there are too many items, point to the first one that isn't read.
  const shownAt = code === 'too-many' ? `${at}[${maxItems}]` : at;
  const node = file.locate(shownAt, isKey)?.node;
  const value = node && (getNodeValue(node) as unknown);
  const suggestion = code === 'duplicate' ? suggestFirst(at, file) : suggest(problem, value);
  return {
    ...problem,
    ...positionOf(shownAt, file, isKey),
    value: code === 'too-many' ? String(maxItems) : shownValue(problem, value),
    ...(suggestion && {suggestion}),
  };
}

/** The key of an array: accounts, hosts. */
const arrayName = (at: string): string => at.replace(/^.*\./, '').replace(/\[\d+\]$/, '');

function shownValue({at, code}: Problem, value: unknown): string {
  // A missing key has no value: the node is the object above it.
  if (code === 'missing' || code === 'unknown-key') return at.slice(at.lastIndexOf('.') + 1);
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** The line of the account or network that a duplicate repeats. */
function suggestFirst(at: string, file: ListFile): Suggestion | undefined {
  const [, name = '', index = ''] = /^(accounts|networks)\[(\d+)\]$/.exec(at) ?? [];
  const items = itemsOf(file.value, name);
  const key = keyOf(items[Number(index)]);
  const first = items.findIndex((item) => key !== undefined && keyOf(item) === key);
  if (first < 0 || first >= Number(index)) return undefined;
  return {code: 'same-as', value: String(file.locate(`${name}[${first}]`)?.line)};
}

const itemsOf = (value: unknown, key: string): readonly unknown[] => {
  const items = isRecord(value) ? value[key] : undefined;
  return Array.isArray(items) ? (items as unknown[]) : [];
};

/** Items with the same key are the same account or network. */
function keyOf(item: unknown): string | undefined {
  const {url, id, network} = isRecord(item) ? item : {};
  if (typeof url !== 'string') return typeof id === 'string' ? id : undefined;
  const checked = checkLink(url, typeof network === 'string' ? networkById(network) : undefined);
  return typeof checked === 'string' ? undefined : checked.key;
}

/** What the block shows without a problem, but the list's owner should know. */
function ownersFindings(list: AccountList, value: unknown): Finding[] {
  const {accounts, owner, revision, include} = list;
  const findings = [...publicSuffixes(value), ...otherPages(list, value)];
  if (!accounts.length && !include?.length) findings.push({code: 'no-accounts', at: 'accounts'});
  const onRequest = accounts.find(({network}) => networkById(network)?.onRequest);
  if (onRequest) findings.push({code: 'on-request', at: '', value: onRequest.network, isHint: true});
  if (!owner) findings.push({code: 'no-owner', at: '', isHint: true});
  if (revision === undefined) findings.push({code: 'no-revision', at: '', isHint: true});
  return findings;
}

/** Addresses of posts, videos, invites and the like, which the block shows anyway. */
const otherPages = ({networks}: AccountList, value: unknown): Finding[] =>
  itemsOf(value, 'accounts').flatMap((item, index): Finding[] => {
    const url = isRecord(item) ? item['url'] : undefined;
    if (typeof url !== 'string' || typeof checkLink(url) === 'string') return [];
    const found = toAccount(url, networks);
    if (found.kind === 'account' || !('network' in found)) return [];
    const suggestion: Suggestion | undefined = found.account ? {code: 'write', value: found.account} : undefined;
    const at = `accounts[${index}].url`;
    return [{code: `is-${found.kind}`, at, value: url, isHint: true, ...(suggestion && {suggestion})}];
  });

/** Hosts of the list's own networks under which anyone can get a host: gov.ru, github.io. */
const publicSuffixes = (value: unknown): Finding[] =>
  itemsOf(value, 'networks').flatMap((network, index) =>
    itemsOf(network, 'hosts').flatMap((host, hostIndex): Finding[] =>
      typeof host === 'string' && host.includes('.') && getDomain(host, {allowPrivateDomains: true}) === null
        ? [{code: 'public-suffix', at: `networks[${index}].hosts[${hostIndex}]`, value: host}]
        : [],
    ),
  );
