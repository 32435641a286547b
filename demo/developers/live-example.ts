import {html} from 'lit';
import {localized} from '../shared/language.ts';
import {openBeside} from '../shared/open-beside.ts';
import {pageOf} from './examples.ts';
import type {AccountOpenEvent} from '../../dist/index.js';
import type {Example} from './examples.ts';

const TEXTS = localized({
  ru: {live: 'Работает здесь', result: 'Что получится', open: 'Открыть отдельно'},
  en: {live: 'Live', result: 'The result', open: 'Open separately'},
});

function connect(frame: HTMLIFrameElement, report: (opened: string) => void): void {
  const page = frame.contentDocument;
  if (!page) return;
  new ResizeObserver(() => {
    frame.style.height = `${page.documentElement.offsetHeight}px`;
  }).observe(page.documentElement);
  page.addEventListener('click', openBeside);
  page.addEventListener('account-open', (event) => {
    const {network, href} = (event as Event & Pick<AccountOpenEvent, 'account'>).account;
    report(`account-open: ${network.id}, ${href}`);
  });
}

/**
 * A running example, in a frame as high as its page.
 * @param report receives a description of what the visitor opens in the frame
 */
export function liveTemplate(example: Example, report: (opened: string) => void) {
  const {title, result} = example;
  const label = result ? TEXTS.result : TEXTS.live;
  const src = 'developers/' + pageOf(example);
  return html`<p class="live">
      <span>${label}</span>
      <a href=${src} target="_blank" rel="noopener" aria-label="${TEXTS.open}: ${title}">${TEXTS.open}</a>
    </p>
    <iframe
      src=${src}
      title="${label}: ${title}"
      loading="lazy"
      @load=${({target}: Event) => connect(target as HTMLIFrameElement, report)}
    ></iframe>`;
}
