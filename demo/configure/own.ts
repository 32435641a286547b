import {ownAccounts} from '../../dist/index.js';
import type {Problem, ProblemCode} from '../../dist/index.js';

/** What people typed as a link and is none that the block shows. */
export interface Fault {
  /** Counted from one. */
  readonly line: number;
  readonly text: string;
  /** Why, in words. */
  readonly reason: string;
}

/** What people typed as their own accounts. */
export interface Own {
  /** Addresses that the block shows. */
  readonly links: readonly string[];
  readonly faults: readonly Fault[];
}

const NO_LINK = 'не ссылка';
const REASONS: Partial<Record<ProblemCode, string>> = {
  'not-https': 'адрес сайта должен начинаться с https://',
  'user-or-port': 'почта или адрес с портом, а нужна ссылка на страницу',
  'refused-network': 'сеть запрещённой в России компании Meta',
  'not-an-account': 'страница сети, а не аккаунт',
  'foreign-host': 'не адрес сайта в интернете',
};

/** With what people leave out. «http» stays: of a website nobody knows whether it answers otherwise. */
export const withScheme = (typed: string): string =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : 'https://' + typed.replace(/^\/\//, '');

/** Why the block doesn't show an address; undefined where it does. It is the block's own rule. */
function reasonFor(address: string): string | undefined {
  const problems: Problem[] = [];
  const [account] = ownAccounts([{href: address, text: ''}], '', problems);
  if (account?.network.onRequest) return 'эту сеть блок показывает, только если её назвать в data-only';
  const [problem] = problems;
  if (!problem) return undefined;
  // «фыва» is an address, too, if one puts https:// before it.
  return /^\w+:\/\/[^/]*\./.test(address) ? (REASONS[problem.code] ?? NO_LINK) : NO_LINK;
}

/** Reads links that stand one a line, or with white space, commas or semicolons between them. */
export function readOwn(text: string): Own {
  const links: string[] = [];
  const faults: Fault[] = [];
  text.split(/\r\n?|\n/).forEach((typed, index) => {
    // Invisible characters come along when one copies out of a document.
    for (const part of typed.replace(/\p{Cf}/gu, '').split(/[\s,;]+/)) {
      if (!part) continue;
      const address = withScheme(part);
      const secure = address.replace(/^http:/i, 'https:');
      // What https would not mend comes first.
      const reason = reasonFor(secure) ?? reasonFor(address);
      if (reason) faults.push({line: index + 1, text: part, reason});
      else links.push(secure);
    }
  });
  return {links, faults};
}

/** How many faults are told of at once, and how much of what was typed. */
const TOLD = 3;
const LONGEST = 40;

/** What is wrong, in words; empty where nothing is. */
export function toldOf(faults: readonly Fault[]): string {
  const told = faults.slice(0, TOLD).map(({line, text, reason}) => {
    const short = text.length > LONGEST ? text.slice(0, LONGEST) + '…' : text;
    return `Строка ${line}: «${short}» — ${reason}`;
  });
  if (faults.length > TOLD) told.push(`И ещё: ${faults.length - TOLD}`);
  return told.join('\n');
}
