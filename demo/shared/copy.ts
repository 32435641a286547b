/** How copying went: `selected` leaves the last step to the visitor. */
export type Copied = 'copied' | 'selected';

/**
 * Copies the text of an element; where the browser doesn't let a page do that, selects it.
 * @param isMarkup whether the text is HTML that editors may take as what it shows: in their view of code it stays code
 */
export async function copyText(element: HTMLElement, isMarkup = false): Promise<Copied> {
  const text = element.textContent;
  try {
    // Not there on pages without https, whatever the types say: then this throws, too.
    if (!isMarkup || !(await copyMarkup(text))) await navigator.clipboard.writeText(text);
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

/** Whether it was copied as text and as HTML. */
async function copyMarkup(text: string): Promise<boolean> {
  try {
    const blobOf = (type: string): Blob => new Blob([text], {type});
    const item = new ClipboardItem({'text/plain': blobOf('text/plain'), 'text/html': blobOf('text/html')});
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
