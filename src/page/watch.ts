type Listener = () => void;

const listeners = new Set<Listener>();

let stop: Listener | undefined;

const tell = (): void => {
  for (const listener of listeners) listener();
};

function start(): Listener {
  const observer = new MutationObserver(tell);
  // Pages switch their looks and their language by some attribute of these two: class, style, lang, data-theme …
  for (const element of document.querySelectorAll('html,body')) observer.observe(element, {attributes: true});
  const media = matchMedia('(prefers-color-scheme:dark)');
  media.addEventListener('change', tell);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', tell);
  };
}

/**
 * Calls back when the page may have changed its colours or its language. One observer serves all blocks.
 * @returns stops it
 */
export function watchPage(listener: Listener): Listener {
  listeners.add(listener);
  stop ??= start();
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    stop?.();
    stop = undefined;
  };
}
