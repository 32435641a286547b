/** The folder that holds the published files for this page: its own. */
export const HERE = new URL('.', location.href).href;

/** Whether no one but this machine can reach an address. */
export const isLocal = ({protocol, hostname}: Pick<URL, 'protocol' | 'hostname'>): boolean =>
  protocol === 'file:' || /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(hostname);

/**
 * The address of a folder, of what people type for it: without `https://`, without the last slash, or with the script's
 * name. Undefined where it is no address.
 */
export function toFolder(text: string): string | undefined {
  const typed = text.trim();
  if (!typed || /\s/.test(typed)) return undefined;
  const path = typed.replace(/[?#].*$/, '').replace(/(\/v1)?\/official-accounts\.m?js$/, '');
  try {
    const url = new URL(/^https?:\/\//i.test(path) ? path : 'https://' + path);
    return url.hostname.includes('.') ? url.href.replace(/\/?$/, '/') : undefined;
  } catch {
    return undefined;
  }
}
