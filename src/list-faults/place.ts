import type {JsonFaultCode} from './fault.ts';
import type {Stop} from './scan.ts';

/** The place where a text stops being JSON, and what stands around it. All before it is right. */
export interface Place extends Stop {
  readonly text: string;
  /** Without the white space in between. */
  readonly before: string;
  readonly rest: string;
  /** The innermost open bracket; empty where none is open. */
  readonly bracket: string;
  /** Whether a key or a value has to come, and not what stands behind one. */
  readonly isExpecting: boolean;
}

/** A fault, and the change by which the text goes on behind it. */
export interface Found {
  readonly code: JsonFaultCode;
  readonly offset: number;
  readonly value?: string;
  /** What is put in place of what stands from `from` to `to`; without it, what comes behind isn't known. */
  readonly repair?: {readonly from: number; readonly to: number; readonly put: string};
}

/** Knows one kind of fault. */
export type Rule = (place: Place) => Found | undefined;

export function placeOf(text: string, stop: Stop): Place {
  const before = text.slice(0, stop.offset).trimEnd();
  return {
    ...stop,
    text,
    before,
    rest: text.slice(stop.offset),
    bracket: text.charAt(stop.open.at(-1) ?? text.length),
    isExpecting: /(?:^|[{[,:])$/.test(before.slice(-1)),
  };
}

/** What `pattern` finds at the start of a text; empty, if nothing. */
export const startOf = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? '';

/** A fault of which other text is put in the place. */
export const replaced = (code: JsonFaultCode, offset: number, length: number, put: string, value = ''): Found => ({
  code,
  offset,
  value,
  repair: {from: offset, to: offset + length, put},
});
