/** How near to the scroll container's edge dragging starts to scroll, and how far it scrolls per frame, in pixels. */
const EDGE = 60;
const STEP = 12;

const ENDS = ['pointerup', 'pointercancel', 'lostpointercapture'];

/** The accounts column if it scrolls, otherwise the page. */
function scrollerOf(item: Element): Element {
  const editor = item.closest('.editor');
  return editor && editor.scrollHeight > editor.clientHeight ? editor : document.documentElement;
}

/** Scrolls if the pointer is near an edge. The scroll padding is the part that sticky elements cover. */
function scrollAt(y: number, scroller: Element): void {
  const {top, bottom} = scroller.getBoundingClientRect();
  const {scrollPaddingTop, scrollPaddingBottom} = getComputedStyle(scroller);
  const padding = (value: string): number => Number.parseFloat(value) || 0;
  if (y < Math.max(top, 0) + padding(scrollPaddingTop) + EDGE) scroller.scrollBy(0, -STEP);
  else if (y > Math.min(bottom, innerHeight) - padding(scrollPaddingBottom) - EDGE) scroller.scrollBy(0, STEP);
}

/** The index of the gap between items at a vertical position. */
const gapAt = (y: number, items: readonly Element[]): number =>
  items.filter((item) => {
    const {top, height} = item.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;

/**
 * Drags an item of a list until the pointer is released.
 * @param start the pointerdown event on the item's drag handle
 * @param move receives the item's new index
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
    // Removing the item shifts the gaps after it by one.
    const to = gap > from ? gap - 1 : gap;
    if (event.type === 'pointerup' && gap >= 0 && to !== from) move(to);
  };
  grip.setPointerCapture(start.pointerId);
  const listening = new AbortController();
  grip.addEventListener('pointermove', track, listening);
  for (const name of ENDS) grip.addEventListener(name, end, listening);
}
