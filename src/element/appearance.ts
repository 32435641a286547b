import {contrast, readable, SURFACES} from '../networks/colors.ts';
import {warn} from '../loading/report.ts';
import {toPaint} from '../host-page/color.ts';
import {isLowVision} from '../host-page/low-vision.ts';
import {backgroundBehind, schemeOf} from '../host-page/scheme.ts';
import type {Rgb, Scheme} from '../networks/colors.ts';

/** The colours of a block on its page. */
export interface Appearance {
  /** `inherit` takes all colours and sizes from the page. */
  readonly scheme: Scheme | 'inherit';
  /** The page's own scheme. */
  readonly pageScheme: Scheme;
  /** The background that the block's colours are adjusted to. */
  readonly surface: Rgb;
  /** Whether the page's background is the block's surface, so that the block needs neither a background nor padding. */
  readonly isSeamless: boolean;
  /** The custom properties of the accent; empty without an accent. */
  readonly style: string;
}

/** The page behind a block. */
export interface PageBackground {
  readonly isLowVision: boolean;
  /** The colour behind the block; undefined if it isn't a single colour. */
  readonly background: Rgb | undefined;
  readonly scheme: Scheme;
}

/** Examines the page. Reads computed styles, so the element must be connected. */
export function pageBackgroundOf(root: ShadowRoot): PageBackground {
  const background = backgroundBehind(root);
  return {isLowVision: isLowVision(root.host), background, scheme: schemeOf(root, background)};
}

/** The default of --oa-muted in the dark scheme (styles/base.ts). */
const MUTED_ON_DARK = [180, 192, 204];

/** Adjusts a block's colours to the page behind it. */
export function appearanceOf(
  root: ShadowRoot,
  pageBackground: PageBackground,
  theme: 'auto' | 'inherit' | Scheme,
  accent: string,
): Appearance {
  // The visitor's needs take precedence over the page's wishes.
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
  // A white card suits any light page. A dark card on a different dark background looks pasted in.
  const isSeamless =
    isAuto &&
    background !== undefined &&
    (scheme === 'dark' ? contrast(MUTED_ON_DARK, background) >= 7 : contrast(background, SURFACES.light) < 1.06);
  const surface = isSeamless ? background : SURFACES[scheme];
  const color = accent && toPaint(accent, root)?.rgb;
  if (accent && !color) warn(`accent="${accent}" is not a colour`);
  return {
    scheme,
    pageScheme: pageBackground.scheme,
    surface,
    isSeamless,
    // 7:1 for text, 3:1 for the focus ring, even on the tint of a hovered link: WCAG 2.2, 1.4.6 and 1.4.11.
    style: color ? `--accent:${readable(color, surface, 7)};--ring:${readable(color, surface, 4.5)}` : '',
  };
}
