import {printParseErrorCode, visit} from 'jsonc-parser';

/** The first syntax error of a JSON text, with the text around it. Everything before it is valid. */
export interface JsonError {
  /** The parser's name for it. */
  readonly name: string;
  readonly offset: number;
  /** The offsets of the brackets that are open at this point, the innermost last. */
  readonly open: readonly number[];
  readonly text: string;
  /** Everything before the error, without trailing white space. */
  readonly before: string;
  readonly rest: string;
  /** The innermost open bracket; empty if none is open. */
  readonly bracket: string;
  /** Whether a key or a value must come next, not a comma, a colon or a closing bracket. */
  readonly isExpecting: boolean;
}

export interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
}

/** Scans a text up to its first error, and for duplicate keys of an object. */
export function scan(text: string): {
  readonly error: JsonError | undefined;
  readonly duplicates: readonly DuplicateKey[];
} {
  const open: number[] = [];
  const keys: Set<string>[] = [];
  const duplicates: DuplicateKey[] = [];
  const errors: JsonError[] = [];
  const close = (offset: number, bracket: string): void => {
    // At the end of the text the parser also reports the end of brackets that are not closed.
    if (text[offset] === bracket) open.pop();
  };
  visit(
    text,
    {
      onObjectBegin(offset) {
        open.push(offset);
        keys.push(new Set());
      },
      onObjectProperty(key, offset) {
        const known = keys.at(-1);
        if (known?.has(key)) duplicates.push({key, offset});
        known?.add(key);
      },
      onObjectEnd(offset) {
        close(offset, '}');
        keys.pop();
      },
      onArrayBegin(offset) {
        open.push(offset);
      },
      onArrayEnd: (offset) => close(offset, ']'),
      onError(code, offset) {
        if (!errors.length) errors.push(errorAt(text, offset, printParseErrorCode(code), [...open]));
      },
    },
    {disallowComments: true},
  );
  return {error: errors[0], duplicates};
}

function errorAt(text: string, offset: number, name: string, open: readonly number[]): JsonError {
  const before = text.slice(0, offset).trimEnd();
  return {
    name,
    offset,
    open,
    text,
    before,
    rest: text.slice(offset),
    bracket: text.charAt(open.at(-1) ?? text.length),
    isExpecting: /(?:^|[{[,:])$/.test(before.slice(-1)),
  };
}
