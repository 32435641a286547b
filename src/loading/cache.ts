/**
 * The last good copy of each list, in the browser's storage: what a school's page shows when the list's server is down.
 * Only text goes in, and it is read like any list: whatever a page or an extension has put there, nothing is believed.
 */

/** Its number goes up with the form of what is stored; what another form has left is never read. */
const PREFIX = 'official-accounts/1 ';
/** With 64 KiB for each at most, far from any quota. */
const MAX_COPIES = 8;

/** The stored text of a list. */
export function readCopy(url: string): string | undefined {
  try {
    // Behind the time at which it was stored.
    return localStorage.getItem(PREFIX + url)?.replace(/^\d+ /, '');
  } catch {
    // No storage: sandboxed, forbidden by the visitor, or none at all.
    return undefined;
  }
}

/** Stores a list's text, and drops what was stored longest ago. */
export function writeCopy(url: string, text: string): void {
  try {
    localStorage.setItem(PREFIX + url, [Date.now(), text].join(' '));
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .sort((one, other) => timeOf(other) - timeOf(one))
      .slice(MAX_COPIES)
      .forEach((key) => {
        localStorage.removeItem(key);
      });
  } catch {
    // Full, or no storage: then the next visit starts with the list that came with the script.
  }
}

/** When a copy was stored; never for one that says nothing, or that a wrong clock has dated ahead: it would outlive all others. */
const timeOf = (key: string): number => {
  const time = parseInt(localStorage.getItem(key) ?? '');
  return time <= Date.now() ? time : 0;
};
