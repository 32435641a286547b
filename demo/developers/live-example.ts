import {html, nothing} from 'lit';
import {HERE} from '../shared/folder.ts';
import {localized} from '../shared/language.ts';
import {openBeside} from '../shared/open-beside.ts';
import {PageElement} from '../shared/page-element.ts';
import type {AccountOpenEvent} from '../../dist/index.js';
import type {Example} from './examples.ts';

const TEXTS = localized({
  ru: {live: 'Работает здесь', result: 'Что получится', open: 'Открыть отдельно'},
  en: {live: 'Live', result: 'The result', open: 'Open separately'},
});

/** The heights that a frame can have, in pixels. */
const MIN_HEIGHT = 200;
const MAX_HEIGHT = 620;

/** An example at work, in a frame as high as its page, and the last event of its block. */
export class LiveExample extends PageElement {
  static override properties = {example: {attribute: false}, opened: {state: true}};

  declare example: Example;
  declare opened: string | undefined;

  #connect(frame: HTMLIFrameElement): void {
    const page = frame.contentDocument;
    if (!page) return;
    new ResizeObserver(() => {
      const height = page.documentElement.offsetHeight;
      frame.style.height = `${Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height))}px`;
    }).observe(page.documentElement);
    page.addEventListener('click', openBeside);
    page.addEventListener('account-open', (event) => {
      const {network, href} = (event as Event & Pick<AccountOpenEvent, 'account'>).account;
      this.opened = `account-open: ${network.id}, ${href}`;
    });
  }

  protected override render(): unknown {
    const {id, page, title, isResult} = this.example;
    const label = isResult ? TEXTS.result : TEXTS.live;
    const src = new URL(`developers/${page}`, HERE).href;
    return html`<p class="live">
        <span>${label}</span>
        <a href=${src} target="_blank" rel="noopener" aria-label="${TEXTS.open}: ${title}">${TEXTS.open}</a>
      </p>
      <iframe
        src=${src}
        title="${label}: ${title}"
        loading="lazy"
        @load=${(event: Event) => this.#connect(event.target as HTMLIFrameElement)}
      ></iframe>
      ${id === 'events' ? html`<output class="event">${this.opened}</output>` : nothing}`;
  }
}

customElements.define('live-example', LiveExample);
