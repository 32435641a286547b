import {EMPTY_HISTORY, redo, remember, undo} from '../shared/history.ts';
import {initialValues} from './setting.ts';
import type {History, Step} from '../shared/history.ts';
import type {Setting, Values} from './setting.ts';

/** The state of the configurator: it never changes in place. */
export interface State {
  readonly values: Values;
  /** Of the block's settings only. */
  readonly history: History<Values>;
  /** What the address says for the demo's other pages. */
  readonly rest: URLSearchParams;
  /** Whether the preview stays in view while the page scrolls; on narrow screens it can. */
  readonly isPinned: boolean;
}

export const startState = (values: Values, rest: URLSearchParams): State => ({
  values,
  rest,
  history: EMPTY_HISTORY,
  isPinned: false,
});

const TYPED: readonly Setting['kind'][] = ['text', 'number', 'picture', 'lists', 'color', 'accounts'];

/** Sets one of the block's settings, which can be undone: what is typed, word by word; what is pressed, one by one. */
export function change(state: State, {name, kind}: Setting, value: string, time: number): State {
  const {values, history} = state;
  if (values[name] === value) return state;
  return {
    ...state,
    values: {...values, [name]: value},
    history: remember(history, values, TYPED.includes(kind) ? name : '', time),
  };
}

/** Sets all settings at once, which can be undone. */
export const replace = (state: State, values: Values, time: number): State => ({
  ...state,
  values,
  history: remember(state.history, state.values, '', time),
});

const namesIn = (settings: readonly Setting[], values: Values): Values =>
  Object.fromEntries(settings.map(({name, initial}) => [name, values[name] ?? initial]));

const follow = (state: State, settings: readonly Setting[], step: Step<Values> | undefined): State =>
  step ? {...state, values: {...state.values, ...namesIn(settings, step.state)}, history: step.history} : state;

/** @param settings those of the block: what else is set stays as it is */
export const undoChange = (state: State, settings: readonly Setting[]): State =>
  follow(state, settings, undo(state.history, state.values));

/** @param settings those of the block */
export const redoChange = (state: State, settings: readonly Setting[]): State =>
  follow(state, settings, redo(state.history, state.values));

/** @param settings those of the block */
export const reset = (state: State, settings: readonly Setting[], time: number): State =>
  replace(state, {...state.values, ...initialValues(settings)}, time);

/** The settings that a reset would change. */
export const changedIn = (settings: readonly Setting[], values: Values): Setting[] =>
  settings.filter(({name, initial}) => (values[name] ?? initial) !== initial);
