import type {Problem} from '../list/problem.ts';

/** Formats problems in one line: `accounts[3].url not-https, title missing`. */
export const describe = (problems: readonly Problem[]): string =>
  problems.map(({at, code}) => (at + ' ' + code).trim()).join(', ');

const reported: string[] = [];

/** Logs a message for developers to the console, once per page. */
export function warn(message: string): void {
  if (reported.includes(message)) return;
  reported.push(message);
  // Some pages delete the console's functions.
  (console as Partial<Console>).warn?.('official-accounts: ' + message);
}
