/** How copying went: `selected` leaves the last step to the visitor. */
export type Copied = 'copied' | 'selected';

/** Copies the text of an element; where the browser doesn't let a page do that, selects it. */
export async function copyText(element: HTMLElement): Promise<Copied> {
  try {
    // Not there on pages without https, whatever the types say: then this throws, too.
    await navigator.clipboard.writeText(element.textContent);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(element);
    return copySelection() ? 'copied' : 'selected';
  }
}

function copySelection(): boolean {
  try {
    // The only other way there is.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
