/**
 * The format of a list of official accounts, version 1. The published JSON Schema (account-list.schema.json) is made
 * from these types; `parse` reads by the same rules, and a test holds the two against each other.
 */

/**
 * Words that people read. No control characters and none that turn the direction of writing.
 * @maxLength 300
 * @pattern ^(?=[\s\S]*[^\s\p{Cf}])[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+$
 */
export type PlainText = string;

/**
 * Words by language tag.
 * @minProperties 1
 */
export type Translations = Readonly<Record<string, PlainText>>;

/** Words in one language for all, or a map by language tag: `{"ru": "…", "en": "…"}`. */
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

/** Whose account it is, from the nearest to the farthest. */
export type Level = 'school' | 'municipal' | 'region' | 'federal';

/** Whom the account speaks to. */
export type Audience = 'management' | 'teachers' | 'parents' | 'students';

/** One official account. */
export interface ListedAccount {
  network: NetworkId;
  /** The account's page. Its host must be one of the network's. */
  url: Url;
  /** Whose account it is, in words. Accounts with the same title are shown as one entry with several links. */
  title: Text;
  /** What it is about, in a few words. */
  description?: Text;
  level?: Level;
  /**
   * Whom it speaks to. None means everyone.
   * @maxItems 4
   */
  audience?: Audience[];
  /** Where it is known from: a letter, a page. For those who keep the list; it is not shown. */
  source?: PlainText;
  /** The day on which somebody last looked whether it is still the official one. */
  verifiedAt?: Day;
}

/** Who keeps the list. */
export interface Owner {
  /** Who keeps the list, in words: «Список ведёт …». */
  name: Text;
  /** The owner's own site: no page of a network. */
  url?: Url;
  /**
   * An emblem: an address of the list's own origin, relative to the list.
   * @maxLength 2000
   */
  logo?: string;
  /** The owner's colour; made darker or lighter as far as it must be to be seen. */
  accent?: Color;
}

/** A network that the block doesn't know yet. */
export interface ListedNetwork {
  /** By which the accounts name it; none of a built-in network. */
  id: NetworkId;
  /** None of a built-in network's either. */
  name: Text;
  /**
   * Its hosts; their subdomains count too. None of a network that the block knows.
   * @minItems 1
   * @maxItems 8
   */
  hosts: Host[];
  /** The network's own colour. */
  color?: Color;
  /**
   * One SVG path on a 24 × 24 grid. Without it the first letters of the name stand in a tile.
   * @maxLength 4000
   * @pattern ^[Mm][\d\sMmLlHhVvCcSsQqTtAaZz.,eE+-]+$
   */
  icon?: string;
}

/**
 * A host's name, in lower case, as DNS has it.
 * @maxLength 253
 * @pattern ^([a-z\d_-]+\.)+[a-z][a-z\d-]*[a-z\d]$
 */
export type Host = string;

/** A list of official accounts, as its owner keeps it in one JSON file of at most 64 KiB. */
export interface AccountList {
  $schema?: string;
  /**
   * The version of this format. A block reads a newer one as far as it understands it.
   * @asType integer
   * @minimum 1
   */
  version: number;
  /**
   * Goes up by one with each change. Of two copies of the list, the one with the higher revision is shown.
   * @asType integer
   * @minimum 0
   * @default 0
   */
  revision?: number;
  /** The day of the last change; shown below the accounts. */
  updated?: Day;
  /**
   * For how many seconds a copy is fresh.
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
   * Addresses of accounts that are no longer official, or were stolen: never shown, whichever list names them.
   * @maxItems 64
   */
  withdrawn?: Url[];
  /**
   * Addresses of further lists, relative to this one, whose accounts follow. Their own `include` isn't read.
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
