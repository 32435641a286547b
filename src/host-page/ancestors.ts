/** The element around another in the page as it is drawn, out of shadow trees too. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** All of them, from the nearest to the page's root. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) ancestors.push(at);
  return ancestors;
}

/** The language of an element, a BCP 47 tag: its own `lang` or the nearest one above it, out of shadow trees too. */
export const languageOf = (element: Element): string =>
  [element, ...ancestorsOf(element)].map((at) => at.getAttribute('lang')).find(Boolean) ?? '';
