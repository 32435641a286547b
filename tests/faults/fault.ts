import type {Answer} from '../helpers/site.ts';
import type {Bytes} from '../helpers/tcp.ts';
import type {FaultPage} from './fault-page.ts';

/** What a visitor may find in a block at the end of a fault. */
export type Outcome =
  | 'fresh'
  | 'last good, stored'
  | 'last good, baked'
  | 'own links'
  | 'the sentence'
  /** The element can't run: the links inside stay. */
  | 'nothing of ours';

/**
 * The blocks of each page of the matrix: one of the default list, whose copy is baked into the script, inserted by the
 * script itself; one of another list, with a link of the school's inside; one of that list alone.
 */
export const ROLES = ['default', 'own', 'bare'] as const;

export type Ends = readonly [byDefault: Outcome, own: Outcome, bare: Outcome];

/** The two passes: with a good copy of both lists in the browser's storage, and without. */
export const PASSES = ['with', 'without'] as const;
export type Pass = (typeof PASSES)[number];

export type Ending = Readonly<Record<Pass, Ends>>;

const all = (outcome: Outcome): Ends => [outcome, outcome, outcome];
const none: Ends = ['last good, baked', 'own links', 'the sentence'];

/** The new list. */
export const FRESH: Ending = {with: all('fresh'), without: all('fresh')};
/** What is stored, else what came with the script, else the school's own links, else the sentence. */
export const LAST_GOOD: Ending = {with: all('last good, stored'), without: none};
/** The same, where what is stored can't be had or is no good. */
export const NO_COPY: Ending = {with: none, without: none};
export const NOTHING: Ending = {with: all('nothing of ours'), without: all('nothing of ours')};

export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type Engine = (typeof ENGINES)[number];

/** What a page is made of. */
export interface Parts {
  /** The recorder, and the fault's `before`: they stand first. */
  readonly scripts: string;
  /** The two elements of the list that the page names. */
  readonly blocks: string;
  /** Loads the script as from the lists' address, and has it insert the block of the default list. */
  readonly loader: string;
  /** The address of the lists. */
  readonly lists: string;
}

/** A fault, and what it must end in. */
export interface Fault {
  /** As it is called in the list of faults: names.ts. */
  readonly name: string;
  /** Which of several forms of the same fault. */
  readonly variant?: string;
  readonly ends: Ending;
  /** What the server of both lists sends; a good list, unless said. */
  readonly answer?: Bytes | ((address: string) => Bytes);
  /** Where the lists are, if not where the server is. */
  readonly lists?: (address: string) => string;
  /** Whether the server is gone before the page is opened. */
  readonly isClosed?: boolean;
  /** A script of the page's that runs before everything else. */
  readonly before?: string;
  /** A script that leaves storage as an earlier visit did, in place of the good copies or beside them. */
  readonly stored?: (lists: string) => string;
  /** The page, if another than the usual one. */
  readonly page?: (parts: Parts) => Answer;
  /** What else the page's own server holds. */
  readonly site?: Readonly<Record<string, Answer>>;
  /** What `sandbox` its frame has. */
  readonly sandbox?: string;
  /** What is shown before `act`, if the test is to wait for it. */
  readonly first?: Ending;
  /** What happens in the page once it is loaded. */
  readonly act?: (page: FaultPage) => unknown;
  /** Links that are shown behind the new list's. */
  readonly alsoShown?: readonly string[];
  /** How many blocks there are; three, unless said. */
  readonly blocks?: number;
  /** How often one address may be asked for: once and two retries, unless said. */
  readonly requests?: number;
  /** Engines that can't show it in a frame. */
  readonly notIn?: readonly Engine[];
}

export const titleOf = ({name, variant}: Fault): string => (variant ? `${name} (${variant})` : name);
