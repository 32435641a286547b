import {parse} from '../list/parse.ts';
import {ListError} from './fetch-list.ts';
import {describe, warn} from './report.ts';
import type {AccountList} from '../list/model.ts';
import type {Problem} from '../list/problem.ts';

/** A list that can be shown, and the problems of the parts that were dropped. */
export interface LoadedList {
  readonly list: AccountList;
  readonly problems: readonly Problem[];
  /** When the list was received, in milliseconds; undefined for the baked list. */
  readonly receivedAt?: number;
}

/** A list from the network. */
export interface ListResponse extends LoadedList {
  readonly receivedAt: number;
  readonly text: string;
}

/** Each response is parsed and reported once, however many blocks use it. */
const parsedResponses = new WeakMap<Promise<Uint8Array>, Promise<ListResponse>>();

/**
 * Reads the list in a response.
 * @throws {ListError} if there is none
 */
export function readResponse(bytes: Promise<Uint8Array>, url: string): Promise<ListResponse> {
  const list = parsedResponses.get(bytes) ?? bytes.then((all) => read(all, url));
  parsedResponses.set(bytes, list);
  return list;
}

function read(bytes: Uint8Array, url: string): ListResponse {
  const text = toText(bytes);
  const loaded = readText(text, url, (line) => {
    warn(`${url}: ${line}`);
  });
  return {...loaded, receivedAt: Date.now(), text};
}

/**
 * Reads the list in a text.
 * @param onProblems receives the problems in one line
 * @throws {ListError} if there is none
 */
export function readText(text: string, url: string, onProblems?: (line: string) => void): LoadedList {
  const {list, problems} = parse(toJson(text), url);
  if (problems.length) onProblems?.(describe(problems));
  if (!list) throw new ListError('not-a-list');
  return {list, problems};
}

function toText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new ListError('not-utf-8');
  }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ListError('not-json');
  }
}
