import {parse} from '../accounts/parse.ts';
import {readCopy} from './cache.ts';
import {bakedList, defaultAddress} from './default-list.ts';
import {request} from './fetch-list.ts';
import {flatten, toState} from './list-state.ts';
import {readAnswer, readText} from './read-list.ts';
import {describe, warn} from './report.ts';
import {whenIdle} from './when-idle.ts';
import type {AccountList} from '../accounts/model.ts';
import type {Problem} from '../accounts/problem.ts';
import type {FailureReason, ListError} from './fetch-list.ts';
import type {ListState, Slot} from './list-state.ts';
import type {GoodList} from './read-list.ts';

/** Where a list came from. */
export type Origin = 'baked' | 'stored' | 'network' | 'property';

/** In seconds: for how long a list that doesn't say is fresh. */
const TTL = 3_600;

/** What a store tells whoever made it. */
export interface ListListener {
  /** There is another state. */
  onChange(): void;
  /** A list can be shown. */
  onLoad(list: AccountList, problems: readonly Problem[], from: Origin): void;
  /** A list could not be had; what was shown stays. */
  onError(url: string, reason: FailureReason): void;
}

/** Gets the lists of one block, and those that they include; keeps them fresh while it is watched. */
export class ListStore {
  state: ListState = {status: 'loading'};

  readonly #listener: ListListener;
  #slots: readonly Slot[] = [];
  #closed = false;

  constructor(listener: ListListener) {
    this.#listener = listener;
  }

  /**
   * Starts getting lists. With no address it gets the default list, which is in hand at once.
   * @param urls absolute addresses, in the order in which the lists are shown
   */
  open(urls: readonly string[]): void {
    this.#slots = (urls.length ? urls : [defaultAddress()]).map((url) => this.#newSlot(url, false));
    this.#update();
  }

  /**
   * Shows a list that the page itself has; what it includes is left.
   * @returns whether there is a list in it
   */
  show(value: unknown): boolean {
    const {list, problems} = parse(value, document.baseURI);
    if (problems.length) warn('list: ' + describe(problems));
    if (!list) return false;
    const slot: Slot = {url: undefined, phase: 'done', isIncluded: true, included: [], time: 0};
    this.#slots = [slot];
    this.#receive(slot, {list, problems}, 'property');
    this.#update();
    return true;
  }

  /** Asks again for what could not be had, and for what is no longer fresh. */
  refresh = (): void => {
    if (document.visibilityState === 'hidden') return;
    const old = flatten(this.#slots).filter((slot) => slot.phase === 'failed' || isOld(slot));
    if (!old.length) return;
    for (const slot of old) void this.#load(slot);
    this.#update();
  };

  /**
   * Keeps the lists fresh: looks after them when the page is seen again, or online again.
   * @returns stops it
   */
  watch(): () => void {
    const stop = new AbortController();
    this.refresh();
    document.addEventListener('visibilitychange', this.refresh, stop);
    addEventListener('online', this.refresh, stop);
    return () => {
      stop.abort();
    };
  }

  /** Tells nothing more, whatever is still on its way. */
  close(): void {
    this.#closed = true;
  }

  /** A slot with the list that is in hand at once, if there is one; then its request may wait until that is painted. */
  #newSlot(url: string | undefined, isIncluded: boolean): Slot {
    const slot: Slot = {url, phase: 'done', isIncluded, included: [], time: Date.now()};
    const stored = url ? readStored(url) : undefined;
    const baked = url === defaultAddress() ? bakedList() : undefined;
    const isStored = stored && (stored.list.revision ?? 0) >= (baked?.list.revision ?? 0);
    const inHand = isStored ? stored : baked;
    if (inHand) this.#receive(slot, inHand, isStored ? 'stored' : 'baked');
    if (url) slot.phase = 'waiting';
    const load = () => {
      if (!this.#closed) void this.#load(slot);
    };
    if (inHand) whenIdle(load);
    else load();
    return slot;
  }

  async #load(slot: Slot): Promise<void> {
    const {url} = slot;
    if (!url) return;
    slot.phase = 'waiting';
    try {
      slot.bytes = request(url, slot.bytes);
      const good = await readAnswer(slot.bytes, url);
      if (this.#closed) return;
      slot.phase = 'done';
      slot.time = good.time;
      this.#receive(slot, good, 'network');
      // An answer that another block got, hours ago.
      if (isOld(slot)) void this.#load(slot);
    } catch (error) {
      if (this.#closed) return;
      slot.phase = 'failed';
      // Another copy of the script may have made the request: its errors are of another class.
      const {message: reason} = error as ListError;
      warn(`${url}: ${reason}`);
      this.#listener.onError(url, reason);
    }
    this.#update();
  }

  #receive(slot: Slot, {list, problems}: GoodList, from: Origin): void {
    slot.list = list;
    if (!slot.isIncluded) {
      const old = slot.included;
      slot.included = (list.include ?? []).map((url) => old.find((one) => one.url === url) ?? this.#newSlot(url, true));
    }
    this.#listener.onLoad(list, problems, from);
  }

  #update(): void {
    this.state = toState(this.#slots);
    this.#listener.onChange();
  }
}

function isOld({phase, time, list}: Slot): boolean {
  const age = Date.now() - time;
  // A clock that was set back makes a copy old, not fresh for ever.
  return phase === 'done' && (age < 0 || age > (list?.ttl ?? TTL) * 1000);
}

function readStored(url: string): GoodList | undefined {
  try {
    const text = readCopy(url);
    return text ? readText(text, url) : undefined;
  } catch {
    // Not one of ours any more, whoever changed it.
    return undefined;
  }
}
