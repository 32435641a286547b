import {networkByName} from '../networks/find.ts';
import {checkLink} from './link.ts';
import {titleKey} from './text.ts';
import type {Problem} from './problem.ts';
import type {Account} from './select.ts';

/** A link to an account that the page itself names. */
export interface OwnLink {
  readonly href: string;
  /** The link's words; may be empty. */
  readonly text: string;
}

/** The title where the page says nothing: a network's name would stand there twice. */
const NAMELESS = {ru: 'Наши аккаунты', en: 'Our accounts'};

/**
 * The accounts that a page names as the school's own.
 * @param brand the school's name: the title of links that have no words of their own
 * @param problems what is wrong with the links that aren't shown is put here; `at` is the link's address
 */
export function ownAccounts(links: readonly OwnLink[], brand: string, problems: Problem[]): Account[] {
  return links.flatMap(({href, text}) => {
    // Old sites leave the scheme out, so that a page works over http and https; people leave it out anyway.
    const address = href.trim().replace(/^\/\//, 'https://');
    const secure = checkLink(address.replace(/^(?!https:)(http:\/\/)?/i, 'https://'));
    // Networks answer over https whatever old pages say; of a website nobody knows.
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
