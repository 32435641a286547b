import '../../src/define.ts';
import {blocksOf} from './blocks.ts';
import type {OfficialAccounts} from '../../src/index.ts';

const mounted: Element[] = [];

/** Inserts markup into the page, waits for the first render and returns the first block. */
export async function mount(markup: string): Promise<OfficialAccounts> {
  const container = document.createElement('div');
  mounted.push(container);
  document.body.append(container);
  container.innerHTML = markup;
  const block = blocksOf(container)[0]!;
  await block.updateComplete;
  return block;
}

/** Removes what `mount` inserted. */
export function unmountAll(): void {
  for (const container of mounted.splice(0)) container.remove();
}

/** Returns the console warnings logged during `run`. */
export async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const {warn} = console;
  console.warn = (line: string) => lines.push(line);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return lines;
}
