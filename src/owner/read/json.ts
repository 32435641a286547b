import {parseTree, printParseErrorCode} from 'jsonc-parser';
import type {Node, ParseError} from 'jsonc-parser';
import type {Finding} from '../check/finding.ts';
import {lineStarts, positionOf} from './position.ts';

/** No list is nested deeper; a tree that is would fill the stack. */
const DEEPEST = 50;
const MOST_FAULTS = 10;

/** The text of a list, taken apart. */
export interface Json {
  /** As JSON.parse has it; undefined where it has none. */
  readonly value?: unknown;
  readonly tree?: Node;
  readonly starts: readonly number[];
  readonly findings: readonly Finding[];
}

/** Reads JSON as strictly as a page does, and says of all that is wrong with it where it stands. */
export function readJson(text: string): Json {
  const starts = lineStarts(text);
  const found = (code: Finding['code'], offset: number, value = ''): Finding => ({
    code,
    at: '',
    value,
    ...positionOf(text, offset, starts),
  });
  if (!text.trim()) return {starts, findings: [found('empty-file', 0)]};
  const deep = tooDeep(text);
  if (deep !== undefined) return {starts, findings: [found('too-deep', deep)]};
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
  try {
    const value: unknown = JSON.parse(text);
    const twice = duplicateKeys(tree, []);
    const findings = twice.map(({offset, value: key}) => found('duplicate-key', offset, String(key)));
    return {value, starts, findings, ...(tree && {tree})};
  } catch {
    // Where the two parsers differ, nothing is known but that.
    const faults = errors.length
      ? errors.map(({error, ...rest}) => ({...rest, name: printParseErrorCode(error)}))
      : [{name: '', offset: 0, length: 0}];
    return {starts, findings: firstOfLines(faults, text, starts).map((fault) => found(...faultOf(text, fault)))};
  }
}

interface Fault {
  /** By jsonc-parser. */
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

/** One fault of each line, and not many: after a few, one is the cause of the next. */
function firstOfLines(faults: readonly Fault[], text: string, starts: readonly number[]): Fault[] {
  const byLine = new Map<number, Fault>();
  for (const fault of faults) {
    const {line} = positionOf(text, fault.offset, starts);
    if (!byLine.has(line)) byLine.set(line, fault);
    if (byLine.size === MOST_FAULTS) break;
  }
  return [...byLine.values()];
}

/** What a parser stumbles over, in the terms of who wrote it. */
function faultOf(text: string, {name, offset, length}: Fault): [Finding['code'], number, string] {
  const token = text.slice(offset, offset + Math.min(length, 20));
  if (/^\/[/*]/.test(token)) return ['comment', offset, ''];
  const before = text.slice(0, offset).trimEnd();
  if (/^[}\]]/.test(token) && before.endsWith(',')) return ['trailing-comma', before.length - 1, ''];
  if (token.startsWith("'") || /^[“”„«»]/.test(token)) return ['wrong-quotes', offset, token];
  // A missing comma is missing behind what stands before it.
  if (name === 'CommaExpected' || name === 'ColonExpected') return ['missing-comma', before.length, token];
  if (/^Close|^EndOfFile/.test(name)) return ['not-closed', offset, ''];
  if (name === 'UnexpectedEndOfString' || name === 'InvalidCharacter') return ['open-string', offset, token];
  return ['syntax', offset, token];
}

/** Where the text is nested deeper than any list; undefined where it nowhere is. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') isString = !isString;
    else if (char === '\\' && isString) at++;
    else if (isString) continue;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}

/** Of two values by one key the last counts, and nobody is told. */
function duplicateKeys(node: Node | undefined, twice: Node[]): Node[] {
  const known = new Set<unknown>();
  for (const child of node?.children ?? []) {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    if (key && known.has(key.value)) twice.push(key);
    known.add(key?.value);
    duplicateKeys(value, twice);
  }
  return twice;
}
