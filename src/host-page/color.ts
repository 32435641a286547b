import {fromHex} from '../networks/colors.ts';
import type {Rgb} from '../networks/colors.ts';

/** A colour as the browser paints it. */
export interface Paint {
  readonly rgb: Rgb;
  /** From 0 (transparent) to 1 (opaque). */
  readonly alpha: number;
}

/** The form of most computed colours. */
const COMPUTED = /^rgba?\((\d+, ){2}\d+(, [\d.]+)?\)$/;

/**
 * Converts any CSS colour; returns undefined if the browser doesn't know it.
 * @param inside a shadow root in the page, in which keywords and variables are resolved
 */
export function toPaint(color: string, inside: ShadowRoot): Paint | undefined {
  if (/^#[\da-f]{6}$/i.test(color)) return {rgb: fromHex(color), alpha: 1};
  const computed = COMPUTED.test(color) ? color : compute(color, inside);
  if (computed === undefined) return undefined;
  const scale = computed.startsWith('color') ? 255 : 1;
  const channels = (computed.match(/none|-?[\d.]+(e-\d+)?/g) ?? []).map((part) => parseFloat(part) || 0);
  // Contrast is defined for sRGB only.
  const rgb = channels.slice(0, 3).map((channel) => Math.max(0, Math.min(255, channel * scale)));
  return {rgb, alpha: channels[3] ?? 1};
}

/** Lets the browser compute a colour; this recalculates styles. */
function compute(color: string, inside: ShadowRoot): string | undefined {
  const probe = document.createElement('i');
  probe.style.color = color;
  if (!probe.style.color) return undefined;
  // Computed colours keep wide-gamut notations (oklch, lab) unless they are mixed in sRGB.
  probe.style.color = `color-mix(in srgb,${color},${color})`;
  inside.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}
