import {isBright} from '../networks/colors.ts';
import {toPaint} from './color.ts';
import {ancestorsOf} from './ancestors.ts';
import type {Rgb, Scheme} from '../networks/colors.ts';
import type {Paint} from './color.ts';

/**
 * Whether the page around a block is light or dark: by the page's `color-scheme`, or else by the background, or else by
 * the text colour. The system's preference counts only if the page's `color-scheme` supports both.
 * @param background the colour behind the block; undefined if it is unknown
 */
export function schemeOf(root: ShadowRoot, background: Rgb | undefined): Scheme {
  const {colorScheme, color} = getComputedStyle(root.host);
  const isDark = /dark/.test(colorScheme);
  if (/light/.test(colorScheme)) return isDark && matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light';
  if (isDark) return 'dark';
  return (background ? isBright(background) : !isBright(toPaint(color, root)?.rgb ?? [])) ? 'light' : 'dark';
}

/**
 * The colour behind a shadow root: all backgrounds from its host to the browser's canvas, painted over each other.
 * Undefined if one of them is an image or a gradient.
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

/** Paints layers over each other, from the last one, which is opaque, to the first. */
const composite = (layers: readonly Paint[]): Rgb =>
  layers.reduceRight<Rgb>(
    (below, {rgb, alpha}) => rgb.map((channel, at) => channel * alpha + (below[at] ?? 0) * (1 - alpha)),
    [],
  );
