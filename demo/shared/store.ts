import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The state of a page, which never changes in place: elements that watch it render again when another one is set. */
export class Store<State> {
  #state: State;
  readonly #hosts = new Set<ReactiveControllerHost>();

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  set state(state: State) {
    if (state === this.#state) return;
    this.#state = state;
    for (const host of this.#hosts) host.requestUpdate();
  }

  /** Renders an element again whenever the state changes, for as long as it is connected. */
  watch(host: ReactiveControllerHost): void {
    host.addController({
      hostConnected: () => this.#hosts.add(host),
      hostDisconnected: () => this.#hosts.delete(host),
    } satisfies ReactiveController);
  }
}
