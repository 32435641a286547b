import {toPicture} from '../configure/typed.ts';
import {frameOf} from '../shared/accounts.ts';
import {ORIENTATION} from './settings.ts';
import type {AccountList} from '../../dist/index.js';
import type {Values} from '../configure/setting.ts';
import type {Item} from '../shared/accounts.ts';

/** The content of the sheet. */
export const contentOf = (values: Values, lists: readonly AccountList[], items: readonly Item[]) => ({
  ...frameOf(values, lists, items),
  orientation: values[ORIENTATION.name] ?? ORIENTATION.initial,
  /** The URL of the emblem; empty if there is none. */
  emblem: toPicture(values['logo'] ?? '') || (lists[0]?.owner?.logo ?? ''),
  items,
});

export type SheetContent = Readonly<ReturnType<typeof contentOf>>;
