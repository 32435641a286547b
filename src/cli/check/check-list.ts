import {getNodeValue} from 'jsonc-parser';
import {checkLink} from '../../list/link.ts';
import {parse} from '../../list/parse.ts';
import {isRecord} from '../../list/read.ts';
import {causesOf} from '../../list-faults/causes.ts';
import {positionOf} from '../../list-faults/position.ts';
import {networkById} from '../../networks/find.ts';
import {decode} from '../read/decode.ts';
import {readJson} from '../read/json.ts';
import {nodeAt} from '../read/place.ts';
import {advise} from './advise.ts';
import {ownFindings} from './extra-findings.ts';
import {textFindings} from './text-findings.ts';
import type {AccountList} from '../../list/model.ts';
import type {Problem} from '../../list/problem.ts';
import type {Json} from '../read/json.ts';
import type {Advice, Finding} from './finding.ts';

/** In bytes: what a block reads of a list. */
export const BLOCK_READS = 65_536;
/** More are the same again and again; they are counted. */
const MOST_FINDINGS = 1_000;

/** All that is known of a list. */
export interface Checked {
  /** What a block reads of it; none where it shows nothing. */
  readonly list?: AccountList;
  /** As JSON.parse has it. */
  readonly value?: unknown;
  /** In the order in which they stand in the file. */
  readonly findings: readonly Finding[];
  /** How many there are, where not all are among the findings. */
  readonly total: number;
}

/** Stands for the list's own address where that isn't known yet. */
export const SOMEWHERE_HOST = 'https://list.invalid/';
export const SOMEWHERE = SOMEWHERE_HOST + 'accounts.json';

/** How many items a block reads, as the format has it. */
const LIMITS: Readonly<Record<string, number>> = {
  accounts: 64,
  withdrawn: 64,
  include: 4,
  networks: 16,
  hosts: 8,
  audience: 4,
};

/**
 * Checks what a file holds, as strictly as a block reads it, and beyond.
 * @param address where pages read the list, if that is known
 */
export function checkList(bytes: Uint8Array, address?: string): Checked {
  const {text, findings: encoding} = decode(bytes);
  if (!text && encoding.length) return {findings: encoding, total: encoding.length};
  const json = readJson(text);
  const size: Finding[] =
    bytes.length > BLOCK_READS ? [{code: 'too-large', at: '', value: bytes.length.toLocaleString('en-US')}] : [];
  const before = [...encoding, ...size, ...json.findings];
  if (!json.tree) return {findings: before, total: before.length};
  const {list, problems} = parse(json.value, address ?? SOMEWHERE);
  // An emblem's origin is the list's; what that is, only its owner knows.
  const known = causesOf(problems, json.value).filter(({code}) => address || code !== 'foreign-origin');
  const placed = known.slice(0, MOST_FINDINGS).map((problem) => place(problem, json, text));
  const own = [...textFindings(json.value), ...(list ? ownFindings(list, json.value) : [])].map((finding) => ({
    ...finding,
    ...placeOf(finding.at, json, text),
  }));
  const findings = [...before, ...placed, ...own].sort(byPlace);
  const total = before.length + known.length + own.length;
  // A list that no block could have isn't shown as if it had one.
  const isReadable = !encoding.length && !size.length && list;
  return {value: json.value, findings: findings.slice(0, MOST_FINDINGS), total, ...(isReadable && {list})};
}

const byPlace = (one: Finding, other: Finding): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);

function place(problem: Problem, json: Json, text: string): Finding {
  const at = placeToShow(problem);
  const isKey = problem.code === 'unknown-key';
  const value = json.tree && (getNodeValue(nodeAt(json.tree, at, isKey)) as unknown);
  const advice = problem.code === 'duplicate' ? firstOf(problem.at, json, text) : advise(problem, value);
  return {...problem, ...placeOf(at, json, text, isKey), value: valueOf(problem, value), ...(advice && {advice})};
}

/** The array's own name: accounts, hosts. */
const nameOf = (at: string): string => at.replace(/^.*\./, '').replace(/\[\d+\]$/, '');

/** Of too many items, the first that isn't read. */
const placeToShow = ({at, code}: Problem): string => (code === 'too-many' ? `${at}[${LIMITS[nameOf(at)] ?? 0}]` : at);

function valueOf({at, code}: Problem, value: unknown): string {
  // What is missing has no value, and what is above it is not what is meant.
  if (code === 'missing' || code === 'unknown-key') return at.slice(at.lastIndexOf('.') + 1);
  if (code === 'too-many') return String(LIMITS[nameOf(at)] ?? '');
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function placeOf(at: string, {tree, starts}: Json, text: string, isKey = false): Pick<Finding, 'line' | 'column'> {
  return tree ? positionOf(text, nodeAt(tree, at, isKey).offset, starts) : {};
}

/** Where the account or the network stands that came first. */
function firstOf(at: string, json: Json, text: string): Advice | undefined {
  const {tree, value} = json;
  const [, name = '', index = ''] = /^(accounts|networks)\[(\d+)\]$/.exec(at) ?? [];
  const items = isRecord(value) && Array.isArray(value[name]) ? (value[name] as unknown[]) : [];
  const key = keyOf(items[Number(index)]);
  const first = items.findIndex((item) => key !== undefined && keyOf(item) === key);
  if (!tree || first < 0 || first >= Number(index)) return undefined;
  return {code: 'same-as', value: String(placeOf(`${name}[${first}]`, json, text).line)};
}

/** By what two are the same. */
function keyOf(item: unknown): string | undefined {
  const {url, id, network} = isRecord(item) ? item : {};
  if (typeof url !== 'string') return typeof id === 'string' ? id : undefined;
  const checked = checkLink(url, typeof network === 'string' ? networkById(network) : undefined);
  return typeof checked === 'string' ? undefined : checked.key;
}
