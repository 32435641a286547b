import {FORCED_COLORS} from './low-vision.ts';
import {ancestorsOf} from './ancestors.ts';

/** The debounce delay in milliseconds: pages may animate ancestors of a block at sixty frames a second. */
const DELAY = 100;

/**
 * Watches whether the page around an element may have changed its colours, its language or its version for the visually
 * impaired: through an attribute of an ancestor (class, style, lang, data-theme …), a style sheet that loads, a
 * transition that ends, or a system setting. Also watches printing.
 * @param listener receives whether the page is being printed
 * @returns a function that stops watching
 */
export function watchPage(element: Element, listener: (isPrinting: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPrinting = false;
  const schedule = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener(isPrinting);
    }, DELAY);
  };
  const stop = new AbortController();
  const options = {capture: true, signal: stop.signal};
  const observer = new MutationObserver(schedule);
  const ancestors = ancestorsOf(element);
  for (const ancestor of ancestors) observer.observe(ancestor, {attributes: true});
  observer.observe(element, {attributeFilter: ['class', 'style']});
  for (const query of ['(prefers-color-scheme:dark)', FORCED_COLORS])
    matchMedia(query).addEventListener('change', schedule, options);
  for (const type of ['beforeprint', 'afterprint'])
    addEventListener(
      type,
      () => {
        isPrinting = type === 'beforeprint';
        // Without delay, because the browser prints right after the event.
        listener(isPrinting);
      },
      options,
    );
  for (const type of ['load', 'transitionend'])
    // Load events of style sheets don't bubble to the window.
    document.addEventListener(
      type,
      ({target}) => {
        // Ignore images that load, and transitions of other elements.
        if ((target as HTMLLinkElement).sheet || ancestors.includes(target as Element)) schedule();
      },
      options,
    );
  return () => {
    stop.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
}
