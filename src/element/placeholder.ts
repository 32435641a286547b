/** An element of any kind that the block is to stand in. */
export const PLACEHOLDER = '[data-official-accounts]:not(script)';

/** The place of the block in a placeholder's shadow tree. */
const SLOT = 'block';

/**
 * Shows the block in place of what the page has put into its placeholder, or the other way round. Nothing is moved or taken
 * out: frameworks keep what they have put there, and fail where it is gone.
 */
export function showInPlaceholder(placeholder: Element, block: Element, isThere: boolean): void {
  const slot = isThere ? SLOT : '';
  if (block.slot !== slot) block.slot = slot;
  if (hasPlace(placeholder)) return;
  for (const child of placeholder.children)
    if (child !== block) (child as HTMLElement).style.setProperty('display', isThere ? 'none' : '', 'important');
}

/** Whether a placeholder has a shadow tree: what isn't slotted there is hidden, and no style sheet of the page can undo it. */
function hasPlace(placeholder: Element): boolean {
  if (placeholder.shadowRoot) return true;
  try {
    const place = slotNamed(SLOT);
    // What the page has put there is seen whenever it has taken the block out.
    place.append(...insideSlots());
    placeholder.attachShadow({mode: 'open'}).append(place);
    return true;
  } catch {
    // A table's cell and a list's entry can't have one.
    return false;
  }
}

/** Slots for what a page puts inside: the school's own links, and those of the list. */
export const insideSlots = (): HTMLSlotElement[] => ['', 'fallback'].map(slotNamed);

function slotNamed(name: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.name = name;
  return slot;
}
