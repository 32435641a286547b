import {render} from 'lit';
import type {LitElement} from 'lit';
import {whenIdle} from '../loading/when-idle.ts';
import {accountsTemplate, prepareForPaper} from './accounts-template.ts';
import type {RenderContext} from './render-context.ts';

/** Whether the templates for paper are prepared: once per page, because all blocks share Lit's templates. */
let isPrepared = false;

/**
 * Renders the accounts among the element's own children while the block inherits the page's appearance. There they are
 * reached by the page's styles and by its version for the visually impaired, which may read them aloud.
 */
export class PagePortal {
  readonly #host: LitElement;
  #container: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Renders the accounts into the page, or removes them. */
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
    // Otherwise the browser's default link colour would be too dark on a dark page.
    container.style.colorScheme = context.pageScheme;
    // The texts may be in a different language from the page.
    if (container.lang !== context.textsLanguage) container.lang = context.textsLanguage;
    render(accountsTemplate(context), container);
  }

  /** The element that contains the accounts, in the page or in the block. */
  get accounts(): Element | null {
    return this.#container ?? this.#host.renderRoot.querySelector('.groups');
  }

  #connectedContainer(): HTMLElement {
    // The page may have replaced the element's children.
    if (this.#container?.parentNode === this.#host) return this.#container;
    this.#removeContainers();
    this.#container = document.createElement('div');
    this.#container.slot = 'accounts';
    return this.#host.appendChild(this.#container);
  }

  /** Removes all containers, including those of a page that was saved or copied with its block. */
  #removeContainers(): void {
    for (const container of this.#host.querySelectorAll(':scope>[slot=accounts]')) container.remove();
    this.#container = undefined;
  }
}
