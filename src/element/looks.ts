import {contrast, readable} from '../networks/contrast.ts';
import {SURFACES} from '../networks/scheme.ts';
import {warn} from '../loading/report.ts';
import {toPaint} from '../page/color.ts';
import {backgroundBehind, schemeOf} from '../page/scheme.ts';
import type {Scheme} from '../networks/scheme.ts';

/** What a block looks like on the page around it. */
export interface Looks {
  readonly scheme: Scheme;
  /** Whether the page's background is the block's own: then it needs no surface and no padding. */
  readonly isSeamless: boolean;
  /** Custom properties of the accent, as far as it has one. */
  readonly style: string;
}

/** Fits a block to its page. Reads computed styles: the element must be connected. */
export function looksOf(root: ShadowRoot, theme: 'auto' | Scheme, accent: string): Looks {
  const isAuto = theme === 'auto';
  const background = isAuto ? backgroundBehind(root) : undefined;
  const scheme = isAuto ? schemeOf(root.host, background) : theme;
  const surface = SURFACES[scheme];
  const color = accent && toPaint(accent, root)?.rgb;
  if (accent && !color) warn(`accent="${accent}" is no colour`);
  return {
    scheme,
    isSeamless: isAuto && contrast(background ?? SURFACES.light, surface) < 1.06,
    // 7:1 for words, 3:1 for a ring: WCAG 2.2, 1.4.6 and 1.4.11.
    style: color ? `--accent:${readable(color, surface, 7)};--ring:${readable(color, surface, 3)}` : '',
  };
}
