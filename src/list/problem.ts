/** What `checkLink` may report about an address. */
export type LinkProblem =
  /** Not an absolute address, or one with white space, a backslash, control, invisible or bidirectional characters. */
  | 'not-a-url'
  /** A scheme other than https. */
  | 'not-https'
  /** A user name, a password or a port. */
  | 'user-or-port'
  /** A network that is never shown. */
  | 'refused-network'
  /** Not a host of the account's network; for a website, a host that is not public or belongs to a built-in network. */
  | 'foreign-host'
  /** The network's front page, or a page for redirects, sharing or sign-in. */
  | 'not-an-account';

/** What `parse` may report about a value. */
export type ProblemCode =
  | LinkProblem
  /** Not an object with an array `accounts`, or all accounts are invalid: there is no list to show. */
  | 'not-a-list'
  /** A value of the wrong type, or one that the format doesn't allow. */
  | 'invalid'
  /** A text with control characters or characters that change the direction of writing; they were removed. */
  | 'unsafe-text'
  /** A required value is missing. */
  | 'missing'
  /** More items than the format allows; the rest was dropped. */
  | 'too-many'
  /** A key that this version doesn't know; it was ignored. */
  | 'unknown-key'
  /** A newer version of the format; what is understood was read. */
  | 'newer-version'
  /** A network that is neither built in nor among the list's own. */
  | 'unknown-network'
  /** An id, a name or a host that belongs to a built-in network, or a host that is not on the public web. */
  | 'reserved'
  /** A repeated account or network; the first one counts. */
  | 'duplicate'
  /** A file of a different origin than the list's. */
  | 'foreign-origin';

/** One problem of a list. */
export interface Problem {
  /** The path of the value: `accounts[3].url`. Empty for the list as a whole. */
  readonly at: string;
  readonly code: ProblemCode;
}
