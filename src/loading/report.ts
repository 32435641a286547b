import type {Problem} from '../list/problem.ts';

/** Problems in one line: `accounts[3].url not-https, title missing`. */
export const describe = (problems: readonly Problem[]): string =>
  problems.map(({at, code}) => (at + ' ' + code).trim()).join(', ');

const reported: string[] = [];

/** Tells a developer, once a page; a visitor never sees it. */
export function warn(message: string): void {
  if (reported.includes(message)) return;
  reported.push(message);
  // Some pages silence the console by taking its functions away.
  (console as Partial<Console>).warn?.('official-accounts: ' + message);
}
