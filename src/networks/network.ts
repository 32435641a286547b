/** A network that this package or a list describes. */
export interface Network {
  readonly id: string;
  /** One name for all languages, or a name by language. */
  readonly name: string | Readonly<Record<string, string>>;
  /** Other names that people use. */
  readonly aliases?: readonly string[];
  /**
   * The network's hosts; subdomains count, too. The first host is canonical, the others are its mirrors. An empty array means
   * any public host that belongs to no built-in network (a website, a feed).
   */
  readonly hosts: readonly string[];
  /** The network's colour, #rrggbb; made lighter or darker if its contrast is too low. Default: grey. */
  readonly color?: string;
  /** One SVG path on a 24 × 24 grid. Without an icon, a tile shows the short name. */
  readonly icon?: string;
  /** Up to three letters for the tile. Default: the first two of the name. */
  readonly short?: string;
  /** First path segments of pages that are not accounts: redirects, share forms, sign-in. */
  readonly services?: readonly string[];
  /** Matches hosts that contain the account's name (name.t.me); the first group is the name. */
  readonly nameInHost?: RegExp;
  /** Makes different paths of the same account equal: a pattern and its replacement. */
  readonly samePath?: readonly [RegExp, string];
  /** Whether the network is shown only on sites that name it in `only`. */
  readonly onRequest?: boolean;
  /** Why the network is never shown. */
  readonly refused?: string;
}
