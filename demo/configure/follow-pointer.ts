/** Reports how far to the right a pointer has been dragged, until it is released. */
export function followPointer(
  {button, clientX: start, pointerId, currentTarget}: PointerEvent,
  report: (distance: number) => void,
): void {
  if (button !== 0) return;
  const target = currentTarget as HTMLElement;
  const drag = ({clientX}: PointerEvent): void => report(clientX - start);
  target.setPointerCapture(pointerId);
  // The frame would swallow the pointer's moves.
  document.documentElement.setAttribute('data-dragging', '');
  target.addEventListener('pointermove', drag);
  target.addEventListener(
    'lostpointercapture',
    () => {
      target.removeEventListener('pointermove', drag);
      document.documentElement.removeAttribute('data-dragging');
    },
    {once: true},
  );
}
