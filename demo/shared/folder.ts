import {toUrl} from './url.ts';

/** The folder that holds the published files for this page: its own. */
export const HERE = new URL('.', location.href).href;

/** Whether no one but this machine can reach an address. */
export const isLocal = ({protocol, hostname}: Pick<URL, 'protocol' | 'hostname'>): boolean =>
  protocol === 'file:' || /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(hostname);

/** Why what was typed is no address of the files. */
export type FolderFault = 'space' | 'not-https' | 'this-computer' | 'no-address';

/**
 * The address of a folder, of what people type for it: without `https://`, without the last slash, or with the script's
 * name. Only https: from http, browsers load nothing into a page that is https itself.
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
