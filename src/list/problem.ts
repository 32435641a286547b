/** What `link` may have against an address. */
export type LinkProblem =
  /** Not an absolute address, or one with white space, control, invisible or bidirectional characters or a backslash. */
  | 'not-a-url'
  /** Another scheme than https. */
  | 'not-https'
  /** A user name, a password or a port. */
  | 'user-or-port'
  /** A network that is never shown. */
  | 'refused-network'
  /** Not a host of the account's network, or, for a website, not a public one or that of a built-in network. */
  | 'foreign-host'
  /** The network's front page, or a page that redirects, shares or signs in. */
  | 'not-an-account';

/** What `parse` may have against a value. */
export type ProblemCode =
  | LinkProblem
  /** Not an object with an array `accounts`, or one in which every account is wrong: there is no list to show. */
  | 'not-a-list'
  /** A value of a wrong type, or outside of what the format allows. */
  | 'invalid'
  /** A text with control characters or such as turn the direction of writing; they were taken out. */
  | 'unsafe-text'
  /** A required value is not there. */
  | 'missing'
  /** More items than are read; the rest is left out. */
  | 'too-many'
  /** A key that this version doesn't know; it was passed over. */
  | 'unknown-key'
  /** A list of a newer version than this block's; it was read as far as it is understood. */
  | 'newer-version'
  /** A network that is neither built in nor among the list's own. */
  | 'unknown-network'
  /** An id, a name or a host of a built-in network. */
  | 'reserved'
  /** The same account or network twice; the first one counts. */
  | 'duplicate'
  /** A file that is not of the list's own origin. */
  | 'foreign-origin';

/** One thing that is wrong with a list. */
export interface Problem {
  /** Where: `accounts[3].url`. Empty for the list as a whole. */
  readonly at: string;
  readonly code: ProblemCode;
}
