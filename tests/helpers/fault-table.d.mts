/** One cell of the table: what a fault ended in, or why it can't be shown. */
export interface Row {
  readonly group: string;
  readonly name: string;
  /** The fault and its variant. */
  readonly title: string;
  readonly pass: 'with' | 'without';
  readonly engine: 'Chromium' | 'Firefox' | 'WebKit';
  /** What the blocks ended in, in their order. */
  readonly shown?: readonly string[];
  /** Why the engine can't show the fault. */
  readonly reason?: string;
}

/** Prints the table of these rows, and what could not be shown. */
export function printFaults(rows: readonly Row[]): void;
