import {create} from './dom.ts';

/**
 * Copies a text to the clipboard. If that is impossible, selects the text in a field for the reader to copy.
 * @param container the parent of the field: inside a modal dialog, because nothing outside can be selected
 * @returns whether the text was copied
 */
export async function copyText(text: string, label: string, container: Element): Promise<boolean> {
  container.querySelector('input')?.remove();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The clipboard requires https, and a page may block it.
  }
  const field = create('input', {readonly: '', value: text, 'aria-label': label});
  container.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without https there is no other way
  if (!document.execCommand('copy')) return false;
  field.remove();
  return true;
}
