import type {BrowserWindow} from '../helpers/windows.mjs';

/** Of words. */
interface Appearance {
  readonly name: string;
  readonly ink: string;
  readonly paper: string;
  readonly size: number;
  /** Of a line, by the size of its text. */
  readonly height: number;
  readonly spacing: string;
  readonly family: string;
  readonly isUnderlined: boolean;
}

/** As tests/low-vision/recorder.js tells it. */
export interface PageSnapshot {
  readonly errors: readonly string[];
  readonly opened: readonly string[];
  readonly isOn: boolean;
  readonly page: Appearance;
  readonly blocks: readonly {
    readonly where: 'page' | 'block';
    readonly places: number;
    readonly isSettled: boolean;
    readonly hrefs: readonly string[];
    readonly pictures: number;
    readonly text: string;
    readonly words: readonly Appearance[];
  }[];
}

/** Waits until something holds for what is seen in a window. */
export async function until(
  window: BrowserWindow,
  what: string,
  holds: (seen: PageSnapshot) => boolean,
): Promise<PageSnapshot> {
  for (let tries = 0; ; tries++) {
    const seen = (await window.evaluate(
      'window.tell && document.querySelector("main p") ? window.tell() : null',
    )) as PageSnapshot | null;
    if (seen && holds(seen)) return seen;
    if (tries === 100) throw new Error(`not so within ten seconds: ${what}: ${JSON.stringify(seen).slice(0, 400)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until the accounts of all blocks are there. */
export const settled = (window: BrowserWindow, where: 'page' | 'block'): Promise<PageSnapshot> =>
  until(
    window,
    `the accounts stand in the ${where}`,
    ({blocks}) => blocks.length > 0 && blocks.every((block) => block.isSettled && block.where === where),
  );
