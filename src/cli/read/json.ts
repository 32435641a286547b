import {parseTree} from 'jsonc-parser';
import type {Node} from 'jsonc-parser';
import {jsonFaults} from '../../list-faults/json-faults.ts';
import {lineStarts} from '../../list-faults/position.ts';
import type {Finding} from '../check/finding.ts';

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
  const faults = jsonFaults(text);
  const findings = faults.map(({code, value, line, column}): Finding => ({code, at: '', value, line, column}));
  if (faults.some(({code}) => code !== 'duplicate-key')) return {starts, findings};
  const tree = parseTree(text);
  return {value: JSON.parse(text) as unknown, starts, findings, ...(tree && {tree})};
}
