/** Selects the elements that a block is inserted into. */
export const PLACEHOLDER = '[data-official-accounts]:not(script)';

/** The placeholder around an element, or else the element itself: it contains the links that the page has put there. */
export const containerOf = (element: HTMLElement): HTMLElement =>
  element.parentElement?.matches(PLACEHOLDER) ? element.parentElement : element;

/**
 * Shows a block instead of the other content of its placeholder, or all content while the block isn't rendered. It
 * moves no nodes, because frameworks fail if their nodes are gone (tests/tag/react.test.ts).
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

/**
 * The slot in a placeholder's shadow root; none if the page has its own, or if shadow roots aren't allowed (`<td>`,
 * `<li>`).
 */
function slotIn(placeholder: HTMLElement): HTMLSlotElement | undefined {
  try {
    const root = placeholder.shadowRoot ?? placeholder.attachShadow({mode: 'open', slotAssignment: 'manual'});
    if (root.slotAssignment !== 'manual') return undefined;
    return (root.firstChild ?? root.appendChild(document.createElement('slot'))) as HTMLSlotElement;
  } catch {
    return undefined;
  }
}

/** Slots for the element's content: the school's own links, and the list's. */
export const insideSlots = (): HTMLSlotElement[] =>
  ['', 'fallback'].map((name) => {
    const slot = document.createElement('slot');
    slot.name = name;
    return slot;
  });
