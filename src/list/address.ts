/** Words of one alphabet, so that no letter is taken for one of another; nothing invisible, nothing with a meaning in URLs. */
const CYRILLIC = /^[\p{Script=Cyrillic}\d.,_~!()-]+$/u;

/** Cyrillic letters in place of what stands for them on the line; else the word as it is. */
const readable = (segment: string, decode: (segment: string) => string): string => {
  try {
    const decoded = decode(segment);
    return CYRILLIC.test(decoded) ? decoded : segment;
  } catch {
    return segment;
  }
};

/** A host's label that starts with «xn--», in letters: RFC 3492. A wrong one throws, or gives letters that no host has. */
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
      // Digits count from the letters on: a is 0, and 0 is 26.
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

/**
 * A host in letters where it is encoded. It stays as it is where its last label is Latin, as Cyrillic .com names are made to be
 * taken for Latin ones.
 */
export const decodeHost = (host: string): string =>
  /\.xn--[^.]+$/.test(host) ? host.replace(/xn--[^.]+/g, (label) => readable(label, fromPunycode)) : host;

/**
 * An address as people read it, and can type it: without «https://» and a slash at the end, in Cyrillic letters where nobody
 * could be misled by them. Words with Latin letters stay encoded.
 * @param href as `URL.href` has it
 */
export function formatUrl(href: string): string {
  const [, host = '', path = '', query = ''] = /\w+:\/\/([^/?#]*)([^?#]*)(.*)/.exec(href) ?? [];
  const rest = query ? path + query : path.replace(/\/$/, '');
  return decodeHost(host) + rest.replace(/[^/?#&=+]+/g, (segment) => readable(segment, decodeURIComponent));
}
