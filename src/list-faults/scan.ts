import {printParseErrorCode, visit} from 'jsonc-parser';

/** Where a text stops being JSON. */
export interface Stop {
  /** Why, in the parser's terms. */
  readonly name: string;
  readonly offset: number;
  /** Where the brackets stand that are open by then, the innermost last. */
  readonly open: readonly number[];
}

/** A key that its object has already. */
export interface Twice {
  readonly key: string;
  readonly offset: number;
}

/** Goes through a text: to the first place where it isn't JSON, and by all keys that stand twice. */
export function scan(text: string): {readonly stop: Stop | undefined; readonly twice: readonly Twice[]} {
  const open: number[] = [];
  const keys: Set<string>[] = [];
  const twice: Twice[] = [];
  const stops: Stop[] = [];
  const close = (offset: number, bracket: string): void => {
    // At the end of the text the parser closes what nobody has closed.
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
        if (known?.has(key)) twice.push({key, offset});
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
      onError(error, offset) {
        if (!stops.length) stops.push({name: printParseErrorCode(error), offset, open: [...open]});
      },
    },
    {disallowComments: true},
  );
  return {stop: stops[0], twice};
}
