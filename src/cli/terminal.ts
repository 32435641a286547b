import {createColors, isColorSupported} from 'picocolors';

/**
 * What others wrote, as it may stand on a terminal: nothing that moves the cursor, colours, rings, or turns the direction
 * of writing. It stays to be seen as what it is.
 */
export const safe = (text: string, most = 200): string => {
  const shown = text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return shown.length > most ? shown.slice(0, most) + '…' : shown;
};

/** A sentence with values of others in place of each `{}`. */
export const fill = (sentence: string, ...values: readonly (string | number)[]): string => {
  let at = 0;
  return sentence.replace(/\{\}/g, () => safe(String(values[at++] ?? '')));
};

/** JSON that may stand on a terminal: its own escapes leave some of what steers one as it is. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[\x7f-\x9f\p{Cf}\u2028\u2029]/gu, (char) =>
    Array.from({length: char.length}, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

/** Colours where somebody sees them. */
export const colors = createColors(process.stdout.isTTY && isColorSupported);

export const print = (...lines: readonly string[]): void => {
  process.stdout.write(lines.map((line) => line + '\n').join(''));
};

export const complain = (line: string): void => {
  process.stderr.write(line + '\n');
};

/** How far a slow work is, in one line that is written over; nothing where nobody sees it. */
export function progress(say: (done: number) => string): {step: () => void; end: () => void} {
  const {stderr} = process;
  let done = 0;
  const show = () => {
    if (stderr.isTTY) stderr.write(`\r\x1b[2K${say(done)}`);
  };
  show();
  return {
    step: () => {
      done++;
      show();
    },
    end: () => {
      if (stderr.isTTY) stderr.write('\r\x1b[2K');
    },
  };
}
