/**
 * The hash of a file, as a script tag's `integrity` has it: computed from the very file that is served.
 * @throws where the file can't be had, and where the browser computes none: it does on https and on this machine only
 */
export async function integrityOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const hash = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  return 'sha384-' + btoa(String.fromCharCode(...new Uint8Array(hash)));
}

/** Whether the browser computes hashes on this page; the types say that it always does. */
export const canHash = (): boolean => (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;
