import picocolors from 'picocolors';
import {messageIn} from '../list-problems/finding.ts';
import type {Message} from '../list-problems/messages-en.ts';
import type {Context, Finding} from './context.ts';

/**
 * Makes untrusted text safe for a terminal: characters that move the cursor, set colours, ring the bell or change the
 * direction of writing are escaped.
 */
export const safe = (text: string, maxLength = 200): string => {
  const shown = text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return shown.length > maxLength ? shown.slice(0, maxLength) + '…' : shown;
};

/** Fills a message: untrusted values replace each `{}`. */
export const fill = (message: string, ...values: readonly (string | number)[]): string => {
  let at = 0;
  return message.replace(/\{\}/g, () => safe(String(values[at++] ?? '')));
};

export const formatFinding = (finding: Pick<Finding, 'code' | 'value' | 'suggestion'>, {messages}: Context): Message =>
  messageIn(messages, finding, safe);

/** The reason for a code, such as one of Node's. */
export const reasonFor = (reasons: Readonly<Record<string, string>> & {other: string}, code: string): string =>
  reasons[code] ?? fill(reasons.other, code);

/** JSON that is safe for a terminal: JSON.stringify leaves some control characters as they are. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[\x7f-\x9f\p{Cf}\u2028\u2029]/gu, (char) =>
    Array.from({length: char.length}, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

/** No colours if the output goes to a file or another program. */
export const colors = picocolors.createColors(process.stdout.isTTY && picocolors.isColorSupported);

export const print = (...lines: readonly string[]): void => {
  process.stdout.write(lines.map((line) => line + '\n').join(''));
};

export const printError = (line: string): void => {
  process.stderr.write(line + '\n');
};

/** Shows the progress of slow work in one line that is overwritten, on a terminal only. */
export function progress(format: (done: number) => string): {step: () => void; end: () => void} {
  const {stderr} = process;
  let done = 0;
  const show = () => {
    if (stderr.isTTY) stderr.write(`\r\x1b[2K${format(done)}`);
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
