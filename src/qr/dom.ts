/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Gives a node attributes and children. */
export function assemble<T extends Element>(node: T, attributes: Attributes, ...children: (Node | string)[]): T {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Makes an element. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => assemble(document.createElement(name), attributes, ...children);

/** Makes a button that says what it does, and to whom. */
export function makeButton(part: string, text: string, label: string, onclick: () => void): HTMLButtonElement {
  const button = make('button', {type: 'button', part, 'aria-label': label}, text);
  button.onclick = onclick;
  return button;
}
