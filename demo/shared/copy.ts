/** How copying went: `selected` leaves the last step to the visitor. */
export type Copied = 'copied' | 'selected';

/** What is copied of an element in place of its text. */
interface Copy {
  readonly text?: string;
  /** What programs that take formatted text get. */
  readonly html?: string;
}

/** Copies the text of an element; where the browser doesn't let a page do that, selects the element. */
export async function copyText(element: HTMLElement, {text = element.textContent, html}: Copy = {}): Promise<Copied> {
  try {
    // Pages without https have no clipboard, whatever the types say: then this throws, too.
    if (html === undefined || !(await copyFormatted(text, html))) await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (element instanceof HTMLTextAreaElement) element.select();
    else getSelection()?.selectAllChildren(element);
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
