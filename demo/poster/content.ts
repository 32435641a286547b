import {toPicture} from '../configure/typed.ts';
import {accentOf, headingOf, languageOf, sourceOf} from '../shared/accounts.ts';
import {ORIENTATION} from './settings.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';
import type {Item} from '../shared/accounts.ts';

/** The content of the sheet. */
export function contentOf(values: Values, lists: readonly AccountList[], items: readonly Item[]) {
  const language = languageOf(values);
  return {
    language,
    orientation: values[ORIENTATION.name] ?? ORIENTATION.initial,
    heading: headingOf(values, lists, language),
    brand: (values['brand'] ?? '').trim(),
    accent: accentOf(values, lists),
    /** The URL of the emblem; empty if there is none. */
    emblem: toPicture(values['logo'] ?? '') || (lists[0]?.owner?.logo ?? ''),
    items,
    /**
     * The list's owner and date. Left out if only the school's own accounts are shown: the owner doesn't vouch for
     * those.
     */
    source: items.some(({isOwn}) => !isOwn) ? sourceOf(lists, language) : '',
  };
}

export type SheetContent = Readonly<ReturnType<typeof contentOf>>;
