import {EMPTY_HISTORY, redo, remember, undo} from '../shared/history.ts';
import {BLOCK_SETTINGS} from './block-settings.ts';
import {DEMO_SETTINGS} from './demo-settings.ts';
import {initialValues, readAddress, toHash} from './setting.ts';
import type {History, Step} from '../shared/history.ts';
import type {Setting, Values} from './setting.ts';

/** All that the configurator sets. */
export const SETTINGS: readonly Setting[] = [...BLOCK_SETTINGS, ...DEMO_SETTINGS];

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

export const startState = (hash: string): State => ({
  ...readAddress(hash, SETTINGS),
  history: EMPTY_HISTORY,
  isPinned: false,
});

/** Sets all settings at once, which can be undone. */
const replace = (state: State, values: Values, time: number): State => ({
  ...state,
  values,
  history: remember(state.history, state.values, '', time),
});

/** Takes over an address that somebody has changed. */
export function followAddress(state: State, hash: string, time: number): State {
  const {values, rest} = readAddress(hash, SETTINGS);
  return {...replace(state, values, time), rest};
}

export const hashOf = (state: State): string => toHash(state, SETTINGS);

const TYPED: readonly Setting['kind'][] = ['text', 'number', 'picture', 'lists', 'color', 'accounts'];

/** Sets a setting. Those of the block can be undone: what is typed, word by word; what is pressed, one by one. */
export function change(state: State, name: string, value: string, time: number): State {
  const {values, history} = state;
  if (values[name] === value) return state;
  const next = {...state, values: {...values, [name]: value}};
  const setting = BLOCK_SETTINGS.find((one) => one.name === name);
  if (setting) return {...next, history: remember(history, values, TYPED.includes(setting.kind) ? name : '', time)};
  // Another site takes another form of the snippet.
  return name === 'site' ? {...next, values: {...next.values, form: ''}} : next;
}

/** Goes a step; what is not of the block stays as it is. */
function follow(state: State, step: Step<Values> | undefined): State {
  if (!step) return state;
  const others = DEMO_SETTINGS.map(({name, initial}) => [name, state.values[name] ?? initial] as const);
  return {...state, values: {...step.state, ...Object.fromEntries(others)}, history: step.history};
}

export const undoChange = (state: State): State => follow(state, undo(state.history, state.values));

export const redoChange = (state: State): State => follow(state, redo(state.history, state.values));

/** Puts the block's settings back to what they start with, which can be undone. */
export const reset = (state: State, time: number): State =>
  replace(state, {...state.values, ...initialValues(BLOCK_SETTINGS)}, time);

/** The settings that differ from what they start with. */
export const changedIn = (settings: readonly Setting[], values: Values): Setting[] =>
  settings.filter(({name, initial}) => (values[name] ?? initial) !== initial);
