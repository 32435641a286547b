/** A browser window. */
export interface BrowserWindow {
  goto(url: string): Promise<unknown>;
  back(): Promise<unknown>;
  /** Evaluates an expression in the page. */
  evaluate(code: string): Promise<unknown>;
  /** How many elements with a role and a name the browser exposes to assistive technology in the first block. */
  count(role: string, name: string): Promise<number>;
  close(): Promise<unknown>;
}

/** A running browser. */
export interface Browser {
  /** A host that resolves to localhost without being a secure context; undefined where that can't be set up. */
  readonly host: string | undefined;
  openWindow(): Promise<BrowserWindow>;
  close(): Promise<unknown>;
}

/** A function that starts each installed engine, by engine name. */
export function findStarters(): (readonly [engine: 'Chromium' | 'Firefox' | 'WebKit', start: () => Promise<Browser>])[];
