import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The pause in typing after which a field shows its error, in milliseconds. */
const PAUSE = 800;

/** Holds back a field's error while somebody is typing: an unfinished address is incomplete, not wrong. */
export class FaultDelay implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isDue = true;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the error may be shown now. */
  get isDue(): boolean {
    return this.#isDue;
  }

  /**
   * Call this on every keystroke.
   * @param wasFaulty whether an error was visible: it stays visible while it persists
   */
  start(wasFaulty: boolean): void {
    clearTimeout(this.#timer);
    if (this.#isDue && wasFaulty) return;
    this.#isDue = false;
    this.#timer = window.setTimeout(() => this.end(), PAUSE);
  }

  /** Call this when the field loses the focus or is set from elsewhere. */
  end(): void {
    clearTimeout(this.#timer);
    this.#isDue = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#isDue = true;
  }
}
