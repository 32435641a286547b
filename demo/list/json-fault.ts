/** What is wrong at a place of a JSON text. */
export type JsonFaultCode = 'end' | 'value' | 'key' | 'colon' | 'comma' | 'last-comma' | 'string' | 'after';

/** Where a JSON text is wrong. Lines and columns count from 1. */
export interface JsonFault {
  readonly code: JsonFaultCode;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A value that isn't an object, an array or a text. */
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/* eslint-disable-next-line no-control-regex -- these are what JSON forbids in a text */
const STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** Deeper than any list; a text of brackets alone must not exhaust the stack. */
const MAX_DEPTH = 500;

/** Thrown at the first fault. */
class Stop extends Error {
  readonly code: JsonFaultCode;
  constructor(code: JsonFaultCode) {
    super(code);
    this.code = code;
  }
}

/** Goes through a text and stops where JSON does: engines don't all say where that is. */
class Scanner {
  readonly #text: string;
  offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#value('value', 0);
    if (this.#next()) throw new Stop('after');
  }

  /** The next character that isn't white space. */
  #next(): string {
    while (/[ \t\n\r]/.test(this.#text.charAt(this.offset))) this.offset++;
    return this.#text.charAt(this.offset);
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.#text)) return false;
    this.offset = pattern.lastIndex;
    return true;
  }

  #fail(code: JsonFaultCode): never {
    throw new Stop(this.offset >= this.#text.length ? 'end' : code);
  }

  #value(code: JsonFaultCode, depth: number): void {
    const start = this.#next();
    if (depth > MAX_DEPTH) this.#fail('value');
    if (start === '{') this.#items('}', () => this.#entry(depth));
    else if (start === '[') this.#items(']', () => this.#value('value', depth + 1));
    else if (start === '"') this.#string();
    else if (!this.#take(SCALAR)) this.#fail(code);
  }

  #string(): void {
    if (!this.#take(STRING)) this.#fail('string');
  }

  #entry(depth: number): void {
    if (this.#next() !== '"') this.#fail('key');
    this.#string();
    if (this.#next() !== ':') this.#fail('colon');
    this.offset++;
    this.#value('value', depth + 1);
  }

  #items(end: string, item: () => void): void {
    this.offset++;
    if (this.#next() === end) {
      this.offset++;
      return;
    }
    for (;;) {
      item();
      const next = this.#next();
      const comma = this.offset;
      if (next !== ',' && next !== end) this.#fail('comma');
      this.offset++;
      if (next === end) return;
      if (this.#next() !== end) continue;
      // Where it is to be taken away.
      this.offset = comma;
      throw new Stop('last-comma');
    }
  }
}

/** Where a text stops being JSON; undefined where it is JSON. */
export function faultIn(text: string): JsonFault | undefined {
  const scanner = new Scanner(text);
  try {
    scanner.document();
    return undefined;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const before = text.slice(0, scanner.offset).split('\n');
    return {
      code: error.code,
      offset: scanner.offset,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    };
  }
}
