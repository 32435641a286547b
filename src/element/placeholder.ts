/** An element of any kind that the block is to stand in. */
export const PLACEHOLDER = '[data-official-accounts]:not(script)';

/** Slots for what a page puts inside: the school's own links, and those of the list. */
export const insideSlots = (): HTMLSlotElement[] =>
  ['', 'fallback'].map((name) => {
    const slot = document.createElement('slot');
    slot.name = name;
    return slot;
  });
