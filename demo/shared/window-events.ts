import type {ReactiveControllerHost} from 'lit';

type Listeners = {readonly [Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => void};

/** Listens on the window while an element is connected. */
export function listenToWindow(host: ReactiveControllerHost, listeners: Listeners): void {
  const all = Object.entries(listeners) as [string, EventListener][];
  host.addController({
    hostConnected() {
      for (const [type, listener] of all) addEventListener(type, listener);
    },
    hostDisconnected() {
      for (const [type, listener] of all) removeEventListener(type, listener);
    },
  });
}
