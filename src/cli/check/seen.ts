import {toEntries} from '../../list/entries.ts';
import {choose, merge} from '../../list/select.ts';
import {localize} from '../../list/text.ts';
import {formatDay, textsFor} from '../../element/texts.ts';
import type {AccountList} from '../../list/model.ts';
import type {Entry} from '../../list/entries.ts';

/** What a block that is told nothing else shows of a list. */
export interface Seen {
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** Who keeps the list, and of when it is; empty where it doesn't say. */
  readonly footer: string;
}

/** No choice of the page's. */
const ALL = {only: [], exclude: [], levels: [], audience: []};

/** @param included lists that it includes, whose accounts follow */
export function seenOf(list: AccountList, language: string, included: readonly AccountList[] = []): Seen {
  const texts = textsFor(language);
  const {title, owner, updated} = list;
  const day = updated ? ` · ${texts.updated} ${formatDay(updated, language)}` : '';
  return {
    heading: title ? localize(title, language).text : texts.heading,
    entries: toEntries(choose(merge([], [list, ...included]), ALL), [], language),
    footer: owner ? `${texts.keptBy} ${localize(owner.name, language).text}${day}` : '',
  };
}
