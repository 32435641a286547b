import {networkByName} from '../networks/find.ts';
import {checkLink} from './link.ts';
import {titleKey} from './text.ts';
import type {Problem} from './problem.ts';
import type {Account} from './select.ts';

/** A link in the page to an account of the school. */
export interface OwnLink {
  readonly href: string;
  /** The link's text; may be empty. */
  readonly text: string;
}

/** The title if the page gives none; the network's name would appear twice. */
const NAMELESS = {ru: 'Наши аккаунты', en: 'Our accounts'};

/**
 * Reads the school's own accounts from the links of its page.
 * @param brand the school's name: the title of links without their own text
 * @param problems receives the problems of links that are not shown; `at` is the link's address
 */
export function ownAccounts(links: readonly OwnLink[], brand: string, problems: Problem[]): Account[] {
  return links.flatMap(({href, text}) => {
    // People copy these along with an address from a sentence or a document.
    const bare = href.replace(/^\s+|\p{Cf}|[\s.,;\p{Cf}]+$/gu, '');
    // Old sites omit the scheme so that a page works over http and https; people omit it anyway.
    const address = bare.replace(/^\/\//, 'https://');
    const secure = checkLink(address.replace(/^(?!https:)(http:\/\/)?/i, 'https://'));
    // All networks support https, whatever old pages say; other websites may not.
    const checked = typeof secure !== 'string' && !secure.site ? secure : checkLink(address);
    if (typeof checked === 'string') {
      problems.push({at: href, code: checked});
      return [];
    }
    const ownTitle = titleKey(text);
    // «ВКонтакте» says where the link leads, not whose account it is.
    const title = (ownTitle && networkByName(ownTitle) === checked.network ? '' : ownTitle) || brand || NAMELESS;
    return [{...checked, title, level: 'school', own: true}];
  });
}
