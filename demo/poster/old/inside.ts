import {linksInside} from '../../../dist/index.js';
import {anchor} from './markup.ts';
import type {AccountList} from '../../../dist/index.js';
import type {OwnAccount} from './own.ts';
import type {Values} from './settings.ts';

const ids = (value = ''): string[] => value.split(' ').filter(Boolean);

/** A network's name, which the block knows to be no title, where there is none. */
const wordsOf = ({title, network}: OwnAccount): string => title || network;

/** Links to the school's own accounts. */
export const ownAnchors = (accounts: readonly OwnAccount[]): string[] =>
  accounts.map((account) => anchor(account.href, wordsOf(account)));

/** All that the block will show of the lists and of the school's own accounts, as the settings have it. */
export const linesInside = (
  values: Values,
  accounts: readonly OwnAccount[],
  lists: readonly AccountList[],
): readonly string[] =>
  linksInside({
    lists,
    own: accounts.map((account) => ({href: account.href, text: wordsOf(account)})),
    language: values['lang'] === 'en' ? 'en' : 'ru',
    brand: (values['brand'] ?? '').trim(),
    heading: values['heading-shown'] === 'no' ? '' : (values['heading'] ?? '').trim() || undefined,
    headingLevel: Number(values['heading-level'] ?? 2),
    limit: Number(values['limit'] ?? 0),
    only: ids(values['only']),
    exclude: ids(values['exclude']),
    levels: ids(values['levels']),
    audience: ids(values['audience']),
  });
