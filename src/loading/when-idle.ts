/** Runs a task in the first idle moment, at the latest after 200 ms: what a visitor sees goes first. */
export function whenIdle(task: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, {timeout: 200});
  else setTimeout(task, 50);
}
