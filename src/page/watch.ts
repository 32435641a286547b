import {watchTexts} from '../i18n/texts.ts';
import {FORCED_COLORS} from './impaired.ts';
import {ancestorsOf} from './parent.ts';

const PRINTING = ['beforeprint', 'afterprint'];

/** In milliseconds. */
const PAUSE = 100;

/**
 * Calls back when the page around an element may have changed its colours, its language or its version: by some attribute of what
 * stands around it (class, style, lang, data-theme …), with the system, or the block's words by `addTexts`; and when it is
 * printed, and no more.
 * @param listener takes whether the page is on paper
 * @returns stops it
 */
export function watchPage(element: Element, listener: (isOnPaper: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOnPaper = false;
  // Not at once: what stands around may be moved sixty times a second.
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener(isOnPaper);
    }, PAUSE);
  };
  const observer = new MutationObserver(soon);
  for (const ancestor of ancestorsOf(element)) observer.observe(ancestor, {attributes: true});
  const media = ['(prefers-color-scheme:dark)', FORCED_COLORS].map((query) => matchMedia(query));
  for (const query of media) query.addEventListener('change', soon);
  const unwatchTexts = watchTexts(soon);
  // At once: the browser waits for nothing more before it prints.
  const print = ({type}: Event): void => {
    isOnPaper = type === 'beforeprint';
    listener(isOnPaper);
  };
  for (const type of PRINTING) addEventListener(type, print);
  return () => {
    for (const type of PRINTING) removeEventListener(type, print);
    observer.disconnect();
    for (const query of media) query.removeEventListener('change', soon);
    unwatchTexts();
    clearTimeout(timer);
  };
}
