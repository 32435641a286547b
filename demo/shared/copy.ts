/** How copying went: `selected` leaves the last step to the visitor. */
export type Copied = 'copied' | 'selected';

/**
 * Copies the text of an element; where the browser doesn't let a page do that, selects it.
 * @param html what programs that take formatted text get in place of it
 */
export async function copyText(element: HTMLElement, html?: string): Promise<Copied> {
  const text = element.textContent;
  try {
    // Pages without https have no clipboard, whatever the types say: then this throws, too.
    if (html === undefined || !(await copyFormatted(text, html))) await navigator.clipboard.writeText(text);
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

async function copyFormatted(text: string, html: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], {type: 'text/plain'}),
      'text/html': new Blob([html], {type: 'text/html'}),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
