/** What an address of a network may lead to instead of an account. */
export type PageKind =
  | 'post'
  | 'photo'
  | 'video'
  | 'playlist'
  | 'article'
  | 'topic'
  | 'story'
  /** Admits anyone who has the link: to a closed channel, a group, a folder of chats. */
  | 'invite'
  /** Opens a conversation with somebody, or one that only its members can see. */
  | 'chat'
  | 'search'
  | 'sign-in'
  | 'front-page'
  /** Hides its target. */
  | 'short-link'
  /** Any other page of a network: settings, share forms, products, stickers. */
  | 'page';

/** The kind of page as a phrase that follows “this is”. */
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
 * `pattern` is matched against the path and the query: `/wall-1_2?reply=3`. The network's own hosts, `www.`, `m.` and
 * the like are not part of it. Any other host precedes the path (`studio.youtube.com/channel/UC1`, with the part after
 * “#”), as does an app's scheme without its slashes (`tg:resolve?domain=name`).
 *
 * `account` is the path of the account, or a whole address, built from the pattern's groups. For the kind `account`,
 * another spelling of an account's address, the result is read as if it had been pasted.
 */
export type AddressForm = readonly [kind: PageKind | 'account', pattern: RegExp, account?: string];

/** How a network forms its addresses. */
export interface AddressForms {
  /** The id of the network. */
  readonly network: string;
  /** An example of an account's address, for people who are looking for theirs. */
  readonly example: string;
  /** What precedes the account's name after the host; by default a slash. */
  readonly beforeName?: string;
  /** Hosts that are not mirrors of the network's first one: of its apps, its short links, its past. */
  readonly hosts?: readonly string[];
  /** The schemes of its apps. */
  readonly schemes?: readonly string[];
  /** The first form that matches counts. An address that matches none is an account's. */
  readonly forms: readonly AddressForm[];
}
