import type {Bytes} from '../helpers/tcp.ts';

/** What recorder.js tells of a block. */
export interface BlockSnapshot {
  readonly role: string;
  readonly isOurs: boolean;
  readonly isSettled: boolean;
  readonly text: string;
  /** Links to accounts, as they stand in the page. */
  readonly accounts: readonly string[];
  /** All links of the block. */
  readonly links: readonly string[];
  readonly areSeen: boolean;
  /** Whether the icons are no larger than they should be. */
  readonly isStyled: boolean;
  readonly footer: string;
  readonly status: string;
  readonly buttons: number;
  /** Links inside the element, the school's own. */
  readonly inside: readonly string[];
  readonly areInsideSeen: boolean;
}

/** What recorder.js tells of a page. */
export interface PageSnapshot {
  readonly blocks: readonly BlockSnapshot[];
  readonly errors: readonly string[];
  /** Requests to elsewhere than the lists' addresses. */
  readonly requests: readonly string[];
  /** Whether the page's own listeners and timers do. */
  readonly works: Readonly<Record<string, boolean>>;
}

/** A page of the matrix, open in a frame. */
export interface FaultPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Where the lists are. */
  readonly lists: string;
  /** A good list elsewhere. */
  readonly elsewhere: string;
  collect(): Promise<PageSnapshot>;
  /** Which lists were asked for, in which order. */
  log(): Promise<string[]>;
  /** What the server sends from now on. */
  answer(bytes: Bytes): Promise<void>;
  close(): Promise<void>;
}
