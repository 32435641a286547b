/**
 * Keeps the last good copy of each list in the browser's storage, for when the list's server is down. It stores only
 * text, and reads it like any list, because pages and extensions can change it.
 */

/** The number increases with each change of the stored format, so that other formats are never read. */
const PREFIX = 'official-accounts/1 ';
/** With at most 64 KiB each, far below any quota. */
const MAX_COPIES = 8;

/** A list's text and the time at which it was received, in milliseconds. */
export interface StoredCopy {
  readonly text: string;
  readonly receivedAt: number;
}

/**
 * Reads the stored copy of a list; its text is empty if there is none.
 * @throws if storage is unavailable: sandboxed, blocked by the visitor, or missing
 */
export function readCopy(url: string): StoredCopy {
  const copy = localStorage.getItem(PREFIX + url) ?? '';
  return {text: copy.replace(/^\d+ /, ''), receivedAt: parseInt(copy)};
}

/** Stores a list's text, and removes the oldest copies. */
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
    // Storage is full or unavailable. The next visit starts with the baked list.
  }
}

/** When a copy was received; 0 if unknown, or if a wrong clock dated it ahead: it would outlive all others. */
const receivedAtOf = (key: string): number => {
  const time = parseInt(localStorage.getItem(key) ?? '');
  return time <= Date.now() ? time : 0;
};
