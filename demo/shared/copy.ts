/** The result of copying: `selected` leaves the last step to the visitor. */
export type Copied = 'copied' | 'selected';

/** What to copy in place of an element's text. */
interface Copy {
  readonly text?: string;
  /** For programs that accept formatted text. */
  readonly html?: string;
}

/** Copies an element's text or, if the browser doesn't allow that, selects the element. */
export async function copyText(element: HTMLElement, {text = element.textContent, html}: Copy = {}): Promise<Copied> {
  try {
    // On plain http there is no clipboard, whatever the types say, so this throws as well.
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
    // There is no other fallback.
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
