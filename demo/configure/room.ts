import {byId} from '../shared/dom.ts';

/** How much of the window what is below may take before the page scrolls as a whole. */
const MOST = 0.45;

/** How large the letters may be in a window as high as a school's laptop has, in pixels. */
const LARGE = 22;

/** Pins nothing below where there is no room for it, as with text twice as large: then the page scrolls as a whole. */
export function keepRoom(): void {
  const take = document.querySelector('.take');
  const root = document.documentElement;
  const fit = (): void => {
    const isLarge = parseFloat(getComputedStyle(root).fontSize) > LARGE;
    const isTall = (take?.scrollHeight ?? 0) > MOST * innerHeight && innerHeight < 1000;
    root.toggleAttribute('data-tall', isLarge && isTall);
  };
  const observer = new ResizeObserver(fit);
  if (take) observer.observe(take);
  observer.observe(byId('panel', HTMLElement));
  addEventListener('resize', fit);
  fit();
}
