/** How near to the edge of what scrolls one drags to have it scroll, and how far it does so in a frame, in pixels. */
const EDGE = 60;
const STEP = 12;

const ENDS = ['pointerup', 'pointercancel', 'lostpointercapture'];

/** The column of the accounts where it scrolls, else the page. */
function scrollerOf(item: Element): Element {
  const editor = item.closest('.editor');
  return editor && editor.scrollHeight > editor.clientHeight ? editor : document.documentElement;
}

/** Scrolls where the pointer is near an edge. What its scroll padding keeps free, something else covers. */
function scrollAt(y: number, scroller: Element): void {
  const {top, bottom} = scroller.getBoundingClientRect();
  const {scrollPaddingTop, scrollPaddingBottom} = getComputedStyle(scroller);
  const padding = (value: string): number => Number.parseFloat(value) || 0;
  if (y < Math.max(top, 0) + padding(scrollPaddingTop) + EDGE) scroller.scrollBy(0, -STEP);
  else if (y > Math.min(bottom, innerHeight) - padding(scrollPaddingBottom) - EDGE) scroller.scrollBy(0, STEP);
}

/** The gap between items that a height falls into. */
const gapAt = (y: number, items: readonly Element[]): number =>
  items.filter((item) => {
    const {top, height} = item.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;

/**
 * Drags an item of a list until the pointer is let go.
 * @param start the pointer goes down on the item's grip
 * @param move gets the item's new position
 */
export function drag(start: PointerEvent, move: (to: number) => void): void {
  const grip = start.currentTarget as HTMLElement;
  const item = grip.closest('li');
  if (start.button !== 0 || !item) return;
  const items = [...(item.parentElement?.children ?? [])];
  const from = items.indexOf(item);
  const scroller = scrollerOf(item);
  let y = start.clientY;
  let gap = -1;
  let frame = 0;

  const markGap = (to: number): void => {
    items.forEach((other, index) => {
      const isLast = index === items.length - 1;
      other.toggleAttribute('data-drop-before', index === to && to !== from && to !== from + 1);
      other.toggleAttribute('data-drop-after', isLast && to === items.length && from !== index);
    });
  };
  const mark = (): void => {
    gap = gapAt(y, items);
    markGap(gap);
  };
  const scroll = (): void => {
    scrollAt(y, scroller);
    mark();
    frame = requestAnimationFrame(scroll);
  };
  const track = (event: PointerEvent): void => {
    y = event.clientY;
    if (frame) mark();
    else if (Math.abs(y - start.clientY) >= 4) {
      item.toggleAttribute('data-dragging', true);
      scroll();
    }
  };
  const end = (event: Event): void => {
    cancelAnimationFrame(frame);
    listening.abort();
    item.removeAttribute('data-dragging');
    markGap(-1);
    // The gaps behind the item are one less without it.
    const to = gap > from ? gap - 1 : gap;
    if (event.type === 'pointerup' && gap >= 0 && to !== from) move(to);
  };
  grip.setPointerCapture(start.pointerId);
  const listening = new AbortController();
  grip.addEventListener('pointermove', track, listening);
  for (const name of ENDS) grip.addEventListener(name, end, listening);
}
