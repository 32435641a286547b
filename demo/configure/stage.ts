import {byId} from '../shared/dom.ts';
import {HERE} from '../shared/folder.ts';
import {paste} from '../shared/paste.ts';
import {NARROWEST, startEdge} from './edge.ts';
import type {Code} from './code.ts';

/** How long the stage waits for the next letter, in milliseconds. */
const PAUSE = 150;

/** What is seen of the page above the block, in pixels. */
const MARGIN = 24;

/** What the stage shows. */
export interface Stage {
  /** Sets how wide the page is. */
  fit(width: number): void;
  /** Shows a page with a code, which runs as it would on a school's site. */
  show(page: string, code: Code): void;
}

/** Other sites may not be shown in the frame: their links open beside the demo. */
function openBeside(event: Event): void {
  const link = event.composedPath().find((node) => (node as Partial<Element>).localName === 'a');
  const {href = '', protocol = ''} = (link ?? {}) as Partial<HTMLAnchorElement>;
  if (!/^https?:$/.test(protocol) || new URL(href).origin === location.origin) return;
  event.preventDefault();
  window.open(href, '_blank', 'noopener');
}

/** Brings the block into sight within its page; what is around the frame stays where it is. */
function reveal(page: Document): void {
  const view = page.defaultView;
  const top = page.getElementById('place')?.getBoundingClientRect().top;
  if (view && top !== undefined) view.scrollTo({top: Math.max(0, view.scrollY + top - MARGIN)});
}

/** The page that the block is shown on. */
export function startStage(moveEdge: (width: number) => void): Stage {
  const canvas = byId('canvas', HTMLElement);
  const frame = byId('frame', HTMLIFrameElement);
  const edge = byId('edge', HTMLElement);
  const pixels = byId('pixels', HTMLElement);
  const showEdge = startEdge(edge, moveEdge);
  let wanted = NARROWEST;
  let code: Code | undefined;
  let shownPage = '';
  let shownCode = '';
  let pasting: Document | undefined;
  let timer = 0;

  const fit = (): void => {
    const widest = Math.max(NARROWEST, Math.floor(canvas.clientWidth - edge.offsetWidth));
    const width = Math.min(widest, Math.max(NARROWEST, wanted));
    frame.style.width = `${width}px`;
    pixels.textContent = `${width} px`;
    showEdge(width, widest);
  };

  /** One at a time: what changes meanwhile is pasted afterwards. */
  const refresh = async (): Promise<void> => {
    const page = frame.contentDocument;
    if (!code || !page || page === pasting || code.page === shownCode) return;
    shownCode = code.page;
    pasting = page;
    await paste(page, code.page, code.template);
    reveal(page);
    // Another page may have come meanwhile.
    if (pasting !== page) return;
    pasting = undefined;
    void refresh();
  };

  frame.addEventListener('load', () => {
    frame.contentDocument?.addEventListener('click', openBeside);
    shownCode = '';
    void refresh();
  });
  new ResizeObserver(fit).observe(canvas);

  return {
    fit(width) {
      wanted = width;
      fit();
    },
    show(page, next) {
      code = next;
      clearTimeout(timer);
      // What another form of the code has left in a page would let this one work where it wouldn't.
      const fresh = [page, next.kind, next.template].join(' ');
      if (fresh === shownPage) {
        timer = window.setTimeout(() => void refresh(), PAUSE);
        return;
      }
      const address = new URL(`pages/${page}.html`, HERE);
      shownPage = fresh;
      // Without an entry in the history: «back» leaves the demo.
      if (frame.contentWindow?.location.href === address.href) frame.contentWindow.location.reload();
      else frame.contentWindow?.location.replace(address);
    },
  };
}
