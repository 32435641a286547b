import type {Finding} from '../check/finding.ts';
import {fileKind} from '../../list-faults/file-kind.ts';
import {positionOf} from '../../list-faults/position.ts';

/** The words of a file, however it is encoded, and what pages have against it. */
export interface Decoded {
  /** Empty where it is no text at all. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What a page reads is UTF-8. Other encodings are read here all the same, so that one run names all that is wrong. */
export function decode(bytes: Uint8Array): Decoded {
  const kind = fileKind(bytes);
  if (kind) return {text: '', findings: [{code: kind, at: '', line: 1, column: 1}]};
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return {text, findings: [{code: 'not-utf-8', at: '', line: 1, column: 1, value: 'UTF-16'}]};
  }
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), findings: []};
  } catch {
    const text = new TextDecoder('windows-1251').decode(bytes);
    // One byte a character: the first wrong byte's place is the character's.
    const position = positionOf(text, firstWrongByte(bytes));
    return {text, findings: [{code: 'not-utf-8', at: '', ...position, value: 'windows-1251?'}]};
  }
}

/** By its mark, or by the zeros that half of the bytes of JSON are in it. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : undefined;
}

/** A replacement character stands where the first wrong byte was, or where one stood by itself. */
function firstWrongByte(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  for (let at = lossy.indexOf('\uFFFD'); at >= 0; at = lossy.indexOf('\uFFFD', at + 1)) {
    const offset = Buffer.byteLength(lossy.slice(0, at));
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return offset;
  }
  return 0;
}
