/** How long a pause between two changes of one field makes them two steps, in milliseconds. */
const PAUSE = 1_000;

/** How many steps are kept. */
const LIMIT = 200;

/** The steps that can be undone and redone. It never changes in place. */
export interface History<State> {
  readonly past: readonly State[];
  readonly future: readonly State[];
  /** The field of the last change, and when it was made. */
  readonly last: {readonly name: string; readonly time: number} | undefined;
}

/** A history, and the state after a step in it. */
export interface Step<State> {
  readonly history: History<State>;
  readonly state: State;
}

export const EMPTY_HISTORY = {past: [], future: [], last: undefined};

/**
 * Remembers how things were before a change.
 * @param name the field that somebody types into: its changes are one step until there is a pause; empty for any other change
 * @param time in milliseconds
 */
export function remember<State>(history: History<State>, before: State, name: string, time: number): History<State> {
  const {past, last} = history;
  const isSameStep = name !== '' && name === last?.name && time - last.time < PAUSE && past.length > 0;
  return {past: isSameStep ? past : [...past, before].slice(-LIMIT), future: [], last: {name, time}};
}

/** Goes a step back; undefined where there is none. */
export function undo<State>({past, future}: History<State>, now: State): Step<State> | undefined {
  const state = past.at(-1);
  return state && {state, history: {past: past.slice(0, -1), future: [...future, now], last: undefined}};
}

/** Goes a step forward again; undefined where there is none. */
export function redo<State>({past, future}: History<State>, now: State): Step<State> | undefined {
  const state = future.at(-1);
  return state && {state, history: {past: [...past, now], future: future.slice(0, -1), last: undefined}};
}
