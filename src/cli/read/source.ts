import {readFile, stat} from 'node:fs/promises';
import {fetchPatiently} from '../web/fetch.ts';
import type {Answer, FetchFailure} from '../web/fetch.ts';

/** In bytes. What is longer is no list, and isn't read to its end. */
export const MOST = 16 * 1024 * 1024;

/** What a name on the command line led to. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it is longer than what was read of it. */
  readonly isCut: boolean;
  /** How a server answered, where it came from one. */
  readonly answer?: Answer;
}

/** Why nothing could be read: a file's fault by Node's code (ENOENT), or a server's. */
export class SourceError extends Error {
  readonly code: string;
  readonly failure: FetchFailure | undefined;

  constructor(code: string, failure?: FetchFailure) {
    super(code);
    this.code = code;
    this.failure = failure;
  }
}

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/**
 * Reads a file or an address, as much of it as a list could have.
 * @param timeout of an address, in milliseconds
 * @throws {SourceError}
 */
export async function readSource(name: string, timeout?: number): Promise<Source> {
  if (!isAddress(name)) return {name, ...(await readFileUpTo(name))};
  const answer = await fetchPatiently(name, {most: MOST, ...(timeout !== undefined && {timeout})});
  if ('failure' in answer) throw new SourceError(answer.failure, answer);
  return {name, bytes: answer.bytes, isCut: answer.isCut, answer};
}

async function readFileUpTo(path: string): Promise<Pick<Source, 'bytes' | 'isCut'>> {
  try {
    const {size} = await stat(path);
    // A folder, a pipe and the like say nothing of their size; a folder says why it can't be read.
    return size > MOST ? {bytes: new Uint8Array(), isCut: true} : {bytes: await readFile(path), isCut: false};
  } catch (error) {
    throw new SourceError((error as NodeJS.ErrnoException).code ?? 'EIO');
  }
}
