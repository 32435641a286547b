import {tagOf} from './code.ts';
import {byId} from '../shared/dom.ts';
import {NARROWEST, startEdge} from './edge.ts';
import {HERE} from '../shared/folder.ts';
import {paste} from '../shared/paste.ts';
import type {Values} from './settings.ts';

/** How long the stage waits for the next letter, in milliseconds. */
const PAUSE = 150;

/** What the block says when a visitor opens an account. */
interface Opening extends Event {
  readonly account: {readonly href: string};
}

/** The page that the block is shown on. Gives the function that shows the settings there. */
export function startStage(moveEdge: (width: number) => void): (values: Values) => void {
  const canvas = byId('canvas', HTMLElement);
  const frame = byId('frame', HTMLIFrameElement);
  const edge = byId('edge', HTMLElement);
  const pixels = byId('pixels', HTMLElement);
  const showEdge = startEdge(edge, moveEdge);
  let values: Values | undefined;
  let shownPage = '';
  let shownTag = '';
  let pasting: Document | undefined;
  let timer = 0;

  const fit = (): void => {
    if (!values) return;
    const widest = Math.max(NARROWEST, Math.floor(canvas.clientWidth - edge.offsetWidth));
    const width = Math.min(widest, Math.max(NARROWEST, Number(values.width)));
    frame.style.width = `${width}px`;
    pixels.textContent = `${width} px`;
    showEdge(width, widest);
  };

  /** One at a time: what changes meanwhile is pasted afterwards. */
  const refresh = async (): Promise<void> => {
    const page = frame.contentDocument;
    if (!values || !page || page === pasting) return;
    const tag = tagOf(values, HERE);
    if (tag === shownTag) return;
    shownTag = tag;
    pasting = page;
    await paste(page, tag);
    // Another page may have come meanwhile.
    if (pasting !== page) return;
    pasting = undefined;
    void refresh();
  };

  const showPage = (page: string): void => {
    shownPage = page;
    // Without an entry in the history: «back» leaves the demo.
    frame.contentWindow?.location.replace(new URL(`pages/${page}.html`, HERE));
  };

  frame.addEventListener('load', () => {
    // Other sites may not be shown in the frame: they open beside the demo.
    frame.contentDocument?.addEventListener('account-open', (event) => {
      event.preventDefault();
      window.open((event as Opening).account.href, '_blank', 'noopener');
    });
    shownTag = '';
    void refresh();
  });
  new ResizeObserver(fit).observe(canvas);

  return (next) => {
    values = next;
    fit();
    clearTimeout(timer);
    if (next.page !== shownPage) showPage(next.page);
    else timer = window.setTimeout(() => void refresh(), PAUSE);
  };
}
