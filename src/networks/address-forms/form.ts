/** What an address of a network may lead to instead of an account. */
export type PageKind =
  | 'post'
  | 'photo'
  | 'video'
  | 'playlist'
  | 'article'
  | 'topic'
  | 'story'
  /** Lets those in who have the link: a closed channel, a group, a folder of chats. */
  | 'invite'
  /** Opens a conversation with somebody, or one that only its members see. */
  | 'chat'
  | 'search'
  | 'sign-in'
  | 'front-page'
  /** Hides where it leads. */
  | 'short-link'
  /** Any other page of a network: settings, share forms, goods, stickers. */
  | 'page';

/** A kind of page in words that can follow “this is”. */
export const PAGE_KINDS: Readonly<Record<PageKind, {readonly ru: string; readonly en: string}>> = {
  post: {ru: 'запись', en: 'a post'},
  photo: {ru: 'фотография', en: 'a photo'},
  video: {ru: 'видео', en: 'a video'},
  playlist: {ru: 'плейлист', en: 'a playlist'},
  article: {ru: 'статья', en: 'an article'},
  topic: {ru: 'обсуждение', en: 'a discussion'},
  story: {ru: 'история', en: 'a story'},
  invite: {ru: 'ссылка-приглашение', en: 'an invite link'},
  chat: {ru: 'переписка', en: 'a chat'},
  search: {ru: 'поиск', en: 'a search'},
  'sign-in': {ru: 'страница входа', en: 'a sign-in page'},
  'front-page': {ru: 'главная страница сети', en: 'the network’s front page'},
  'short-link': {ru: 'короткая ссылка', en: 'a short link'},
  page: {ru: 'служебная страница сети', en: 'another page of the network'},
};

/**
 * One form of a network's addresses.
 *
 * `pattern` is held against the path and the query: `/wall-1_2?reply=3`. The network's own hosts, `www.` and `m.` are left out; any
 * other host stands before the path (`studio.youtube.com/channel/UC1`, with the part after “#”), and an app's scheme without its
 * slashes (`tg:resolve?domain=name`).
 *
 * `account` is the path of the account, or a whole address, made of the pattern's groups. For the kind `account`, which is another
 * spelling of an account's address, it is read as if it had been pasted.
 */
export type AddressForm = readonly [kind: PageKind | 'account', pattern: RegExp, account?: string];

/** How a network writes its addresses. */
export interface AddressForms {
  /** The id of the network. */
  readonly network: string;
  /** What an account's address looks like, for a person who looks for it. */
  readonly example: string;
  /** What stands between the host and the name of an account; a slash, if none. */
  readonly beforeName?: string;
  /** Hosts that are not mirrors of the network's first one: of its apps, its short links, its past. */
  readonly hosts?: readonly string[];
  /** Schemes of its apps. */
  readonly schemes?: readonly string[];
  /** The first form that matches counts. What matches none is an account. */
  readonly forms: readonly AddressForm[];
}
