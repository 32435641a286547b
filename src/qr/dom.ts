/** Attributes by name; undefined ones are omitted. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Sets attributes and appends children. */
export function assemble<T extends Element>(node: T, attributes: Attributes, ...children: (Node | string)[]): T {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Creates an element with attributes and children. */
export const create = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => assemble(document.createElement(name), attributes, ...children);

/** Creates a button with a visible text and a longer accessible name. */
export function createButton(part: string, text: string, label: string, onclick: () => void): HTMLButtonElement {
  const button = create('button', {type: 'button', part, 'aria-label': label}, text);
  button.onclick = onclick;
  return button;
}
