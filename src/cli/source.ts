import {readFile, stat} from 'node:fs/promises';
import {checkList} from './check-list.ts';
import {checkResponse, request} from './response.ts';
import {serverConfig} from './server-config.ts';
import type {CheckedList} from './check-list.ts';
import type {FindingCode} from './messages-en.ts';
import type {HttpResponse} from './response.ts';
import type {ServerConfig} from './server-config.ts';

/** A file or an address from the command line, and everything known about the list there. */
export interface Report extends CheckedList {
  readonly source: string;
  /** The final address after all redirects; undefined for a file. */
  readonly address?: string;
  /** Why it could not be read: Node's error code for a file (ENOENT), or a failed request. */
  readonly unreadable?: string;
  readonly bytes?: Uint8Array;
  readonly serverConfigs: readonly ServerConfig[];
}

/** In bytes. Anything larger is not a list, and is not read to its end. */
export const MAX_BYTES = 16 * 1024 * 1024;

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Whether the file is missing or unreadable: that is wrong usage, while a server that is down is a problem. */
export const isMissing = ({source, unreadable}: Report): boolean => unreadable !== undefined && !isAddress(source);

/** The findings that mean that the response is not the list. */
const NOT_THE_LIST: readonly FindingCode[] = ['status', 'web-page', 'packed-unsaid'];

/**
 * Checks a list in a file, or on a server together with the server's response.
 * @param at the address where pages will read a file's list
 * @param timeout in milliseconds, for an address
 */
export async function checkSource(source: string, at?: string, timeout?: number): Promise<Report> {
  if (!isAddress(source)) return checkFile(source, at);
  const response = await request(source, {maxBytes: MAX_BYTES, timeout});
  return 'failure' in response ? unreadable(source, response.failure) : checkServer(source, response, at);
}

const unreadable = (source: string, reason: string): Report => ({
  source,
  unreadable: reason,
  findings: [],
  total: 0,
  serverConfigs: [],
});

async function checkFile(source: string, at: string | undefined): Promise<Report> {
  let bytes: Uint8Array | undefined;
  try {
    // The size of a folder or a pipe means nothing; reading a folder fails with the right code.
    const {size} = await stat(source);
    if (size <= MAX_BYTES) bytes = await readFile(source);
  } catch (error) {
    return unreadable(source, (error as NodeJS.ErrnoException).code ?? 'EIO');
  }
  return {source, ...(bytes ? {...checkList(bytes, at), bytes} : farTooLarge), serverConfigs: []};
}

function checkServer(source: string, response: HttpResponse, at: string | undefined): Report {
  const {url, bytes, isTruncated} = response;
  const server = checkResponse(response);
  const codes = server.map(({code}) => code);
  const report = {source, findings: server, total: server.length, serverConfigs: serverConfig(codes, url)};
  if (codes.some((code) => NOT_THE_LIST.includes(code))) return report;
  const list: CheckedList = isTruncated ? farTooLarge : checkList(bytes, at ?? url);
  return {
    ...report,
    address: url,
    ...list,
    bytes,
    findings: [...server, ...list.findings],
    total: server.length + list.total,
  };
}

const farTooLarge: CheckedList = {findings: [{code: 'far-too-large', at: ''}], total: 1};
