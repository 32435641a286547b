/**
 * Cyrillic only, so that no letter passes for one of another alphabet; no invisible characters, and none with a meaning
 * in URLs.
 */
const CYRILLIC = /^[\p{Script=Cyrillic}\d.,_~!()-]+$/u;

/** Decodes a segment of an address where the result is Cyrillic; returns any other segment unchanged. */
const readable = (segment: string, decode: (segment: string) => string): string => {
  try {
    const decoded = decode(segment);
    return CYRILLIC.test(decoded) ? decoded : segment;
  } catch {
    return segment;
  }
};

/**
 * Decodes a host's label that starts with «xn--» (RFC 3492). For an invalid label it throws, or returns letters that no
 * host has.
 */
function fromPunycode(label: string): string {
  const dash = label.lastIndexOf('-');
  const letters = Array.from(label.slice(4, dash));
  let code = 128;
  let bias = 72;
  let damp = 700;
  let at = 0;
  for (let from = dash + 1; from < label.length; damp = 2) {
    const before = at;
    for (let weight = 1, base = 36; ; base += 36) {
      // Letters come before digits: a is 0, and 0 is 26.
      const digit = (parseInt(label.charAt(from++), 36) + 26) % 36;
      const least = Math.min(Math.max(base - bias, 1), 26);
      at += digit * weight;
      if (!(digit >= least)) break;
      weight *= 36 - least;
    }
    const length = letters.length + 1;
    let delta = Math.floor((at - before) / damp);
    delta += Math.floor(delta / length);
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
    bias += Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(at / length);
    at %= length;
    letters.splice(at++, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

/** Decodes a host unless its last label is Latin: Cyrillic names in .com are often registered to imitate Latin ones. */
export const decodeHost = (host: string): string =>
  /\.xn--[^.]+$/.test(host) ? host.replace(/xn--[^.]+/g, (label) => readable(label, fromPunycode)) : host;

/**
 * Formats an address as people read and type it: without «https://» and the trailing slash, and with Cyrillic decoded
 * if that can't mislead anyone.
 * @param href an address as in `URL.href`
 */
export function formatUrl(href: string): string {
  const [, host = '', path = '', query = ''] = /\w+:\/\/([^/?#]*)([^?#]*)(.*)/.exec(href) ?? [];
  const rest = query ? path + query : path.replace(/\/$/, '');
  return decodeHost(host) + rest.replace(/[^/?#&=+]+/g, (segment) => readable(segment, decodeURIComponent));
}
