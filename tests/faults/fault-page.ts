import type {Bytes} from '../helpers/tcp.ts';

/** What recorder.js reports about a block. */
export interface BlockSnapshot {
  readonly role: string;
  readonly isOurs: boolean;
  readonly isSettled: boolean;
  readonly text: string;
  /** Links to accounts, in the order of the page. */
  readonly accounts: readonly string[];
  /** All links of the block. */
  readonly links: readonly string[];
  readonly areSeen: boolean;
  /** Whether the icons are no larger than they should be. */
  readonly isStyled: boolean;
  readonly footer: string;
  readonly status: string;
  readonly buttons: number;
  /** Links inside the element: the school's own. */
  readonly inside: readonly string[];
  readonly areInsideSeen: boolean;
}

/** What recorder.js reports about a page. */
export interface PageSnapshot {
  readonly blocks: readonly BlockSnapshot[];
  readonly errors: readonly string[];
  /** Requests to anything other than the lists' addresses. */
  readonly requests: readonly string[];
  /** Whether the page's own listeners and timers work. */
  readonly works: Readonly<Record<string, boolean>>;
}

/** A page of the matrix, opened in a frame. */
export interface FaultPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The address of the lists. */
  readonly lists: string;
  /** The address of a good list on another path. */
  readonly elsewhere: string;
  collect(): Promise<PageSnapshot>;
  /** Returns the requested lists, in the order of the requests. */
  log(): Promise<string[]>;
  /** Sets the response that the server sends from now on. */
  answer(bytes: Bytes): Promise<void>;
  close(): Promise<void>;
}
