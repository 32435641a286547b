import {luminance} from '../networks/colors.ts';
import {toPaint} from './color.ts';
import {ancestorsOf} from './ancestors.ts';
import type {Rgb, Scheme} from '../networks/colors.ts';
import type {Paint} from './color.ts';

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
 * The colour that a shadow root stands on: all backgrounds from its host down to the browser's canvas, one over the other.
 * Undefined where a picture or a gradient is among them.
 */
export function backgroundBehind(root: ShadowRoot): Rgb | undefined {
  const layers: Paint[] = [];
  for (const element of [root.host, ...ancestorsOf(root.host)]) {
    const {backgroundColor, backgroundImage} = getComputedStyle(element);
    if (backgroundImage !== 'none') return undefined;
    const paint = toPaint(backgroundColor, root);
    if (paint) layers.push(paint);
    if (paint?.alpha === 1) return composite(layers);
  }
  return composite([...layers, toPaint('canvas', root) as Paint]);
}

/** The colour to be seen of layers, the last of which is opaque. */
const composite = (layers: readonly Paint[]): Rgb =>
  layers.reduceRight<Rgb>(
    (below, {rgb, alpha}) => rgb.map((channel, at) => channel * alpha + (below[at] ?? 0) * (1 - alpha)),
    [],
  );
