import {parse} from '../list/parse.ts';
import {readCopy, writeCopy} from './cache.ts';
import {bakedList, defaultAddress} from './default-list.ts';
import {request} from './fetch-list.ts';
import {flatten, toState} from './list-state.ts';
import {readAnswer, readText} from './read-list.ts';
import {describe, warn} from './report.ts';
import {whenIdle} from './when-idle.ts';
import type {AccountList} from '../list/model.ts';
import type {Problem} from '../list/problem.ts';
import type {FailureReason, ListError} from './fetch-list.ts';
import type {ListState, Slot} from './list-state.ts';
import type {GoodList} from './read-list.ts';

/** Where a list came from. */
export type Origin = 'baked' | 'stored' | 'network' | 'property';

/** In seconds: for how long a list that doesn't say is fresh. */
const TTL = 3_600;
/** In milliseconds: how often a page that stays in sight looks whether a list is no longer fresh; at the longest twice as long. */
const PERIOD = 60_000;

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
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    const slot: Slot = {url: undefined, phase: 'given', isIncluded: true, included: []};
    this.#slots = [slot];
    this.#receive(slot, {list, problems}, 'property');
    this.#update();
    return true;
  }

  /** Asks again for what could not be had, and for what is no longer fresh. */
  refresh = (): void => {
    this.#ask((slot) => slot.phase === 'failed' || isOld(slot));
  };

  /**
   * Keeps the lists fresh: looks after them when the page is seen again, or online again, and while it stays in sight.
   * @returns stops it
   */
  watch(): () => void {
    const stop = new AbortController();
    this.refresh();
    document.addEventListener('visibilitychange', this.refresh, stop);
    addEventListener('online', this.refresh, stop);
    this.#askSoon();
    return () => {
      stop.abort();
      clearTimeout(this.#timer);
    };
  }

  /** Tells nothing more, whatever is still on its way. */
  close(): void {
    this.#closed = true;
  }

  /** A slot with the list that is in hand at once, if there is one; then its request may wait until that is painted. */
  #newSlot(url: string | undefined, isIncluded: boolean): Slot {
    const slot: Slot = {url, phase: url ? 'waiting' : 'given', isIncluded, included: []};
    const stored = url ? readStored(url) : undefined;
    const baked = url === defaultAddress() ? bakedList() : undefined;
    const inHand = stored && !isLower(stored.list, baked?.list) ? stored : baked;
    if (inHand) this.#receive(slot, inHand, inHand === stored ? 'stored' : 'baked');
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
      // A cache on the way may be behind: while what is in hand is fresh, nothing goes back. Then the network is believed.
      if (!isLower(good.list, slot.list) || isPast(slot.time, slot)) {
        writeCopy(url, good);
        this.#receive(slot, good, 'network');
      }
      slot.asked = slot.time;
      // An answer that another block got, hours ago.
      if (isOld(slot)) void this.#load(slot);
    } catch (error) {
      if (this.#closed) return;
      slot.phase = 'failed';
      slot.asked = Date.now();
      // Another copy of the script may have made the request: its errors are of another class.
      const {message: reason} = error as ListError;
      warn(`${url}: ${reason}`);
      this.#listener.onError(url, reason);
    }
    this.#update();
  }

  #receive(slot: Slot, {list, problems, time}: GoodList, from: Origin): void {
    slot.list = list;
    slot.time = time;
    if (!slot.isIncluded) {
      const old = slot.included;
      slot.included = (list.include ?? []).map((url) => old.find((one) => one.url === url) ?? this.#newSlot(url, true));
    }
    this.#listener.onLoad(list, problems, from);
  }

  /** Screens in a hall that are switched on together must not ask together. */
  #askSoon(): void {
    this.#timer = setTimeout(
      () => {
        this.#ask(isOld);
        this.#askSoon();
      },
      PERIOD * (1 + Math.random()),
    );
  }

  #ask(isDue: (slot: Slot) => boolean): void {
    if (this.#closed || document.visibilityState === 'hidden') return;
    const due = flatten(this.#slots).filter(isDue);
    if (!due.length) return;
    for (const slot of due) void this.#load(slot);
    this.#update();
  }

  #update(): void {
    this.state = toState(this.#slots);
    this.#listener.onChange();
  }
}

const isLower = (list: AccountList, than: AccountList | undefined): boolean =>
  (list.revision ?? 0) < (than?.revision ?? 0);

/** Whether it is longer ago than a slot's list stays fresh. */
function isPast(time = 0, {list}: Slot): boolean {
  const age = Date.now() - time;
  // A clock that was set back makes a copy old, not fresh for ever.
  return !(age >= 0 && age <= (list?.ttl ?? TTL) * 1000);
}

const isOld = (slot: Slot): boolean => ['done', 'failed'].includes(slot.phase) && isPast(slot.asked, slot);

function readStored(url: string): GoodList | undefined {
  try {
    const {text, time} = readCopy(url);
    return {...readText(text, url), time};
  } catch {
    // No storage, no copy, or not one of ours any more, whoever changed it.
    return undefined;
  }
}
