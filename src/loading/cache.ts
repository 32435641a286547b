/**
 * The last good copy of each list, in the browser's storage: what a school's page shows when the list's server is down.
 * Only text goes in, and it is read like any list: whatever a page or an extension has put there, nothing is believed.
 */

/** Its number goes up with the form of what is stored; what another form has left is never read. */
const PREFIX = 'official-accounts/1 ';
/** With 64 KiB for each at most, far from any quota. */
const MAX_COPIES = 8;

/** A list's text, and when it came over the network, in milliseconds. */
export interface StoredCopy {
  readonly text: string;
  readonly receivedAt: number;
}

/**
 * The stored copy of a list, of no text where there is none.
 * @throws where there is no storage: sandboxed, forbidden by the visitor, or none at all
 */
export function readCopy(url: string): StoredCopy {
  const copy = localStorage.getItem(PREFIX + url) ?? '';
  return {text: copy.replace(/^\d+ /, ''), receivedAt: parseInt(copy)};
}

/** Stores a list's text, and drops what came longest ago. */
export function writeCopy(url: string, {text, receivedAt}: StoredCopy): void {
  try {
    localStorage.setItem(PREFIX + url, [receivedAt, text].join(' '));
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .sort((one, other) => receivedAtOf(other) - receivedAtOf(one))
      .slice(MAX_COPIES)
      .forEach((key) => {
        localStorage.removeItem(key);
      });
  } catch {
    // Full, or no storage: then the next visit starts with the list that came with the script.
  }
}

/** When a copy came; never for one that says nothing, or that a wrong clock has dated ahead: it would outlive all others. */
const receivedAtOf = (key: string): number => {
  const time = parseInt(localStorage.getItem(key) ?? '');
  return time <= Date.now() ? time : 0;
};
