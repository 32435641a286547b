import {PAGE_KINDS} from '../networks/address-forms/form.ts';
import type {PageKind} from '../networks/address-forms/form.ts';
import type {Message} from './messages-en.ts';

/** The finding for the address of a page that is not an account: `is-post`. */
export type PageCode = `is-${PageKind}`;

/** One message for each kind of page. */
export const pageMessages = (messageFor: (kind: PageKind) => Message): Readonly<Record<PageCode, Message>> =>
  Object.fromEntries((Object.keys(PAGE_KINDS) as PageKind[]).map((kind) => [`is-${kind}`, messageFor(kind)])) as Record<
    PageCode,
    Message
  >;
