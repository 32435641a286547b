import {DEFAULT_TTL} from '../list/format.ts';
import {parse} from '../list/parse.ts';
import {readCopy, writeCopy} from './cache.ts';
import {bakedList, defaultAddress} from './default-list.ts';
import {fetchShared} from './fetch-list.ts';
import {flatten, toState} from './list-state.ts';
import {readResponse, readText} from './read-list.ts';
import {describe, warn} from './report.ts';
import {whenIdle} from './when-idle.ts';
import type {AccountList} from '../list/model.ts';
import type {Problem} from '../list/problem.ts';
import type {FailureReason, ListError} from './fetch-list.ts';
import type {ListState, ListRequest} from './list-state.ts';
import type {LoadedList} from './read-list.ts';

/** Where a list came from. */
export type Origin = 'baked' | 'stored' | 'network' | 'property';

/** In milliseconds: how often a page that stays in sight looks whether a list is no longer fresh; at the longest twice as long. */
const CHECK_INTERVAL = 60_000;

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
  #requests: readonly ListRequest[] = [];
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
    this.#requests = (urls.length ? urls : [defaultAddress()]).map((url) => this.#createRequest(url, false));
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
    const request: ListRequest = {url: undefined, phase: 'given', isIncluded: true, included: []};
    this.#requests = [request];
    this.#receive(request, {list, problems}, 'property');
    this.#update();
    return true;
  }

  /** Asks again for what could not be had, and for what is no longer fresh. */
  refresh = (): void => {
    this.#reload((request) => request.phase === 'failed' || isOutdated(request));
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
    this.#scheduleReload();
    return () => {
      stop.abort();
      clearTimeout(this.#timer);
    };
  }

  /** Tells nothing more, whatever is still on its way. */
  close(): void {
    this.#closed = true;
  }

  /** A request with the list that is in hand at once, if there is one; then its request may wait until that is painted. */
  #createRequest(url: string | undefined, isIncluded: boolean): ListRequest {
    const request: ListRequest = {url, phase: url ? 'waiting' : 'given', isIncluded, included: []};
    const stored = url ? readStored(url) : undefined;
    const baked = url === defaultAddress() ? bakedList() : undefined;
    const available = stored && !isOlderRevision(stored.list, baked?.list) ? stored : baked;
    if (available) this.#receive(request, available, available === stored ? 'stored' : 'baked');
    const load = () => {
      if (!this.#closed) void this.#load(request);
    };
    if (available) whenIdle(load);
    else load();
    return request;
  }

  async #load(request: ListRequest): Promise<void> {
    const {url} = request;
    if (!url) return;
    request.phase = 'waiting';
    try {
      request.bytes = fetchShared(url, request.bytes);
      const loaded = await readResponse(request.bytes, url);
      if (this.#closed) return;
      request.phase = 'done';
      // A cache on the way may be behind: while what is in hand is fresh, nothing goes back. Then the network is believed.
      if (!isOlderRevision(loaded.list, request.list) || isExpired(request.receivedAt, request)) {
        writeCopy(url, loaded);
        this.#receive(request, loaded, 'network');
      }
      request.checkedAt = request.receivedAt;
      // An answer that another block got, hours ago.
      if (isOutdated(request)) void this.#load(request);
    } catch (error) {
      if (this.#closed) return;
      request.phase = 'failed';
      request.checkedAt = Date.now();
      // Another copy of the script may have made the request: its errors are of another class.
      const {message: reason} = error as ListError;
      warn(`${url}: ${reason}`);
      this.#listener.onError(url, reason);
    }
    this.#update();
  }

  #receive(request: ListRequest, {list, problems, receivedAt}: LoadedList, from: Origin): void {
    request.list = list;
    request.receivedAt = receivedAt;
    if (!request.isIncluded) {
      const old = request.included;
      request.included = (list.include ?? []).map(
        (url) => old.find((one) => one.url === url) ?? this.#createRequest(url, true),
      );
    }
    this.#listener.onLoad(list, problems, from);
  }

  /** Screens in a hall that are switched on together must not ask together. */
  #scheduleReload(): void {
    this.#timer = setTimeout(
      () => {
        this.#reload(isOutdated);
        this.#scheduleReload();
      },
      CHECK_INTERVAL * (1 + Math.random()),
    );
  }

  #reload(isDue: (request: ListRequest) => boolean): void {
    if (this.#closed || document.visibilityState === 'hidden') return;
    const due = flatten(this.#requests).filter(isDue);
    if (!due.length) return;
    for (const request of due) void this.#load(request);
    this.#update();
  }

  #update(): void {
    this.state = toState(this.#requests);
    this.#listener.onChange();
  }
}

const isOlderRevision = (list: AccountList, than: AccountList | undefined): boolean =>
  (list.revision ?? 0) < (than?.revision ?? 0);

/** Whether it is longer ago than a request's list stays fresh. */
function isExpired(time = 0, {list}: ListRequest): boolean {
  const age = Date.now() - time;
  // A clock that was set back makes a copy old, not fresh for ever.
  return !(age >= 0 && age <= (list?.ttl ?? DEFAULT_TTL) * 1000);
}

const isOutdated = (request: ListRequest): boolean =>
  ['done', 'failed'].includes(request.phase) && isExpired(request.checkedAt, request);

function readStored(url: string): LoadedList | undefined {
  try {
    const {text, receivedAt} = readCopy(url);
    return {...readText(text, url), receivedAt};
  } catch {
    // No storage, no copy, or not one of ours any more, whoever changed it.
    return undefined;
  }
}
