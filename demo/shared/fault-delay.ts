import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long nobody types before a field says what is wrong with it, in milliseconds. */
const PAUSE = 800;

/** Keeps a field from saying what is wrong while somebody types into it: half an address is no mistake. */
export class FaultDelay implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isDue = true;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it is time to say what is wrong. */
  get isDue(): boolean {
    return this.#isDue;
  }

  /**
   * To be called for each letter.
   * @param wasFaulty what is already shown as wrong stays so for as long as it is wrong
   */
  start(wasFaulty: boolean): void {
    clearTimeout(this.#timer);
    if (this.#isDue && wasFaulty) return;
    this.#isDue = false;
    this.#timer = window.setTimeout(() => this.end(), PAUSE);
  }

  /** To be called where somebody has left the field, or something else has set it. */
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
