// The scripts are ASCII, and there a Cyrillic letter is six characters: \u0444. Strings that hold some are moved into ASCII's
// own range, one character for each, and back when the script starts. The build packs by this, and so does `publish`.

/** From «А» to «я» it takes «=» to «|»: no control characters. Spaces, digits and most punctuation stay what they are. */
export const SHIFT = 979;
const LAST_UNMOVED = '<';
export const MOVED = new RegExp(`[^\\0-${LAST_UNMOVED}]`, 'g');

/** Modulo 65,536, as fromCharCode reads it: so any other character finds its way too, only longer. */
const move = (text: string): string =>
  Array.from({length: text.length}, (_, at) =>
    text.charAt(at) > LAST_UNMOVED ? String.fromCharCode((text.charCodeAt(at) - SHIFT) & 0xffff) : text.charAt(at),
  ).join('');

export const unpack = (packed: string): string =>
  packed.replace(MOVED, (unit) => String.fromCharCode(unit.charCodeAt(0) + SHIFT));

/** A string as JavaScript has it, in ASCII; and no end of a script's element, where a page holds the script in itself. */
export const toAscii = (text: string): string =>
  JSON.stringify(text)
    .replace(/[^\0-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/<(?=[/!])/g, '\\x3c');

/** The length of a call, once its name is short. */
const CALL = 3;

/** The packed form, in ASCII and quoted; undefined where the text is shorter as it is. */
export function packed(text: string): string | undefined {
  const moved = move(text);
  // A capital Ё would come to stand among what isn't moved.
  if (unpack(moved) !== text) return undefined;
  const ascii = toAscii(moved);
  return ascii.length + CALL < toAscii(text).length ? ascii : undefined;
}
