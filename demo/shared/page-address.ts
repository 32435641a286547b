/** How long to wait before writing again what the browser refused, in milliseconds: Safari allows 100 times in 10 seconds. */
const RETRY = 1_000;

let timer = 0;

/** Puts the settings into the page's address, without a step in the browser's history. Never throws. */
export function replaceAddress(hash: string): void {
  clearTimeout(timer);
  if (hash === location.hash) return;
  try {
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  } catch {
    timer = window.setTimeout(replaceAddress, RETRY, hash);
  }
}
