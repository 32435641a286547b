/** Finds the browser engines that the tests run in, and says how to install the missing ones. */
export function findEngines(): {
  readonly found: {
    readonly chromium?: string;
    readonly firefox?: string;
    readonly webkit?: {readonly driver: string; readonly browser: string};
  };
  readonly missing: readonly string[];
};
