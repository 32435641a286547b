import type {Answer} from '../helpers/site.ts';
import type {Bytes} from '../helpers/tcp.ts';
import type {FaultPage} from './fault-page.ts';

/** What a visitor may see in a block after a fault. */
export type Outcome =
  | 'fresh'
  | 'last good, stored'
  | 'last good, baked'
  | 'own links'
  | 'the sentence'
  /** The element can't run: the links inside stay visible. */
  | 'nothing of ours';

/**
 * The blocks of each page in the matrix: one with the default list, whose copy is baked into the script, inserted by
 * the script itself; one with another list and with the school's own link inside; one with only that list.
 */
export const ROLES = ['default', 'own', 'bare'] as const;

export type Ends = readonly [byDefault: Outcome, own: Outcome, bare: Outcome];

/** The two passes: with and without a good copy of both lists in the browser's storage. */
export const PASSES = ['with', 'without'] as const;
export type Pass = (typeof PASSES)[number];

export type Ending = Readonly<Record<Pass, Ends>>;

const all = (outcome: Outcome): Ends => [outcome, outcome, outcome];
const none: Ends = ['last good, baked', 'own links', 'the sentence'];

/** The new list. */
export const FRESH: Ending = {with: all('fresh'), without: all('fresh')};
/** The stored copy, or else the baked one, or else the school's own links, or else the message. */
export const LAST_GOOD: Ending = {with: all('last good, stored'), without: none};
/** The same if the stored copy is unavailable or broken. */
export const NO_COPY: Ending = {with: none, without: none};
export const NOTHING: Ending = {with: all('nothing of ours'), without: all('nothing of ours')};

export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type Engine = (typeof ENGINES)[number];

/** The parts of a page. */
export interface Parts {
  /** The recorder and the fault's `before`: they come first. */
  readonly scripts: string;
  /** The two elements with the list that the page names. */
  readonly blocks: string;
  /** Loads the script as if from the lists' address, and lets it insert the block with the default list. */
  readonly loader: string;
  /** The address of the lists. */
  readonly lists: string;
}

/** A fault, and the outcome that it must have. */
export interface Fault {
  /** The name in the fault matrix. */
  readonly name: string;
  /** Which of several forms of the same fault this is. */
  readonly variant?: string;
  readonly ends: Ending;
  /** The server's response for both lists; a good list by default. */
  readonly answer?: Bytes | ((address: string) => Bytes);
  /** Where the lists are, if not on the server. */
  readonly lists?: (address: string) => string;
  /** Whether the server is down before the page opens. */
  readonly isClosed?: boolean;
  /** A script of the page that runs before everything else. */
  readonly before?: string;
  /** A script that prepares storage like an earlier visit, instead of the good copies or in addition to them. */
  readonly stored?: (lists: string) => string;
  /** The page, if it isn't the usual one. */
  readonly page?: (parts: Parts) => Answer;
  /** Other files on the page's own server. */
  readonly site?: Readonly<Record<string, Answer>>;
  /** The `sandbox` attribute of the frame. */
  readonly sandbox?: string;
  /** What is shown before `act`, if the test must wait for it. */
  readonly first?: Ending;
  /** What happens in the page once it is loaded. */
  readonly act?: (page: FaultPage) => unknown;
  /** Links that are shown after those of the new list. */
  readonly alsoShown?: readonly string[];
  /** The number of blocks; three by default. */
  readonly blocks?: number;
  /** How often one address may be requested; by default once plus two retries. */
  readonly requests?: number;
  /** Engines that can't reproduce the fault in a frame. */
  readonly notIn?: readonly Engine[];
}

export const titleOf = ({name, variant}: Fault): string => (variant ? `${name} (${variant})` : name);
