/** The parent of an element in the flat tree: through slots and shadow roots. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** All ancestors in the flat tree, from the nearest to the root. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) ancestors.push(at);
  return ancestors;
}

/** The language of an element, a BCP 47 tag: its own `lang` or that of the nearest ancestor; empty if there is none. */
export const languageOf = (element: Element): string =>
  [element, ...ancestorsOf(element)].map((at) => at.getAttribute('lang')).find(Boolean) ?? '';
