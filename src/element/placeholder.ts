/** An element of any kind that the block is to stand in. */
export const PLACEHOLDER = '[data-official-accounts]:not(script)';

/** The placeholder that an element stands in, else the element itself: what holds the links that the page has put there. */
export const containerOf = (element: HTMLElement): HTMLElement =>
  element.parentElement?.matches(PLACEHOLDER) ? element.parentElement : element;

/**
 * Shows a block in place of what the page has put into its placeholder, or all of it. Nothing is moved: frameworks keep what they
 * have put there, and fail where it is gone (tests/tag/react.test.ts).
 */
export function showInPlaceholder(block: HTMLElement, isRendered: boolean): void {
  const placeholder = containerOf(block);
  if (placeholder === block) return;
  const slot = slotIn(placeholder);
  if (slot) slot.assign(...((isRendered ? [block] : placeholder.childNodes) as Iterable<Element | Text>));
  else
    for (const child of placeholder.children)
      if (child !== block) (child as HTMLElement).style.setProperty('display', isRendered ? 'none' : '', 'important');
}

/** The only slot of a placeholder's shadow tree; none where the page has one of its own there, or none is allowed (`<td>`, `<li>`). */
function slotIn(placeholder: HTMLElement): HTMLSlotElement | undefined {
  try {
    const root = placeholder.shadowRoot ?? placeholder.attachShadow({mode: 'open', slotAssignment: 'manual'});
    if (root.slotAssignment !== 'manual') return undefined;
    return (root.firstChild ?? root.appendChild(document.createElement('slot'))) as HTMLSlotElement;
  } catch {
    return undefined;
  }
}

/** Slots for what a page puts inside: the school's own links, and those of the list. */
export const insideSlots = (): HTMLSlotElement[] =>
  ['', 'fallback'].map((name) => {
    const slot = document.createElement('slot');
    slot.name = name;
    return slot;
  });
