import type {FileKind} from './fault.ts';

/** What the first bytes of files that are no text are, each as a character. */
const SIGNATURES: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [/^\x1f\x8b/, 'packed'], // eslint-disable-line no-control-regex
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP|BM[^]{4}\0\0)/, 'a-picture'],
  // A Word or Excel document is a zip, too; an old one is not.
  [/^(?:PK\x03\x04|\xd0\xcf\x11\xe0|%PDF|Rar!|7z\xbc\xaf)/, 'an-archive'], // eslint-disable-line no-control-regex
];

/** What a file is that can't be a list, whatever its name says; undefined where it may be a text. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  return SIGNATURES.find(([pattern]) => pattern.test(start))?.[1];
}
