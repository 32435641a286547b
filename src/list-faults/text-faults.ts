import type {TextFaultCode} from './fault.ts';

/** What is wrong with a text of a list. */
export interface TextFault {
  readonly code: TextFaultCode;
  /** What is wrong in it. */
  readonly value: string;
  /** The text as it was meant, where that is known. */
  readonly meant?: string;
}

const ENTITY = /&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/i;
const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;

/** The upper half of windows-1252 as far as it isn't Latin-1: not every runtime decodes it right. */
const LATIN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The bytes of letters. */
const tableOf = (letterOf: (byte: number) => string): ReadonlyMap<string, number> =>
  new Map(Array.from({length: 128}, (_, at) => [letterOf(at + 128), at + 128]));
const WINDOWS_1251 = tableOf((byte) => new TextDecoder('windows-1251').decode(Uint8Array.of(byte)));
const WINDOWS_1252 = tableOf((byte) => LATIN[byte - 128] ?? String.fromCharCode(byte));
const LATIN_1 = tableOf((byte) => String.fromCharCode(byte));

/** Text in `to` that was read as `from`, and shows so. */
const MISREADINGS = [
  {from: WINDOWS_1251, to: 'utf-8', run: /[^ -~]{3,}/g},
  {from: WINDOWS_1252, to: 'utf-8', run: /[^ -~]{3,}/g},
  {from: LATIN_1, to: 'utf-8', run: /[^ -~]{3,}/g},
  // Words of nothing but letters with marks are in no language that is written with these.
  {from: LATIN_1, to: 'windows-1251', run: /[\xc0-\xff]{4,}/g},
];

/** Letters and signs of the languages that lists are written in. */
const PLAUSIBLE = /^[\xa0-\u04ff\u2010-\u2122]+$/;

/** A run of letters as it was meant; undefined where it was meant as it is. */
function reread(run: string, {from, to}: (typeof MISREADINGS)[number]): string | undefined {
  const bytes = Array.from(run, (letter) => from.get(letter));
  if (bytes.includes(undefined)) return undefined;
  // As nearly all words are: a failed decoding takes long.
  if (to === 'utf-8' && ((bytes[1] ?? 0) & 0xc0) !== 0x80) return undefined;
  try {
    const meant = new TextDecoder(to, {fatal: true}).decode(Uint8Array.from(bytes as number[]));
    return PLAUSIBLE.test(meant) ? meant : undefined;
  } catch {
    return undefined;
  }
}

function mojibake(text: string): TextFault | undefined {
  for (const misreading of MISREADINGS) {
    const meant = text.replace(misreading.run, (run) => reread(run, misreading) ?? run);
    if (meant !== text) return {code: 'mojibake', value: text, meant};
  }
  return text.includes('\uFFFD') ? {code: 'mojibake', value: text} : undefined;
}

/** What is wrong with words that people read: they would see it as it stands. */
export function textFault(text: string): TextFault | undefined {
  const entity = ENTITY.exec(text)?.[0];
  if (entity) return {code: 'entity', value: entity};
  const tag = TAG.exec(text)?.[0];
  return tag ? {code: 'tag', value: tag} : mojibake(text);
}

/** The keys whose values people read. */
const READ = ['title', 'name', 'description'];

/** The faults of all texts of a list, each at its place as `parse` writes it. */
export function textFaults(value: unknown, at = '', isRead = false): (TextFault & {readonly at: string})[] {
  if (typeof value === 'string') {
    const fault = isRead ? textFault(value) : undefined;
    return fault ? [{...fault, at}] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => textFaults(item, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    textFaults(item, at ? `${at}.${key}` : key, isRead || READ.includes(key)),
  );
}
