/** What scripts have acquired from a page and not released. */
export interface Held {
  /**
   * Listeners on the document, the window, media queries and anything else that outlives an element: `visibilitychange`
   * …
   */
  readonly listeners: readonly string[];
  readonly timers: number;
  readonly observers: number;
}

export const NOTHING: Held = {listeners: [], timers: 0, observers: 0};

/** Records what is acquired from now on. */
export interface Ledger {
  held(): Held;
  /** Stops recording. */
  close(): void;
}

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: EventListenerOrEventListenerObject | null;
  readonly capture: boolean;
}

/** An element's listeners disappear with it. */
const outlivesElements = (target: EventTarget): boolean => !(target instanceof Node) || target === document;

const captureOf = (options?: boolean | EventListenerOptions): boolean =>
  typeof options === 'object' ? (options.capture ?? false) : (options ?? false);

function countListeners() {
  const {prototype} = EventTarget;
  const {addEventListener, removeEventListener} = prototype;
  let all: Listening[] = [];
  const forget = (one: Listening) => {
    all = all.filter(
      ({target, type, listener, capture}) =>
        target !== one.target || type !== one.type || listener !== one.listener || capture !== one.capture,
    );
  };
  // A script that calls it without an object means the window's.
  prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (outlivesElements(target)) {
      const one = {target, type, listener, capture: captureOf(options)};
      forget(one);
      all.push(one);
      const {once, signal} = typeof options === 'object' ? options : {};
      if (once) {
        const {capture} = one;
        addEventListener.call(target, type, () => forget(one), {once, capture});
      }
      if (signal) addEventListener.call(signal, 'abort', () => forget(one));
    }
    addEventListener.call(target, type, listener, options);
  };
  prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    forget({target, type, listener, capture: captureOf(options)});
    removeEventListener.call(target, type, listener, options);
  };
  return {
    held: () => all.map(({type}) => type).sort(),
    close: () => Object.assign(prototype, {addEventListener, removeEventListener}),
  };
}

function countTimers() {
  const {setTimeout: set, clearTimeout: clear, setInterval: setMany, clearInterval: clearMany} = window;
  const all = new Set<unknown>();
  const cleared = (id: number | undefined) => {
    all.delete(id);
    clear(id);
  };
  Object.assign(window, {
    setTimeout: (run: () => void, pause?: number) => {
      const id = set(() => {
        all.delete(id);
        run();
      }, pause);
      all.add(id);
      return id;
    },
    setInterval: (run: () => void, pause?: number) => {
      const id = setMany(run, pause);
      all.add(id);
      return id;
    },
    // Timeouts and intervals share one list of ids.
    clearTimeout: cleared,
    clearInterval: cleared,
  });
  return {
    held: () => all.size,
    close: () =>
      Object.assign(window, {setTimeout: set, clearTimeout: clear, setInterval: setMany, clearInterval: clearMany}),
  };
}

function countObservers() {
  const {prototype} = MutationObserver;
  const {observe, disconnect} = prototype;
  const all = new Set<MutationObserver>();
  prototype.observe = function (...args) {
    all.add(this);
    observe.apply(this, args);
  };
  prototype.disconnect = function () {
    all.delete(this);
    disconnect.call(this);
  };
  return {held: () => all.size, close: () => Object.assign(prototype, {observe, disconnect})};
}

export function openLedger(): Ledger {
  const [listeners, timers, observers] = [countListeners(), countTimers(), countObservers()];
  return {
    held: () => ({listeners: listeners.held(), timers: timers.held(), observers: observers.held()}),
    close: () => {
      listeners.close();
      timers.close();
      observers.close();
    },
  };
}
