/** A window of a browser. */
export interface BrowserWindow {
  goto(url: string): Promise<unknown>;
  back(): Promise<unknown>;
  /** The value of an expression in the page. */
  evaluate(code: string): Promise<unknown>;
  /** How many elements of the first block the browser tells assistive technology to be of a role and a name. */
  count(role: string, name: string): Promise<number>;
  close(): Promise<unknown>;
}

/** A browser that runs. */
export interface Browser {
  /** A host that leads to this machine without the browser knowing it for a safe one; none where it can't be told so. */
  readonly host: string | undefined;
  openWindow(): Promise<BrowserWindow>;
  close(): Promise<unknown>;
}

/** What starts each engine that is here, by the engine's name. */
export function findStarters(): (readonly [engine: 'Chromium' | 'Firefox' | 'WebKit', start: () => Promise<Browser>])[];
