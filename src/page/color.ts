import type {Rgb} from '../networks/contrast.ts';

/** A colour as the browser paints it. */
export interface Paint {
  readonly rgb: Rgb;
  /** 0 (not there) to 1 (opaque). */
  readonly alpha: number;
}

/**
 * Any CSS colour as numbers; undefined where the browser doesn't know it.
 * @param inside where names and variables are looked up: a shadow root in the page
 */
export function toPaint(color: string, inside: ShadowRoot): Paint | undefined {
  const probe = document.createElement('i');
  probe.style.color = color;
  if (!probe.style.color) return undefined;
  // Wide-gamut notations (oklch, lab) stay what they are when computed, unless they are mixed in sRGB.
  probe.style.color = `color-mix(in srgb,${color},${color})`;
  inside.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  const scale = computed.startsWith('color') ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+(e-\d+)?/g) ?? []).map(Number);
  // Beyond sRGB there is nothing to measure.
  return {rgb: [red, green, blue].map((channel) => Math.min(255, channel * scale)), alpha};
}
