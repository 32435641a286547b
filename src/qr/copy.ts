import {make} from './dom.ts';

/**
 * Puts words on the clipboard; false where no way is open: then they stand selected in a field, for the reader to copy.
 * @param container where the field may be: in a modal dialog, as nothing beyond it can be selected
 */
export async function copyText(text: string, label: string, container: Element): Promise<boolean> {
  container.querySelector('input')?.remove();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page without https has none, another one forbids it.
  }
  const field = make('input', {readonly: '', value: text, 'aria-label': label});
  container.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without https there is no other way
  if (!document.execCommand('copy')) return false;
  field.remove();
  return true;
}
