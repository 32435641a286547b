import {create} from '../shared/dom.ts';
import {signOf} from './icon.ts';

/** What may be moved among its siblings. */
export interface Movable {
  readonly key: string;
  readonly place: number;
  readonly count: number;
  readonly hintId: string;
  readonly move: (to: number) => void;
}

/** Where one must let go so that an item goes to a place. */
function placeAt(y: number, items: readonly Element[]): number {
  const middles = items.map((item) => {
    const {top, height} = item.getBoundingClientRect();
    return top + height / 2;
  });
  return middles.filter((middle) => middle < y).length;
}

/** A grip that moves its item: by dragging, or by the arrow keys. */
export function gripOf(item: HTMLElement, {key, place, count, hintId, move}: Movable): HTMLButtonElement {
  const grip = create(
    'button',
    {type: 'button', class: 'grip', 'data-key': key, 'aria-describedby': hintId},
    signOf('grip'),
  );
  const keys: Readonly<Record<string, number>> = {
    ArrowUp: place - 1,
    ArrowDown: place + 1,
    Home: 0,
    End: count - 1,
  };
  grip.addEventListener('keydown', (event) => {
    const to = keys[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (to >= 0 && to < count && to !== place) move(to);
  });
  grip.addEventListener('pointerdown', (start) => {
    if (start.button !== 0) return;
    const items = [...(item.parentElement?.children ?? [])];
    let gap = -1;
    const mark = (to: number): void => {
      items.forEach((one, index) => {
        one.toggleAttribute('data-drop-before', index === to && to !== place && to !== place + 1);
        one.toggleAttribute('data-drop-after', index === count - 1 && to === count && place !== count - 1);
      });
    };
    const drag = (event: PointerEvent): void => {
      if (gap < 0 && Math.abs(event.clientY - start.clientY) < 4) return;
      item.toggleAttribute('data-dragging', true);
      gap = placeAt(event.clientY, items);
      mark(gap);
    };
    const end = (event: Event): void => {
      grip.removeEventListener('pointermove', drag);
      for (const name of ENDS) grip.removeEventListener(name, end);
      item.removeAttribute('data-dragging');
      mark(-1);
      // Without itself, the places after it are one less.
      const to = gap > place ? gap - 1 : gap;
      if (event.type === 'pointerup' && gap >= 0 && to !== place) move(to);
    };
    grip.setPointerCapture(start.pointerId);
    grip.addEventListener('pointermove', drag);
    for (const name of ENDS) grip.addEventListener(name, end);
  });
  return grip;
}

const ENDS = ['pointerup', 'pointercancel', 'lostpointercapture'];
