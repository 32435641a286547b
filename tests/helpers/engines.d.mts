/** Where the engines are that the tests run in, and how to get those that are missing. */
export function findEngines(): {
  readonly found: {
    readonly chromium?: string;
    readonly firefox?: string;
    readonly webkit?: {readonly driver: string; readonly browser: string};
  };
  readonly missing: readonly string[];
};
