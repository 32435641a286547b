import {render} from 'lit';
import type {LitElement} from 'lit';
import {whenIdle} from '../loading/when-idle.ts';
import {accountsTemplate, prepareForPaper} from './accounts-template.ts';
import type {RenderContext} from './render-context.ts';

/** Once a page, as Lit keeps its templates for all blocks. */
let isPrepared = false;

/**
 * Where the block inherits the page's look, its accounts stand among the element's own children: there the page's styles and
 * a version for the visually impaired reach them, and it reads them aloud.
 */
export class PagePortal {
  readonly #host: LitElement;
  #container: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Renders the accounts into the page, or takes them out again. */
  render(context: RenderContext): void {
    if (!isPrepared)
      whenIdle(() => {
        prepareForPaper(context);
      });
    isPrepared = true;
    if (context.scheme !== 'inherit') {
      this.#removeContainers();
      return;
    }
    const container = this.#connectedContainer();
    // Where the page sets no colour for links, the browser's own is made for white.
    container.style.colorScheme = context.pageScheme;
    // Its words would else count as words in the page's language.
    if (container.lang !== context.textsLanguage) container.lang = context.textsLanguage;
    render(accountsTemplate(context), container);
  }

  /** What holds the accounts, in the page or in the block. */
  get accounts(): Element | null {
    return this.#container ?? this.#host.renderRoot.querySelector('.groups');
  }

  #connectedContainer(): HTMLElement {
    // The page may have replaced all children of the element.
    if (this.#container?.parentNode === this.#host) return this.#container;
    this.#removeContainers();
    this.#container = document.createElement('div');
    this.#container.slot = 'accounts';
    return this.#host.appendChild(this.#container);
  }

  /** Of a page that was saved or copied with its block, too. */
  #removeContainers(): void {
    for (const container of this.#host.querySelectorAll(':scope>[slot=accounts]')) container.remove();
    this.#container = undefined;
  }
}
