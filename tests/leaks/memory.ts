type Collect = (options: {type: 'major'; execution: 'async'}) => Promise<void>;

/**
 * Only Chromium has it, when started with --js-flags=--expose-gc. The asynchronous form doesn't treat the stack as a
 * reference.
 */
const collect = (window as unknown as {gc?: Collect}).gc;

/**
 * Whether this engine's garbage collector can be called; the others run theirs at any time, so nothing can be
 * concluded.
 */
export const canCollect = collect !== undefined;

/** Counts how many objects are still referenced after garbage collection. */
export async function countHeld(refs: readonly WeakRef<object>[]): Promise<number> {
  let held = refs.length;
  for (let time = 0; held && time < 10; time++) {
    // A dereferenced object stays alive until the end of the task.
    await new Promise((resolve) => setTimeout(resolve, 30));
    await collect?.({type: 'major', execution: 'async'});
    held = refs.filter((ref) => ref.deref()).length;
  }
  return held;
}

export const refsTo = (things: Iterable<object>): WeakRef<object>[] =>
  Array.from(things, (thing) => new WeakRef(thing));
