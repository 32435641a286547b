/** Runs a task when the browser is idle, after 200 ms at the latest, so that the first paint comes first. */
export function whenIdle(task: () => void): void {
  // eslint-disable-next-line no-restricted-globals -- Safari has none
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, {timeout: 200});
  else setTimeout(task, 50);
}
