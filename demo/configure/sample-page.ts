import {openBeside} from '../shared/open-beside.ts';
import type {OfficialAccounts} from '../../dist/index.js';
import type {Snippet} from './snippet.ts';

/** How much of the page above the block is in sight, in pixels. */
const MARGIN = 24;

/** How much of the block has to be in sight, in pixels. */
const LEAST = 48;

/** Parses a text so that its script runs, puts it into the page, and waits until the script has run or could not be loaded. */
async function run(page: Document, text: string, insert: (fragment: DocumentFragment) => void): Promise<void> {
  const range = page.createRange();
  range.selectNodeContents(page.body);
  const fragment = range.createContextualFragment(text);
  const script = fragment.querySelector('script');
  const done = new Promise((resolve) => {
    script?.addEventListener('load', resolve, {once: true});
    script?.addEventListener('error', resolve, {once: true});
  });
  insert(fragment);
  if (script) await done;
}

/** A page of the preview, with snippets pasted into it as a school's editor would, and the block in sight. */
export class SamplePage {
  readonly #page: Document;
  readonly #view: Window & typeof globalThis;
  readonly #container: HTMLElement;
  /** Where the top of the block is in the window, in pixels. */
  #top: number;
  /** How wide the window was when the block was put there. */
  #width = 0;
  #isPasting = false;
  #pasted = '';
  #next: Snippet | undefined;
  #hasTemplate = false;

  /**
   * @param container the element that snippets are pasted into
   * @param top where the top of the block was on the page before this one
   */
  constructor(view: Window & typeof globalThis, container: HTMLElement, top = MARGIN) {
    const {document: page} = view;
    this.#view = view;
    this.#page = page;
    this.#container = container;
    this.#top = Math.min(top, MARGIN);
    this.#scroll();
    page.addEventListener('click', openBeside);
    page.addEventListener('scroll', () => this.#follow(), {passive: true});
    // Another width, and whatever loads late, moves the block: it is back before that is painted.
    const observer = new view.ResizeObserver(() => this.#scroll());
    for (const element of [page.documentElement, page.body]) observer.observe(element);
  }

  get top(): number {
    return this.#top;
  }

  get #topNow(): number {
    return this.#container.getBoundingClientRect().top;
  }

  /**
   * Pastes a snippet in place of the one before. One at a time: of those that come meanwhile, the last one is pasted afterwards.
   * Resolves when its script has run or could not be loaded.
   */
  async paste(snippet: Snippet): Promise<void> {
    this.#next = snippet;
    if (this.#isPasting) return;
    this.#isPasting = true;
    for (let next = this.#next; next.page !== this.#pasted; next = this.#next) {
      this.#pasted = next.page;
      // The event comes later than the scrolling.
      this.#follow();
      await this.#replace(next);
      this.#reveal();
    }
    this.#isPasting = false;
  }

  async #replace({page, template}: Snippet): Promise<void> {
    const old = [...this.#container.childNodes];
    // The old one goes when the new one is there, so that nothing flickers.
    const pasted = run(this.#page, page, (fragment) => this.#container.prepend(fragment));
    if (template !== undefined && !this.#hasTemplate) {
      this.#hasTemplate = true;
      await run(this.#page, template, (fragment) => this.#page.body.append(fragment));
    }
    await pasted;
    // By now the new block is defined, but it may not have rendered.
    await this.#container.querySelector<OfficialAccounts>('official-accounts')?.updateComplete;
    for (const node of old) node.remove();
  }

  /** Somebody has scrolled; or the page was too short to be scrolled as far as it should be, and may grow. */
  #follow(): void {
    const {scrollY, innerHeight, innerWidth} = this.#view;
    // Another width has moved the block, nobody has scrolled.
    if (innerWidth !== this.#width) return;
    const isAtEnd = scrollY + innerHeight >= this.#page.documentElement.scrollHeight - 1;
    if (!isAtEnd || this.#topNow < this.#top) this.#top = this.#topNow;
  }

  #reveal(): void {
    const {height} = this.#container.getBoundingClientRect();
    const isInSight = this.#top + height > LEAST && this.#top < this.#view.innerHeight - LEAST;
    if (!isInSight) this.#top = MARGIN;
    this.#scroll();
  }

  #scroll(): void {
    this.#width = this.#view.innerWidth;
    const distance = this.#topNow - this.#top;
    if (Math.abs(distance) > 0.5) this.#view.scrollBy({top: distance, behavior: 'instant'});
  }
}
