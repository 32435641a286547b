import {FORCED_COLORS} from './low-vision.ts';
import {ancestorsOf} from './ancestors.ts';

/** In milliseconds. */
const DELAY = 100;

/**
 * Calls back when the page around an element may have changed its colours, its language or its version: by some attribute of what
 * stands around it (class, style, lang, data-theme …), by a style sheet that has come, by a colour that has faded to another,
 * with the system; and when it is printed, and no more.
 * @param listener takes whether the page is on paper
 * @returns stops it
 */
export function watchPage(element: Element, listener: (isPrinting: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPrinting = false;
  // Not at once: what stands around may be moved sixty times a second.
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
        // At once: the browser waits for nothing more before it prints.
        listener(isPrinting);
      },
      options,
    );
  for (const type of ['load', 'transitionend'])
    // A window hears of no load but its page's.
    document.addEventListener(
      type,
      ({target}) => {
        // Not each picture that has come, nor each button that has faded.
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
