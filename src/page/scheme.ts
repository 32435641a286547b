import {luminance} from '../networks/contrast.ts';
import {SURFACES} from '../networks/scheme.ts';
import {toPaint} from './color.ts';
import {ancestorsOf} from './parent.ts';
import type {Rgb} from '../networks/contrast.ts';
import type {Scheme} from '../networks/scheme.ts';

/**
 * Whether the page around a block is light or dark: by the `color-scheme` that the page gave it, else by what it stands
 * on, else by the page's text. The system's preference counts only where the page says that it follows it.
 * @param background what it stands on; undefined where that can't be known
 */
export function schemeOf(root: ShadowRoot, background: Rgb | undefined): Scheme {
  const {colorScheme, color} = getComputedStyle(root.host);
  const isDark = /dark/.test(colorScheme);
  if (/light/.test(colorScheme)) return isDark && matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light';
  if (isDark) return 'dark';
  const isBright = (rgb: Rgb) => luminance(rgb) > 0.18;
  return (background ? isBright(background) : !isBright(toPaint(color, root)?.rgb ?? [])) ? 'light' : 'dark';
}

/**
 * The first opaque background above a shadow root, or the browser's white; undefined where a picture or a gradient comes
 * first. A half-transparent one takes its colour from what is below it: passed over.
 */
export function backgroundBehind(root: ShadowRoot): Rgb | undefined {
  for (const element of ancestorsOf(root.host)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(element);
    if (backgroundImage !== 'none') return undefined;
    const paint = toPaint(backgroundColor, root);
    if (paint && paint.alpha > 0.9) return paint.rgb;
  }
  return SURFACES.light;
}
