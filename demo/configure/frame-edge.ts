import {PageElement} from '../shared/page-element.ts';
import {ValueChangeEvent} from '../shared/value-change.ts';

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

/** The edge of the frame, which is dragged, or moved with the keyboard, to set the frame's width. */
export class FrameEdge extends PageElement {
  static override properties = {width: {}, widest: {}};

  declare width: number;
  declare widest: number;

  constructor() {
    super();
    this.width = this.widest = NARROWEST;
    this.addEventListener('keydown', this.#press);
    this.addEventListener('pointerdown', this.#startDrag);
  }

  #moveTo(width: number): void {
    const next = Math.round(Math.min(this.widest, Math.max(NARROWEST, width)));
    this.dispatchEvent(new ValueChangeEvent(next));
  }

  #press(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#moveTo(this.width + step);
  }

  #startDrag({button, clientX: start, pointerId}: PointerEvent): void {
    if (button !== 0) return;
    const offset = this.width - start;
    const drag = ({clientX}: PointerEvent): void => this.#moveTo(clientX + offset);
    const end = (): void => {
      this.removeEventListener('pointermove', drag);
      document.documentElement.removeAttribute('data-dragging');
    };
    this.setPointerCapture(pointerId);
    // The frame would swallow the pointer's moves.
    document.documentElement.setAttribute('data-dragging', '');
    this.addEventListener('pointermove', drag);
    this.addEventListener('lostpointercapture', end, {once: true});
  }

  protected override updated(): void {
    this.setAttribute('aria-valuemin', String(NARROWEST));
    this.setAttribute('aria-valuemax', String(this.widest));
    this.setAttribute('aria-valuenow', String(this.width));
    this.setAttribute('aria-valuetext', `${this.width} px`);
  }
}

customElements.define('frame-edge', FrameEdge);

declare global {
  interface HTMLElementTagNameMap {
    'frame-edge': FrameEdge;
  }
}
