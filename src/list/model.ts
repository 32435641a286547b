/**
 * The format of a list of official accounts, version 1. The published JSON Schema (account-list.schema.json) is generated
 * from these types. `parse` reads by the same rules, and a test compares the two.
 */

/**
 * A text that people read. No control characters, and none that change the direction of writing.
 * @maxLength 300
 * @pattern ^(?=[\s\S]*[^\s\p{Cf}])[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+$
 */
export type PlainText = string;

/**
 * A text by language tag.
 * @minProperties 1
 */
export type Translations = Readonly<Record<string, PlainText>>;

/** One text for all languages, or a map by language tag: `{"ru": "…", "en": "…"}`. */
export type Text = PlainText | Translations;

/**
 * An address on the web: https, no user name, no port.
 * @maxLength 2000
 * @pattern ^[Hh][Tt][Tt][Pp][Ss]:
 */
export type Url = string;

/**
 * A day, YYYY-MM-DD.
 * @pattern ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
 */
export type Day = string;

/**
 * A colour, #rrggbb.
 * @pattern ^#[\da-fA-F]{6}$
 */
export type Color = string;

/**
 * The id of a network: vk, ok, telegram, max, rutube, vkvideo, dzen, youtube, tiktok, whatsapp, viber, rss, website, or
 * one of the list's own `networks`.
 * @pattern ^[a-z][a-z\d-]{0,31}$
 */
export type NetworkId = string;

/** Whose account it is, from the nearest to the farthest from a school. */
export type Level = 'school' | 'municipal' | 'region' | 'federal';

/** For whom the account is. */
export type Audience = 'management' | 'teachers' | 'parents' | 'students';

/** One official account. */
export interface ListedAccount {
  network: NetworkId;
  /** The account's page. Its host must be one of the network's. */
  url: Url;
  /** Whose account it is. Accounts with the same title are shown as one entry with several links. */
  title: Text;
  /** What the account is about, in a few words. */
  description?: Text;
  level?: Level;
  /**
   * For whom the account is. Default: everyone.
   * @maxItems 4
   */
  audience?: Audience[];
  /** Where the account is known from: a letter, a page. For those who keep the list; it is not shown. */
  source?: PlainText;
  /** The day on which somebody last checked that the account is official. */
  verifiedAt?: Day;
}

/** Who keeps the list. */
export interface Owner {
  /** The owner's name: «Список ведёт …». */
  name: Text;
  /** The owner's own site, not a page of a network. */
  url?: Url;
  /**
   * Address of the emblem: of the list's own origin, relative to the list.
   * @maxLength 2000
   */
  logo?: string;
  /** The owner's colour; made darker or lighter if its contrast is too low. */
  accent?: Color;
}

/** A network that the block doesn't know yet. */
export interface ListedNetwork {
  /** The id that the accounts use; not the id of a built-in network. */
  id: NetworkId;
  /** Not the name of a built-in network. */
  name: Text;
  /**
   * The network's hosts; subdomains count, too. Not the hosts of a built-in network.
   * @minItems 1
   * @maxItems 8
   */
  hosts: Host[];
  /** The network's own colour. */
  color?: Color;
  /**
   * One SVG path on a 24 × 24 grid. Without an icon, a tile shows the first letters of the name.
   * @maxLength 4000
   * @pattern ^[Mm][\d\sMmLlHhVvCcSsQqTtAaZz.,eE+-]+$
   */
  icon?: string;
}

/**
 * A host name in lower case; letters other than a to z are encoded as in DNS (xn--…).
 * @maxLength 253
 * @pattern ^([a-z\d_-]+\.)+[a-z][a-z\d-]*[a-z\d]$
 */
export type Host = string;

/** A list of official accounts: one JSON file of at most 64 KiB. */
export interface AccountList {
  $schema?: string;
  /**
   * The version of this format. A block reads what it understands of a newer version.
   * @asType integer
   * @minimum 1
   */
  version: number;
  /**
   * Increases with each change. Of two copies of the list, the block shows the one with the higher revision.
   * @asType integer
   * @minimum 0
   * @default 0
   */
  revision?: number;
  /** The day of the last change; shown below the accounts. */
  updated?: Day;
  /**
   * How long a copy is fresh, in seconds.
   * @asType integer
   * @minimum 60
   * @maximum 604800
   * @default 3600
   */
  ttl?: number;
  /** The heading over the accounts. */
  title?: Text;
  owner?: Owner;
  /**
   * The accounts, in the order in which they are shown.
   * @maxItems 64
   */
  accounts: ListedAccount[];
  /**
   * Addresses of accounts that are no longer official or were stolen. They are never shown, whichever list has them.
   * @maxItems 64
   */
  withdrawn?: Url[];
  /**
   * Addresses of further lists, relative to this one. Their accounts are shown after those of this list; their `include` is
   * ignored.
   * @maxItems 4
   */
  include?: Include[];
  /**
   * Networks that the block doesn't know.
   * @maxItems 16
   */
  networks?: ListedNetwork[];
}

/**
 * The address of a list, absolute or relative.
 * @minLength 1
 * @maxLength 2000
 */
export type Include = string;
