import {blocksOf, settled, until} from '../helpers/blocks.ts';
import type {OfficialAccounts} from '../../src/index.ts';

/** The demo as built, open in a frame. */
export interface Demo {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The text of the code box. */
  code(): string;
  /** The page on the stage. */
  page(): Document;
  /** The block on the stage, once it is there for the code as it is now. */
  block(): Promise<OfficialAccounts>;
  /** Types into a field, in place of what it holds. */
  type(name: string, text: string): void;
  /** Presses the button of a value, or what stands for it. */
  press(name: string, value: string): void;
  /** Opens the demo's address as it is now once more. */
  reload(): Promise<void>;
}

const frames: HTMLIFrameElement[] = [];

export const ADDRESS = new URL('/dist/demo/', location.href).href;

const isStarted = (frame: HTMLIFrameElement): boolean => frame.contentDocument?.querySelector('[data-started]') != null;

/**
 * Opens the demo.
 * @param hash what the address says of the settings
 * @param address where the demo is
 */
export async function openDemo(hash = '', {address = ADDRESS, width = 1366, height = 768} = {}): Promise<Demo> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = address + 'index.html' + hash;
  frames.push(frame);
  document.body.append(frame);
  await until('the demo has started', () => isStarted(frame));
  return demoIn(frame);
}

function demoIn(frame: HTMLIFrameElement): Demo {
  const inside = (): Document => frame.contentDocument!;
  const code = (): string => inside().getElementById('code')!.textContent;
  const page = (): Document => inside().querySelector('iframe')!.contentDocument!;
  const field = (selector: string): HTMLInputElement => inside().querySelector<HTMLInputElement>(selector)!;
  return {
    get window() {
      return frame.contentWindow as Demo['window'];
    },
    get document() {
      return inside();
    },
    code,
    page,
    async block() {
      await until('the tag on the stage is that of the code', () => {
        const scripts = page().querySelectorAll('#place > script');
        return scripts.length === 1 && sameData(scripts[0]!.outerHTML, code()) && blocksOf(page()).length === 1;
      });
      const [block] = blocksOf(page());
      await settled(block!);
      return block!;
    },
    type(name, text) {
      const input = field(`[name="${name}"], #${name}`);
      input.value = text;
      input.dispatchEvent(new Event('input', {bubbles: true}));
    },
    press: (name, value) => field(`[name="${name}"][value="${value}"]`).click(),
    async reload() {
      inside().documentElement.removeAttribute('data-started');
      frame.contentWindow!.location.reload();
      await until('the demo has started again', () => isStarted(frame));
    },
  };
}

/** Whether two tags say the same, wherever the script lies. */
function sameData(one: string, other: string): boolean {
  const said = (tag: string): string => {
    const {dataset} = new DOMParser().parseFromString(tag, 'text/html').querySelector('script')!;
    return JSON.stringify(
      Object.entries(dataset).map(([name, value]) => [name, name === 'src' ? value?.replace(/.*\//, '') : value]),
    );
  };
  return said(one) === said(other);
}

/** Closes what `openDemo` opened. */
export function closeDemos(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
