/** The narrowest page there is to see: a block in it is as wide as in a narrow side column. */
export const NARROWEST = 260;

/** What one key press moves the edge by, in pixels. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -10,
  ArrowRight: 10,
  PageDown: -100,
  PageUp: 100,
  Home: -Infinity,
  End: Infinity,
};

/** The frame's edge, which is drawn to set its width. Gives the function that says where it stands. */
export function startEdge(edge: HTMLElement, move: (width: number) => void): (width: number, widest: number) => void {
  let now = NARROWEST;
  let max = NARROWEST;
  const moveTo = (width: number): void => move(Math.round(Math.min(max, Math.max(NARROWEST, width))));

  edge.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveTo(now + step);
  });

  edge.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const offset = now - event.clientX;
    const drag = ({clientX}: PointerEvent): void => moveTo(clientX + offset);
    const end = (): void => {
      edge.removeEventListener('pointermove', drag);
      document.documentElement.removeAttribute('data-dragging');
    };
    edge.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer's moves.
    document.documentElement.setAttribute('data-dragging', '');
    edge.addEventListener('pointermove', drag);
    edge.addEventListener('lostpointercapture', end, {once: true});
  });

  return (width, widest) => {
    now = width;
    max = widest;
    edge.setAttribute('aria-valuemin', String(NARROWEST));
    edge.setAttribute('aria-valuemax', String(widest));
    edge.setAttribute('aria-valuenow', String(width));
    edge.setAttribute('aria-valuetext', `${width} px`);
  };
}
