type Collect = (options: {type: 'major'; execution: 'async'}) => Promise<void>;

/** Only Chromium's, started with --js-flags=--expose-gc, has it. Asynchronous, it takes no stack for a holder. */
const collect = (window as unknown as {gc?: Collect}).gc;

/** Whether this engine can be told to collect garbage: the others do so when they like, and nothing can be told of it. */
export const canCollect = collect !== undefined;

/** How many of these are still held by something, after garbage was collected. */
export async function countHeld(refs: readonly WeakRef<object>[]): Promise<number> {
  let held = refs.length;
  for (let time = 0; held && time < 10; time++) {
    // What was looked at lives until the end of the task.
    await new Promise((resolve) => setTimeout(resolve, 30));
    await collect?.({type: 'major', execution: 'async'});
    held = refs.filter((ref) => ref.deref()).length;
  }
  return held;
}

export const refsTo = (things: Iterable<object>): WeakRef<object>[] =>
  Array.from(things, (thing) => new WeakRef(thing));
