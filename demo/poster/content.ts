import {toPicture} from '../configure/typed.ts';
import {accentOf, headingOf, languageOf, sourceOf} from '../shared/accounts.ts';
import {ORIENTATION} from './settings.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';
import type {Item} from '../shared/accounts.ts';

/** What stands on the sheet. */
export function contentOf(values: Values, lists: readonly AccountList[], items: readonly Item[]) {
  const language = languageOf(values);
  return {
    language,
    orientation: values[ORIENTATION.name] ?? ORIENTATION.initial,
    heading: headingOf(values, lists, language),
    brand: (values['brand'] ?? '').trim(),
    accent: accentOf(values, lists),
    /** The address of the emblem; empty where there is none. */
    emblem: toPicture(values['logo'] ?? '') || (lists[0]?.owner?.logo ?? ''),
    items,
    /** Whose the list is, and of which day; the list's owner doesn't vouch for the school's own accounts. */
    source: items.some(({isOwn}) => !isOwn) ? sourceOf(lists, language) : '',
  };
}

export type SheetContent = Readonly<ReturnType<typeof contentOf>>;
