import {luminance} from '../networks/contrast.ts';
import {toPaint} from './color.ts';
import type {Rgb} from '../networks/contrast.ts';
import type {Scheme} from '../networks/scheme.ts';

/**
 * Whether the page around an element is light or dark: by the `color-scheme` that the page gave it, else by the
 * background, else light. The system's preference counts only where the page says that it follows it.
 * @param background what the element stands on
 */
export function schemeOf(element: Element, background: Rgb | undefined): Scheme {
  const declared = getComputedStyle(element).colorScheme;
  const isDark = /dark/.test(declared);
  if (/light/.test(declared)) return isDark && matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light';
  return isDark || (background && luminance(background) < 0.18) ? 'dark' : 'light';
}

/** The first opaque background above a shadow root. A half-transparent one takes its colour from what is below it. */
export function backgroundBehind(root: ShadowRoot): Rgb | undefined {
  for (let at = parentOf(root.host); at; at = parentOf(at)) {
    const paint = toPaint(getComputedStyle(at).backgroundColor, root);
    if (paint && paint.alpha > 0.9) return paint.rgb;
  }
  return undefined;
}

/** The element around another in the page as it is drawn, out of shadow trees too. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
