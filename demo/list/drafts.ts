import {isList} from './raw.ts';
import type {File} from './snapshot.ts';
import type {RawList} from './raw.ts';

/** Unsaved changes, as stored in this browser. */
export interface Draft {
  readonly file: File;
  readonly list: RawList;
  /** The time of the last change, in milliseconds. */
  readonly time: number;
  /** JSON text with an error that isn't fixed yet; empty if there is none. */
  readonly faultyText: string;
}

/** Each tab has its own draft, so that tabs don't overwrite each other's. */
const PREFIX = 'official-accounts/draft/';

/** Accesses the storage; returns the fallback if the browser denies access. */
function attempt<T>(use: () => T, otherwise: T): T {
  try {
    return use();
  } catch {
    return otherwise;
  }
}

function parseDraft(text: string | null): Draft | undefined {
  const {file, list, time, faultyText} = (JSON.parse(text ?? 'null') ?? {}) as Partial<Draft>;
  if (!file || !isList(list) || !isList(file.saved)) return undefined;
  return {file, list, time: Number(time), faultyText: faultyText ?? ''};
}

const read = (key: string): Draft | undefined => attempt(() => parseDraft(localStorage.getItem(key)), undefined);

/** The keys of all drafts, newest first. */
function keptKeys(): string[] {
  const keys = attempt(() => Object.keys(localStorage), []).filter((key) => key.startsWith(PREFIX));
  const timeOf = (key: string): number => read(key)?.time ?? 0;
  return keys.filter((key) => read(key)).sort((one, other) => timeOf(other) - timeOf(one));
}

/** Missing on plain http, where all tabs share the drafts. */
const {locks} = navigator as Partial<Navigator>;

/** Locks a draft for this tab until the tab closes or crashes; resolves to false if another tab holds it. */
const lock = (key: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!locks) resolve(true);
    const hold = (granted: Lock | null): Promise<never> | undefined => {
      resolve(granted !== null);
      return granted ? new Promise(() => undefined) : undefined;
    };
    locks?.request(key, {ifAvailable: true}, hold).catch(() => resolve(true));
  });

/** The key of this tab's draft; empty until `claimDraft` has chosen one. */
let ownKey = '';

/** Claims the draft that this tab had before a reload, or the newest one left by a closed tab. */
export async function claimDraft(): Promise<Draft | undefined> {
  const last = attempt(() => sessionStorage.getItem(PREFIX), null);
  const kept = keptKeys();
  const fresh = ownKey || PREFIX + Date.now().toString(36) + Math.random().toString(36).slice(2);
  for (const key of [...kept.filter((one) => one === last), ...kept, fresh]) {
    if (key !== ownKey && !(await lock(key))) continue;
    ownKey = key;
    attempt(() => sessionStorage.setItem(PREFIX, key), undefined);
    break;
  }
  return read(ownKey);
}

/** Stores this tab's draft; returns false if the browser can't store it. */
export const keepDraft = (draft: Draft): boolean =>
  attempt(() => {
    localStorage.setItem(ownKey, JSON.stringify(draft));
    return true;
  }, false);

export const dropDraft = (): void => attempt(() => localStorage.removeItem(ownKey), undefined);

/** Whether another open tab has unsaved changes. */
export async function hasDraftsElsewhere(): Promise<boolean> {
  const kept = keptKeys().filter((key) => key !== ownKey);
  const {held = []} = (await locks?.query().catch(() => undefined)) ?? {};
  return kept.some((key) => held.some(({name}) => name === key));
}
