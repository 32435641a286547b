import {parseTree} from 'jsonc-parser';
import {MAX_BYTES} from '../list/format.ts';
import {jsonProblems} from './json-problems.ts';
import {lineStarts, positionOf} from './position.ts';
import type {Node} from 'jsonc-parser';
import type {Finding} from './finding.ts';
import type {Position} from './position.ts';

/** A list's file, decoded and parsed as JSON. */
export interface ListFile {
  /** The result of JSON.parse; undefined if the file is not JSON. */
  readonly value?: unknown;
  /** What is wrong with the file itself. */
  readonly findings: readonly Finding[];
  /** Finds the value at a path of `parse`, or at the nearest existing path above it, with its position. */
  readonly locate: (at: string, isKey?: boolean) => Located | undefined;
}

export interface Located extends Position {
  readonly node: Node;
}

/** What a file may be instead of JSON. */
export type FileKind = 'empty-file' | 'a-page' | 'a-picture' | 'packed' | 'an-archive';

/** The first bytes of files that are not text, one character per byte. */
const SIGNATURES: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [/^\x1f\x8b/, 'packed'], // eslint-disable-line no-control-regex
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP|BM[^]{4}\0\0)/, 'a-picture'],
  // New Word and Excel documents are zip archives, old ones are not.
  [/^(?:PK\x03\x04|\xd0\xcf\x11\xe0|%PDF|Rar!|7z\xbc\xaf)/, 'an-archive'], // eslint-disable-line no-control-regex
];

/** What kind of non-text file this is, whatever its name; undefined if it may be text. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  return SIGNATURES.find(([pattern]) => pattern.test(start))?.[1];
}

/**
 * Reads a list's file as strictly as a page does. It also reads text that is not UTF-8, so that one run reports
 * everything that is wrong with it.
 */
export function readList(bytes: Uint8Array): ListFile {
  const kind = fileKind(bytes);
  if (kind) return {findings: [{code: kind, at: '', line: 1, column: 1}], locate: () => undefined};
  const {text, encoding} = decode(bytes);
  const problems = jsonProblems(text);
  const findings: Finding[] = [
    ...encoding,
    ...(bytes.length > MAX_BYTES
      ? [{code: 'too-large', at: '', value: String(Math.ceil(bytes.length / 1024))} as const]
      : []),
    ...problems.map(({code, value, line, column}): Finding => ({code, at: '', value, line, column})),
  ];
  if (problems.some(({code}) => code !== 'duplicate-key')) return {findings, locate: () => undefined};
  const starts = lineStarts(text);
  const tree = parseTree(text);
  return {
    value: JSON.parse(text) as unknown,
    findings,
    locate: (at, isKey) => {
      const node = tree && nodeAt(tree, at, isKey);
      return node && {node, ...positionOf(text, node.offset, starts)};
    },
  };
}

/** The text of a file, and a finding if its encoding is not UTF-8. */
function decode(bytes: Uint8Array): {readonly text: string; readonly encoding: readonly Finding[]} {
  const notUtf8 = (value: string, position: Position): Finding[] => [{code: 'not-utf-8', at: '', ...position, value}];
  const utf16 = utf16Of(bytes);
  if (utf16) {
    return {text: new TextDecoder(utf16).decode(bytes), encoding: notUtf8('UTF-16', {line: 1, column: 1})};
  }
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: []};
  } catch {
    const text = new TextDecoder('windows-1251').decode(bytes);
    // One byte is one character, so the first invalid byte has the offset of the first wrong character.
    return {text, encoding: notUtf8('windows-1251?', positionOf(text, firstWrongByte(bytes)))};
  }
}

/** Detects UTF-16 by its byte order mark, or by the zeros in every other byte of JSON. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : undefined;
}

/** A replacement character stands for an invalid byte, unless the file itself contains it there. */
function firstWrongByte(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  for (let at = lossy.indexOf('\uFFFD'); at >= 0; at = lossy.indexOf('\uFFFD', at + 1)) {
    const offset = new TextEncoder().encode(lossy.slice(0, at)).length;
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return offset;
  }
  return 0;
}

/**
 * The node at a path, or the nearest existing one above it. Keys may themselves contain dots and brackets: of all ways
 * to read the path, it takes one that leads to a node.
 * @param isKey whether the last part of the path is a key rather than its value
 */
function nodeAt(root: Node, at: string, isKey = false): Node {
  const cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
  return findNode(root, at, isKey) ?? (cut < 1 ? root : nodeAt(root, at.slice(0, cut)));
}

function findNode(node: Node, path: string, isKey: boolean): Node | undefined {
  if (!path) return node;
  const index = /^\[(\d+)\]/.exec(path);
  if (index && node.type === 'array') {
    const item = node.children?.[Number(index[1])];
    return item && findNode(item, path.slice(index[0].length), isKey);
  }
  if (node.type !== 'object') return undefined;
  const rest = path.replace(/^\./, '');
  const properties = propertiesOf(node);
  const ends = Array.from(rest.matchAll(/(?=[.[])|$/g), (end) => end.index);
  // An unknown key may look like a whole path.
  for (const end of isKey ? ends.reverse() : ends) {
    const property = properties.get(rest.slice(0, end));
    const value = property?.children?.[1];
    const found = value && findNode(value, rest.slice(end), isKey);
    // For a multi-line object or array, the position of its key is more useful than its own.
    if (found) return found === value && (isKey || found.children) ? property : found;
  }
  return undefined;
}

const cachedProperties = new WeakMap<Node, Map<string, Node>>();

/** An object's properties by key; of two with the same key, the last one counts. */
function propertiesOf(node: Node): Map<string, Node> {
  let properties = cachedProperties.get(node);
  if (!properties) {
    properties = new Map(node.children?.map((property) => [String(property.children?.[0]?.value), property]));
    cachedProperties.set(node, properties);
  }
  return properties;
}
