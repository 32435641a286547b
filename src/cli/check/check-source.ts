import {isAddress, readSource, SourceError} from '../read/source.ts';
import {examine} from '../web/examine.ts';
import {serverLines} from '../web/server-lines.ts';
import {checkList} from './check-list.ts';
import type {AccountList} from '../../list/model.ts';
import type {ServerLines} from '../web/server-lines.ts';
import type {Finding, FindingCode} from './finding.ts';

/** All that is known of a file or an address. */
export interface Report {
  readonly source: string;
  /** Which address answered in the end, where it was an address. */
  readonly address?: string;
  /** Why it could not be read at all. */
  readonly unreadable?: string;
  readonly findings: readonly Finding[];
  readonly total: number;
  readonly list?: AccountList;
  readonly value?: unknown;
  readonly bytes?: Uint8Array;
  readonly serverLines: readonly ServerLines[];
}

const NOT_THE_LIST: readonly FindingCode[] = ['status', 'web-page', 'packed-unsaid'];

/**
 * Checks a file, or what a server gives and how.
 * @param at where pages will read a file's list
 */
export async function checkSource(source: string, at?: string, timeout?: number): Promise<Report> {
  try {
    const {bytes, isCut, answer} = await readSource(source, timeout);
    const server = answer ? examine(answer) : [];
    const lines = serverLines(
      server.map(({code}) => code),
      answer?.url ?? source,
    );
    // What stands in the list's place is not the list.
    if (server.some(({code}) => NOT_THE_LIST.includes(code))) {
      return {source, findings: server, total: server.length, serverLines: lines};
    }
    if (isCut) {
      const findings: Finding[] = [...server, {code: 'far-too-large', at: ''}];
      return {source, findings, total: findings.length, serverLines: lines};
    }
    const {findings, total, ...rest} = checkList(bytes, at ?? answer?.url);
    return {
      source,
      ...(answer && {address: answer.url}),
      ...rest,
      bytes,
      findings: [...server, ...findings],
      total: server.length + total,
      serverLines: lines,
    };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return {source, unreadable: error.code, findings: [], total: 0, serverLines: []};
  }
}

/** Whether an argument was no file at all: a wrong use, where a server that is down is a problem. */
export const isMissing = ({source, unreadable}: Report): boolean => unreadable !== undefined && !isAddress(source);
