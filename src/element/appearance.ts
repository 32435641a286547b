import {contrast, readable, SURFACES} from '../networks/colors.ts';
import {warn} from '../loading/report.ts';
import {toPaint} from '../host-page/color.ts';
import {isLowVision} from '../host-page/low-vision.ts';
import {backgroundBehind, schemeOf} from '../host-page/scheme.ts';
import type {Rgb, Scheme} from '../networks/colors.ts';

/** What a block looks like on the page around it. */
export interface Appearance {
  /** `inherit`: all colours and sizes are the page's. */
  readonly scheme: Scheme | 'inherit';
  /** What the page itself is. */
  readonly pageScheme: Scheme;
  /** What the block's colours are fitted to. */
  readonly surface: Rgb;
  /** Whether the surface is the page's: then the block needs none of its own, and no padding. */
  readonly isSeamless: boolean;
  /** Custom properties of the accent, as far as it has one. */
  readonly style: string;
}

/** What a block stands on. */
export interface PageBackground {
  readonly isLowVision: boolean;
  /** Undefined where it isn't one colour. */
  readonly background: Rgb | undefined;
  readonly scheme: Scheme;
}

/** Looks at the page. Reads computed styles: the element must be connected. */
export function pageBackgroundOf(root: ShadowRoot): PageBackground {
  const background = backgroundBehind(root);
  return {isLowVision: isLowVision(root.host), background, scheme: schemeOf(root, background)};
}

/** The quieter of the text colours on dark, as the styles have it. */
const MUTED_ON_DARK = [180, 192, 204];

/** Fits a block to what it stands on. */
export function appearanceOf(
  root: ShadowRoot,
  pageBackground: PageBackground,
  theme: 'auto' | 'inherit' | Scheme,
  accent: string,
): Appearance {
  // What a visitor needs counts more than what the page asks for.
  if (theme === 'inherit' || pageBackground.isLowVision) {
    return {
      scheme: 'inherit',
      pageScheme: pageBackground.scheme,
      surface: SURFACES.light,
      isSeamless: false,
      style: '',
    };
  }
  const isAuto = theme === 'auto';
  const {background} = pageBackground;
  const scheme = isAuto ? pageBackground.scheme : theme;
  // A white card suits any light page; on a dark one, a card of another dark looks pasted in.
  const isSeamless =
    isAuto &&
    background !== undefined &&
    (scheme === 'dark' ? contrast(MUTED_ON_DARK, background) >= 7 : contrast(background, SURFACES.light) < 1.06);
  const surface = isSeamless ? background : SURFACES[scheme];
  const color = accent && toPaint(accent, root)?.rgb;
  if (accent && !color) warn(`accent="${accent}" is no colour`);
  return {
    scheme,
    pageScheme: pageBackground.scheme,
    surface,
    isSeamless,
    // 7:1 for words, 3:1 for a ring, on a hovered link's tint too: WCAG 2.2, 1.4.6 and 1.4.11.
    style: color ? `--accent:${readable(color, surface, 7)};--ring:${readable(color, surface, 4.5)}` : '',
  };
}
