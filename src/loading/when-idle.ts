/** Runs a task in the first idle moment, at the latest after 200 ms: what a visitor sees goes first. */
export function whenIdle(task: () => void): void {
  // eslint-disable-next-line no-restricted-globals -- Safari has none
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, {timeout: 200});
  else setTimeout(task, 50);
}
