import type {Values} from './settings.ts';

/** What is typed into one field without a longer pause is taken back in one step, in milliseconds. */
const PAUSE = 1_000;

/** Steps that can be taken back, and taken again. */
export interface History {
  /** Remembers how things were before a change. */
  remember(before: Values, name: string, time: number): void;
  /** Goes a step back. Undefined where there is none. */
  undo(now: Values): Values | undefined;
  /** Goes a step forth again. Undefined where there is none. */
  redo(now: Values): Values | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** How many steps are kept. */
const MOST = 200;

export function startHistory(): History {
  const past: Values[] = [];
  const future: Values[] = [];
  let last = {name: '', time: -Infinity};

  const step = (from: Values[], to: Values[], now: Values): Values | undefined => {
    const next = from.pop();
    if (!next) return undefined;
    to.push(now);
    last = {name: '', time: -Infinity};
    return next;
  };

  return {
    remember(before, name, time) {
      const isSame = name !== '' && name === last.name && time - last.time < PAUSE && past.length > 0;
      if (!isSame) past.push(before);
      if (past.length > MOST) past.shift();
      last = {name, time};
      future.length = 0;
    },
    undo: (now) => step(past, future, now),
    redo: (now) => step(future, past, now),
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
  };
}
