import {create} from '../shared/dom.ts';
import {HERE} from '../shared/folder.ts';
import {spoken} from '../shared/language.ts';
import type {AccountOpenEvent} from '../../dist/index.js';
import type {Example} from './examples.ts';

/** The lowest and the highest that a frame is, in pixels. */
const HEIGHTS = [200, 620] as const;

const WORDS = spoken({
  ru: {
    live: 'Работает здесь',
    result: 'Что получится',
    alone: 'Открыть отдельно',
    aloneOf: (title: string) => `Открыть отдельно: ${title}`,
  },
  en: {
    live: 'Live',
    result: 'What comes of it',
    alone: 'Open alone',
    aloneOf: (title: string) => `Open alone: ${title}`,
  },
});

/** Other sites may not be shown in a frame: their links open beside the demo. */
function openBeside(event: Event): void {
  const link = event.composedPath().find((node) => (node as Partial<Element>).localName === 'a');
  const {href = '', protocol = ''} = (link ?? {}) as Partial<HTMLAnchorElement>;
  if (event.defaultPrevented || protocol !== 'https:' || new URL(href).origin === location.origin) return;
  event.preventDefault();
  window.open(href, '_blank', 'noopener');
}

/** An example at work, as high as its page is; below it what its page hears of. */
export function frameOf({id, page, title, isResult}: Example): HTMLElement {
  const src = new URL(`developers/${page}`, HERE).href;
  const frame = create('iframe', {src, title: `${isResult ? WORDS.result : WORDS.live}: ${title}`, loading: 'lazy'});
  const heard = create('output', {class: 'heard'});
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (!inside) return;
    const fit = (): void => {
      const height = inside.documentElement.offsetHeight;
      frame.style.height = `${Math.min(HEIGHTS[1], Math.max(HEIGHTS[0], height))}px`;
    };
    new ResizeObserver(fit).observe(inside.documentElement);
    inside.addEventListener('click', openBeside);
    if (id !== 'events') return;
    inside.addEventListener('account-open', (event) => {
      const {account} = event as Event & Pick<AccountOpenEvent, 'account'>;
      heard.textContent = `account-open: ${account.network.id}, ${account.href}`;
    });
  });
  const alone = create(
    'a',
    {href: src, target: '_blank', rel: 'noopener', 'aria-label': WORDS.aloneOf(title)},
    WORDS.alone,
  );
  const bar = create('p', {class: 'live'}, create('span', {}, isResult ? WORDS.result : WORDS.live), alone);
  return create('div', {class: 'at-work'}, bar, frame, ...(id === 'events' ? [heard] : []));
}
