import {parse} from '../list/parse.ts';
import {ListError} from './fetch-list.ts';
import {describe, warn} from './report.ts';
import type {AccountList} from '../list/model.ts';
import type {Problem} from '../list/problem.ts';

/** A list that can be shown. */
export interface GoodList {
  readonly list: AccountList;
  readonly problems: readonly Problem[];
  /** When it came over the network, in milliseconds; none for one that is only baked. */
  readonly time?: number;
}

/** A list that came over the network. */
export interface Answer extends GoodList {
  readonly time: number;
  readonly text: string;
}

/** Answers that were read: the same bytes are parsed and complained of once, however many blocks ask. */
const known = new WeakMap<Promise<Uint8Array>, Promise<Answer>>();

/**
 * The list in an answer.
 * @throws {ListError} when there is none
 */
export function readAnswer(bytes: Promise<Uint8Array>, url: string): Promise<Answer> {
  const list = known.get(bytes) ?? bytes.then((all) => read(all, url));
  known.set(bytes, list);
  return list;
}

function read(bytes: Uint8Array, url: string): Answer {
  const text = toText(bytes);
  const good = readText(text, url, (line) => {
    warn(`${url}: ${line}`);
  });
  return {...good, time: Date.now(), text};
}

/**
 * The list in a text.
 * @param complain takes what is wrong with it, in one line
 * @throws {ListError} when there is none
 */
export function readText(text: string, url: string, complain?: (line: string) => void): GoodList {
  const {list, problems} = parse(toJson(text), url);
  if (problems.length) complain?.(describe(problems));
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
