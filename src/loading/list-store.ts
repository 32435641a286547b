import {parse} from '../accounts/parse.ts';
import {bakedList, defaultAddress} from './default-list.ts';
import {fetchList, ListError} from './fetch-list.ts';
import {describe, warn} from './report.ts';
import type {AccountList} from '../accounts/model.ts';
import type {Problem} from '../accounts/problem.ts';
import type {Parsed} from '../accounts/parse.ts';
import type {FailureReason} from './fetch-list.ts';

/** Where a list came from. */
export type Origin = 'baked' | 'network' | 'property';

/** Lists in hand. */
interface InHand {
  /** In their order, each followed by those it includes; never none. */
  readonly lists: readonly AccountList[];
  /** The first list asked for, whose heading, owner and emblem stand for all; none while it is still awaited. */
  readonly lead: AccountList | undefined;
}

/** The lists of a block, from the first request to the last answer. */
export type ListState =
  /** Nothing in hand, an answer is awaited. */
  | {readonly status: 'loading'}
  /** Something in hand, an answer is awaited. */
  | ({readonly status: 'refreshing'} & InHand)
  /** All that was asked for. */
  | ({readonly status: 'ready'} & InHand)
  /** What could be had; a newer or a further list could not. */
  | ({readonly status: 'stale'} & InHand)
  /** Nothing in hand, nothing to be had. */
  | {readonly status: 'failed'};

/** What a store tells whoever made it. */
export interface ListListener {
  /** There is another state. */
  onChange(): void;
  /** A list can be shown. */
  onLoad(list: AccountList, problems: readonly Problem[], from: Origin): void;
  /** A list could not be had; what was shown stays. */
  onError(url: string, reason: FailureReason): void;
}

/** One list asked for. */
interface Slot {
  /** None for a list that is not fetched. */
  readonly url: string | undefined;
  phase: 'waiting' | 'done' | 'failed';
  list: AccountList | undefined;
  included: Slot[];
}

const newSlot = (url?: string): Slot => ({url, phase: url ? 'waiting' : 'done', list: undefined, included: []});

/** Gets the lists of one block, and the lists that they include. */
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
    const isDefault = !urls.length;
    this.#slots = isDefault ? [newSlot(defaultAddress())] : urls.map((url) => newSlot(url));
    if (isDefault) this.#receive(this.#slots[0] as Slot, bakedList(), 'baked');
    for (const slot of this.#slots) void this.#load(slot);
    this.#update();
  }

  /** Shows a list that the page itself has. */
  show(value: unknown): void {
    const slot = newSlot();
    this.#slots = [slot];
    const parsed = parse(value, document.baseURI);
    if (parsed.problems.length) warn('list: ' + describe(parsed.problems));
    if (parsed.list) this.#receive(slot, parsed, 'property');
    else slot.phase = 'failed';
    this.#update();
  }

  /** Asks again for what could not be had. */
  retry(): void {
    for (const slot of this.#all()) {
      if (slot.phase === 'failed') void this.#load(slot);
    }
    this.#update();
  }

  /** Tells nothing more, whatever is still on its way. */
  close(): void {
    this.#closed = true;
  }

  async #load(slot: Slot): Promise<void> {
    if (!slot.url) return;
    slot.phase = 'waiting';
    try {
      const parsed = await fetchList(slot.url);
      if (this.#closed) return;
      slot.phase = 'done';
      this.#receive(slot, parsed, 'network');
    } catch (error) {
      if (this.#closed) return;
      slot.phase = 'failed';
      if (error instanceof ListError) this.#listener.onError(slot.url, error.reason);
      else throw error;
    }
    this.#update();
  }

  #receive(slot: Slot, {list, problems}: Parsed, from: Origin): void {
    if (!list) return;
    slot.list = list;
    // Included lists go one level deep: what they include themselves is left.
    if (this.#slots.includes(slot)) {
      slot.included = (list.include ?? []).map(
        (url) => slot.included.find((one) => one.url === url) ?? this.#include(url),
      );
    }
    this.#listener.onLoad(list, problems, from);
  }

  #include(url: string): Slot {
    const slot = newSlot(url);
    void this.#load(slot);
    return slot;
  }

  #all(): Slot[] {
    return this.#slots.flatMap((slot) => [slot, ...slot.included]);
  }

  #update(): void {
    this.state = toState(this.#slots, this.#all());
    this.#listener.onChange();
  }
}

/** The one place where a state is made. */
function toState(slots: readonly Slot[], all: readonly Slot[]): ListState {
  const isWaiting = all.some(({phase}) => phase === 'waiting');
  const lists = all.flatMap(({list}) => list ?? []);
  if (!lists.length) return {status: isWaiting ? 'loading' : 'failed'};
  const first = slots.find(({list, phase}) => list ?? phase === 'waiting');
  const isStale = all.some(({phase}) => phase === 'failed');
  return {status: isWaiting ? 'refreshing' : isStale ? 'stale' : 'ready', lists, lead: first?.list};
}
