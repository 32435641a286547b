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

/** The minimum interval between two freshness checks, in milliseconds; the maximum is twice as long. */
const CHECK_INTERVAL = 60_000;

/** Receives the changes of a store. */
export interface ListListener {
  /** The state has changed. */
  onChange(): void;
  /** A list can be shown. */
  onLoad(list: AccountList, problems: readonly Problem[], from: Origin): void;
  /** A list could not be loaded; the visible list stays. */
  onError(url: string, reason: FailureReason): void;
}

/** Loads the lists of one block and those that they include, and keeps them fresh while watching. */
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
   * Starts to load lists.
   * @param urls absolute addresses, in the order in which the lists are shown; if empty, the default list
   */
  open(urls: readonly string[]): void {
    this.#requests = (urls.length ? urls : [defaultAddress()]).map((url) => this.#createRequest(url, false));
    this.#update();
  }

  /**
   * Shows a list that the page passes as an object; its `include` is ignored.
   * @returns whether the object is a list
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

  /** Requests again the lists that failed or are no longer fresh. */
  refresh = (): void => {
    this.#reload((request) => request.phase === 'failed' || isOutdated(request));
  };

  /**
   * Keeps the lists fresh: checks them at intervals, and when the page becomes visible or goes online.
   * @returns a function that stops watching
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

  /** Ignores pending responses. */
  close(): void {
    this.#closed = true;
  }

  /**
   * Creates a request. If a stored or baked list is available, shows it first, and sends the request after the paint.
   */
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
      // A cache may return an old revision: ignore it for as long as the current list is fresh.
      if (!isOlderRevision(loaded.list, request.list) || isExpired(request.receivedAt, request)) {
        writeCopy(url, loaded);
        this.#receive(request, loaded, 'network');
      }
      request.checkedAt = request.receivedAt;
      // Another block may have received this response hours ago.
      if (isOutdated(request)) void this.#load(request);
    } catch (error) {
      if (this.#closed) return;
      request.phase = 'failed';
      request.checkedAt = Date.now();
      // Another copy of the script may have made the request: its ListError is a different class.
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

  /** Random, so that screens that are switched on together don't send their requests together. */
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

/** Whether a list's `ttl` has passed since a time. */
function isExpired(time = 0, {list}: ListRequest): boolean {
  const age = Date.now() - time;
  // A negative age, after the clock was set back, counts as expired; otherwise the list would be fresh forever.
  return !(age >= 0 && age <= (list?.ttl ?? DEFAULT_TTL) * 1000);
}

const isOutdated = (request: ListRequest): boolean =>
  ['done', 'failed'].includes(request.phase) && isExpired(request.checkedAt, request);

function readStored(url: string): LoadedList | undefined {
  try {
    const {text, receivedAt} = readCopy(url);
    return text ? {...readText(text, url), receivedAt} : undefined;
  } catch {
    // There is no storage, or somebody has changed the copy.
    return undefined;
  }
}
