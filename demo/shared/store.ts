import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An immutable state. Elements that watch it update when it is replaced. */
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

  /** Updates an element whenever the state changes, while it is connected. */
  watch(host: ReactiveControllerHost): void {
    host.addController({
      hostConnected: () => this.#hosts.add(host),
      hostDisconnected: () => this.#hosts.delete(host),
    } satisfies ReactiveController);
  }
}
