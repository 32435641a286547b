/** What is known of a network, whoever described it: this package or a list. */
export interface Network {
  readonly id: string;
  /** The name in words: one for every language, or one by language. */
  readonly name: string | Readonly<Record<string, string>>;
  /** What people call it besides. */
  readonly aliases?: readonly string[];
  /**
   * Hosts whose pages are this network's, their subdomains included. The first is canonical, the others are its
   * mirrors. None means any public host that belongs to no built-in network (a website, a feed).
   */
  readonly hosts: readonly string[];
  /** The network's own colour, #rrggbb; it is drawn lighter or darker as far as it must be to be seen. Grey, if none. */
  readonly color?: string;
  /** One SVG path on a 24 × 24 grid. Without it the short name stands in a tile. */
  readonly icon?: string;
  /** Up to three letters for a tile; the first two of the name, if none. */
  readonly short?: string;
  /** First path segments of pages that are no account: redirects, share forms, sign-in. */
  readonly services?: readonly string[];
  /** Where an account's name may also stand in the host, before the network's: name.t.me. Its first group is the name. */
  readonly nameInHost?: RegExp;
  /** How different paths of one account become one: what to find, what to put there. */
  readonly samePath?: readonly [RegExp, string];
  /** Whether it is shown only where a site names it in `only`. */
  readonly onRequest?: boolean;
  /** Why it is never shown. */
  readonly refused?: string;
}
