import {nothing} from 'lit';
import type {Account} from '../accounts/select.ts';
import type {Localized} from '../accounts/text.ts';
import type {Texts} from '../i18n/texts.ts';
import type {Looks} from './looks.ts';

/** What has happened to the block on its page. */
export interface Shown {
  /** Whether the visitor wants all entries. */
  readonly isExpanded: boolean;
  /** Whether the page is printed: all entries are shown then, and each account has its address beside it. */
  readonly isOnPaper: boolean;
  /** Whether the addresses stand there, as the codes can't be had. */
  readonly isWithoutCodes: boolean;
}

/** How the block looks and speaks, and what it does when it is used. */
export interface Manner extends Looks, Shown {
  readonly texts: Texts;
  /** The language of `texts`. */
  readonly language: string;
  /** The reader's language, a BCP 47 tag: that of `texts` where the page names none. */
  readonly tag: string;
  readonly headingLevel: number;
  readonly layout: string;
  readonly isMono: boolean;
  readonly target: string;
  /** How many entries are shown while the rest is hidden; 0 shows all. */
  readonly limit: number;
  /** Whether there is a button for the codes. */
  readonly hasCodes: boolean;
  readonly onOpen: (event: Event, account: Account) => void;
  readonly onRetry: () => void;
  readonly onMore: () => void;
  readonly onCodes: () => void;
}

/** The language of words that are in another one than the block. */
export const langOf = ({lang}: Localized, {language}: Manner) => (lang && lang !== language ? lang : nothing);
