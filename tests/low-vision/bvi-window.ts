import {found} from '../helpers/blocks.ts';
import type {BrowserWindow} from '../helpers/windows.mjs';

const TELL = 'window.tell && document.querySelector("main p") ? window.tell() : null';

/** Of text. */
interface Appearance {
  readonly name: string;
  readonly ink: string;
  readonly paper: string;
  readonly size: number;
  /** Of a line, relative to the font size. */
  readonly height: number;
  readonly spacing: string;
  readonly family: string;
  readonly isUnderlined: boolean;
}

/** As recorded by tests/low-vision/recorder.js. */
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

/** Waits until a condition holds for what a window shows. */
export function until(
  window: BrowserWindow,
  what: string,
  holds: (seen: PageSnapshot) => boolean,
): Promise<PageSnapshot> {
  let seen: PageSnapshot | null = null;
  const look = async () => {
    seen = (await window.evaluate(TELL)) as PageSnapshot | null;
    return seen && holds(seen) && seen;
  };
  return found(() => `${what}: ${JSON.stringify(seen).slice(0, 400)}`, look);
}

/** Waits until all blocks show their accounts. */
export const settled = (window: BrowserWindow, where: 'page' | 'block'): Promise<PageSnapshot> =>
  until(
    window,
    `the accounts stand in the ${where}`,
    ({blocks}) => blocks.length > 0 && blocks.every((block) => block.isSettled && block.where === where),
  );
