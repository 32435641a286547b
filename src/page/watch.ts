import {ancestorsOf} from './parent.ts';

/** In milliseconds. */
const PAUSE = 100;

/**
 * Calls back when the page around an element may have changed its colours or its language: by some attribute of what
 * stands around it (class, style, lang, data-theme …), or with the system.
 * @returns stops it
 */
export function watchPage(element: Element, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not at once: what stands around may be moved sixty times a second.
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener();
    }, PAUSE);
  };
  const observer = new MutationObserver(soon);
  for (const ancestor of ancestorsOf(element)) observer.observe(ancestor, {attributes: true});
  const media = matchMedia('(prefers-color-scheme:dark)');
  media.addEventListener('change', soon);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', soon);
    clearTimeout(timer);
  };
}
