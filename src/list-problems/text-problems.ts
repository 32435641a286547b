import type {Finding} from './finding.ts';

/** A problem of a text that people read, although the block shows it. */
export interface TextProblem extends Omit<Finding, 'at'> {
  readonly code: 'entity' | 'tag' | 'mojibake';
  /** The wrong part of the text, or all of it. */
  readonly value: string;
}

const ENTITY = /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i;
const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;

/** The upper half of windows-1252 where it differs from Latin-1: not every runtime decodes it correctly. */
const LATIN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The upper half of an encoding: the byte for each letter. */
const tableOf = (letterOf: (byte: number) => string): ReadonlyMap<string, number> =>
  new Map(Array.from({length: 128}, (_, at) => [letterOf(at + 128), at + 128]));
const WINDOWS_1251 = tableOf((byte) => new TextDecoder('windows-1251').decode(Uint8Array.of(byte)));
const WINDOWS_1252 = tableOf((byte) => LATIN[byte - 128] ?? String.fromCharCode(byte));
const LATIN_1 = tableOf((byte) => String.fromCharCode(byte));

/** Text in the encoding `to` that was decoded as `from`, and the sequences of letters that reveal it. */
const MISREADINGS = [
  {from: WINDOWS_1251, to: 'utf-8', run: /[^ -~]{3,}/g},
  {from: WINDOWS_1252, to: 'utf-8', run: /[^ -~]{3,}/g},
  {from: LATIN_1, to: 'utf-8', run: /[^ -~]{3,}/g},
  // No language has words of accented letters only.
  {from: LATIN_1, to: 'windows-1251', run: /[\xc0-\xff]{4,}/g},
];

/** The characters of the languages in which lists are written. */
const PLAUSIBLE = /^[\xa0-\u04ff\u2010-\u2122]+$/;

/** Decodes a run of letters correctly; undefined if it is already correct. */
function reread(run: string, {from, to}: (typeof MISREADINGS)[number]): string | undefined {
  const bytes = Array.from(run, (letter) => from.get(letter));
  if (bytes.includes(undefined)) return undefined;
  // Nearly all words stop here, which avoids a decoder's slow exception.
  if (to === 'utf-8' && ((bytes[1] ?? 0) & 0xc0) !== 0x80) return undefined;
  try {
    const decoded = new TextDecoder(to, {fatal: true}).decode(Uint8Array.from(bytes as number[]));
    return PLAUSIBLE.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

function mojibake(text: string): TextProblem | undefined {
  for (const misreading of MISREADINGS) {
    const correct = text.replace(misreading.run, (run) => reread(run, misreading) ?? run);
    if (correct !== text) return {code: 'mojibake', value: text, suggestion: {code: 'write', value: correct}};
  }
  return text.includes('\uFFFD') ? {code: 'mojibake', value: text} : undefined;
}

/** The problem of one text. */
function textProblem(text: string): TextProblem | undefined {
  const entity = ENTITY.exec(text)?.[0];
  if (entity) return {code: 'entity', value: entity, isHint: true};
  const tag = TAG.exec(text)?.[0];
  return tag ? {code: 'tag', value: tag, isHint: true} : mojibake(text);
}

/** The keys of texts that people read. */
const TEXT_KEYS = ['title', 'name', 'description'];

/** The problems of all texts of a list, each with its path as `parse` reports it. */
export function textProblems(value: unknown, at = '', isText = false): (TextProblem & Finding)[] {
  if (typeof value === 'string') {
    const problem = isText ? textProblem(value) : undefined;
    return problem ? [{...problem, at}] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => textProblems(item, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    textProblems(item, at ? `${at}.${key}` : key, isText || TEXT_KEYS.includes(key)),
  );
}
