import {checkLink} from '../../src/list/link.ts';
import {FIVE} from '../helpers/blocks.ts';
import {ROLES} from './fault.ts';
import {BAKED_DAY, FRESH_DAY, FRESH_LINK, STORED_DAY, STORED_LINK} from './lists.ts';
import type {Outcome} from './fault.ts';
import type {PageSnapshot, BlockSnapshot} from './fault-page.ts';

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join(' ') === other.join(' ');

/** What a block shows in addition to the school's own links, by outcome: its links, and the day in its footer. */
const shownBy = (alsoShown: readonly string[]): readonly (readonly [Outcome, readonly string[], string])[] => [
  ['fresh', [FRESH_LINK, ...alsoShown], FRESH_DAY],
  ['last good, stored', [STORED_LINK], STORED_DAY],
  ['last good, baked', FIVE, BAKED_DAY],
];

/** The outcome of a block; an unknown one is described. */
function outcomeOf(block: BlockSnapshot, alsoShown: readonly string[]): Outcome | `? ${string}` {
  const {isOurs, isSettled, accounts, inside, areSeen, isStyled, areInsideSeen, footer, status, buttons} = block;
  if (!isOurs) return areInsideSeen ? 'nothing of ours' : '? the links inside are not seen';
  if (!isSettled) return '? still on its way';
  if (!isStyled) return '? without its styles';
  const own = accounts.slice(0, inside.length);
  const listed = accounts.slice(inside.length);
  const known = shownBy(alsoShown).find(([, links, day]) => isSame(links, listed) && footer.includes(day));
  if (!isSame(own, inside) || !areSeen) return `? ${accounts.join(' ')}, ${areSeen ? '' : 'not all '}seen`;
  if (known) return known[0];
  if (accounts.length && !listed.length && !status) return 'own links';
  if (!accounts.length && status.startsWith('Не удалось') && buttons === 1) return 'the sentence';
  return `? ${accounts.join(' ')} «${status}» «${footer}»`;
}

/** The outcomes of the blocks of each role. If the script didn't run, there is no block with the default list. */
export const outcomesOf = ({blocks}: PageSnapshot, alsoShown: readonly string[] = []): string[] =>
  ROLES.map((role) => {
    const outcomes = blocks.filter((block) => block.role === role).map((block) => outcomeOf(block, alsoShown));
    return [...new Set(outcomes)].join(' and ') || 'nothing of ours';
  });

/** Control characters, lone surrogates, and characters that change the direction of writing. */
const UNSAFE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Returns what no fault may do to a page; empty if all is well. */
export function wrongsOf({blocks, errors, requests, works}: PageSnapshot): string[] {
  const links = blocks.flatMap((block) => block.links);
  return [
    ...errors,
    ...requests.map((request) => `request: ${request}`),
    ...Object.keys(works).flatMap((part) => (works[part] ? [] : `the page’s own script: not ${part}`)),
    ...links.filter((href) => typeof checkLink(href) === 'string').map((href) => `a link that is refused: ${href}`),
    ...blocks.filter(({text}) => UNSAFE.test(text)).map(({text}) => `unsafe text: ${JSON.stringify(text)}`),
  ];
}

/** The addresses that were requested more often than allowed. */
export const tooOften = (log: readonly string[], most: number): string[] =>
  [...new Set(log)].filter((path) => log.filter((one) => one === path).length > most);
