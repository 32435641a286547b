import {openBeside} from '../shared/open-beside.ts';
import type {OfficialAccounts} from '../../dist/index.js';
import type {Snippet} from './snippet.ts';

/** How much of the page to show above the block, in pixels. */
const MARGIN = 24;

/** The part of the block that has to stay visible, in pixels. */
const LEAST = 48;

/**
 * Parses HTML so that its script runs, inserts it, and waits until the script has run or failed to load.
 * @returns whether it has run
 */
async function run(page: Document, text: string, insert: (fragment: DocumentFragment) => void): Promise<boolean> {
  const range = page.createRange();
  range.selectNodeContents(page.body);
  const fragment = range.createContextualFragment(text);
  const script = fragment.querySelector('script');
  const isLoaded = new Promise<boolean>((resolve) => {
    script?.addEventListener('load', () => resolve(true), {once: true});
    script?.addEventListener('error', () => resolve(false), {once: true});
  });
  insert(fragment);
  return script ? isLoaded : true;
}

/** A page in the preview: snippets are pasted into it as in a school's editor, and the block is kept in view. */
export class SamplePage {
  readonly #page: Document;
  readonly #view: Window & typeof globalThis;
  readonly #container: HTMLElement;
  /** The top of the block relative to the viewport, in pixels. */
  #top: number;
  /** The viewport width at the time the block was last scrolled into place. */
  #width = 0;
  #isPasting = false;
  /** The snippet that runs on the page; empty if its script could not be loaded. */
  #pasted = '';
  #next: Snippet | undefined;
  /** Whether the script of the template has run. */
  #hasTemplate = false;

  /**
   * @param container the element to paste snippets into
   * @param top the top of the block on the previous page
   */
  constructor(view: Window & typeof globalThis, container: HTMLElement, top = MARGIN) {
    const {document: page} = view;
    this.#view = view;
    this.#page = page;
    this.#container = container;
    this.#top = Math.min(top, MARGIN);
    // While the old block and the new one are both on the page, the browser would keep the old one in place.
    page.documentElement.style.setProperty('overflow-anchor', 'none');
    this.#scroll();
    page.addEventListener('click', openBeside);
    page.addEventListener('scroll', () => this.#follow(), {passive: true});
    // Resizing and late content move the block: scroll it back before the next paint.
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
   * Replaces the current snippet. Runs one paste at a time and, of the calls made meanwhile, only the last. Resolves
   * when the script has run or failed to load; after a failure, the same snippet can be pasted again.
   */
  async paste(snippet: Snippet): Promise<void> {
    this.#next = snippet;
    if (this.#isPasting) return;
    this.#isPasting = true;
    try {
      for (let next = this.#take(); next; next = this.#take()) {
        // Scroll events are asynchronous: read the current position now.
        this.#follow();
        this.#pasted = (await this.#replace(next)) ? next.page : '';
        this.#reveal();
      }
    } finally {
      // Whatever has thrown, later snippets are pasted.
      this.#isPasting = false;
    }
  }

  /** The snippet to paste next; undefined if it is there already. */
  #take(): Snippet | undefined {
    const next = this.#next;
    this.#next = undefined;
    return next?.page === this.#pasted ? undefined : next;
  }

  /** Returns whether the snippet's scripts have run. */
  async #replace({page, template}: Snippet): Promise<boolean> {
    const firstOld = this.#container.firstChild;
    // Remove the old block only after the new one has rendered, to avoid flicker.
    const pasted = run(this.#page, page, (fragment) => this.#container.prepend(fragment));
    if (template !== undefined && !this.#hasTemplate) {
      this.#hasTemplate = await run(this.#page, template, (fragment) => this.#page.body.append(fragment));
    }
    const isRunning = (await pasted) && (template === undefined || this.#hasTemplate);
    // By now the new block is defined, but it may not have rendered. If it throws, show the page as it is.
    const block = this.#container.querySelector<OfficialAccounts>('official-accounts');
    await Promise.resolve(block?.updateComplete).catch(() => undefined);
    // All that follows is old, including a block that the script inserted beside an old tag that could not be loaded.
    while (firstOld?.nextSibling) firstOld.nextSibling.remove();
    firstOld?.remove();
    return isRunning;
  }

  /**
   * Handles scrolling by the visitor. If the page is too short to reach the wanted position, it may still grow: keep
   * that position.
   */
  #follow(): void {
    const {scrollY, innerHeight, innerWidth} = this.#view;
    // Resizing, not the visitor, moved the block.
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
