import {toUrl} from './url.ts';

/** The folder with the published files for this page, which is its own folder. */
export const HERE = new URL('.', location.href).href;

/** Whether only this computer can reach a URL. */
export const isLocal = ({protocol, hostname}: Pick<URL, 'protocol' | 'hostname'>): boolean =>
  protocol === 'file:' || /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(hostname);

/** Why a typed text isn't the address of the files. */
export type FolderFault = 'space' | 'not-https' | 'this-computer' | 'no-address';

/**
 * Parses a typed folder, with or without `https://`, a trailing slash or the script's name. Only https is allowed:
 * browsers block http scripts on an https page.
 */
export function readFolder(text: string): {readonly folder?: string; readonly fault?: FolderFault} {
  const typed = text.trim();
  if (!typed) return {};
  if (/\s/.test(typed)) return {fault: 'space'};
  const path = typed.replace(/[?#].*$/, '').replace(/(\/v1)?\/official-accounts\.m?js$/, '');
  const url = toUrl(/^https?:\/\//i.test(path) ? path : 'https://' + path);
  if (url && isLocal(url)) return {fault: 'this-computer'};
  if (!url?.hostname.includes('.')) return {fault: 'no-address'};
  return url.protocol === 'https:' ? {folder: url.href.replace(/\/?$/, '/')} : {fault: 'not-https'};
}
