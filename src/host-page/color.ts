import {fromHex} from '../networks/colors.ts';
import type {Rgb} from '../networks/colors.ts';

/** A colour as the browser paints it. */
export interface Paint {
  readonly rgb: Rgb;
  /** 0 (not there) to 1 (opaque). */
  readonly alpha: number;
}

/** As browsers write most of what they have computed. */
const COMPUTED = /^rgba?\((\d+, ){2}\d+(, [\d.]+)?\)$/;

/**
 * Any CSS colour as numbers; undefined where the browser doesn't know it.
 * @param inside where names and variables are looked up: a shadow root in the page
 */
export function toPaint(color: string, inside: ShadowRoot): Paint | undefined {
  if (/^#[\da-f]{6}$/i.test(color)) return {rgb: fromHex(color), alpha: 1};
  const computed = COMPUTED.test(color) ? color : compute(color, inside);
  if (computed === undefined) return undefined;
  const scale = computed.startsWith('color') ? 255 : 1;
  const channels = (computed.match(/none|-?[\d.]+(e-\d+)?/g) ?? []).map((part) => parseFloat(part) || 0);
  // Beyond sRGB there is nothing to measure.
  const rgb = channels.slice(0, 3).map((channel) => Math.max(0, Math.min(255, channel * scale)));
  return {rgb, alpha: channels[3] ?? 1};
}

/** Asks the browser, which must compute styles for it. */
function compute(color: string, inside: ShadowRoot): string | undefined {
  const probe = document.createElement('i');
  probe.style.color = color;
  if (!probe.style.color) return undefined;
  // Wide-gamut notations (oklch, lab) stay what they are when computed, unless they are mixed in sRGB.
  probe.style.color = `color-mix(in srgb,${color},${color})`;
  inside.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}
