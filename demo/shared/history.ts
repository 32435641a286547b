/** The pause that splits changes of one field into two undo steps, in milliseconds. */
const PAUSE = 1_000;

/** The maximum number of undo steps. */
const LIMIT = 200;

/** The undo and redo steps. Immutable. */
export interface History<State> {
  readonly past: readonly State[];
  readonly future: readonly State[];
  /** The field and time of the last change. */
  readonly last: {readonly name: string; readonly time: number} | undefined;
}

/** A history with the state after a step. */
export interface Step<State> {
  readonly history: History<State>;
  readonly state: State;
}

export const EMPTY_HISTORY = {past: [], future: [], last: undefined};

/**
 * Records the state before a change.
 * @param name the field being typed into: its changes are one step until there is a pause; empty for any other change
 * @param time in milliseconds
 */
export function remember<State>(history: History<State>, before: State, name: string, time: number): History<State> {
  const {past, last} = history;
  const isSameStep = name !== '' && name === last?.name && time - last.time < PAUSE && past.length > 0;
  return {past: isSameStep ? past : [...past, before].slice(-LIMIT), future: [], last: {name, time}};
}

/** Undoes a step; undefined if there is none. */
export function undo<State>({past, future}: History<State>, now: State): Step<State> | undefined {
  const state = past.at(-1);
  return state && {state, history: {past: past.slice(0, -1), future: [...future, now], last: undefined}};
}

/** Redoes a step; undefined if there is none. */
export function redo<State>({past, future}: History<State>, now: State): Step<State> | undefined {
  const state = future.at(-1);
  return state && {state, history: {past: [...past, now], future: future.slice(0, -1), last: undefined}};
}
