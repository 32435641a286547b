/** What an item of a list stands for. */
const keys = new WeakMap<Element, string>();

/**
 * Gives a list one `<li>` for each of `items`, or what is no list one `<div>`. One whose key was there before stays the same node, with its focus, and
 * is moved only where the order changed. (Lit's `repeat` does this too, in 700 of the bundle's bytes.)
 * @param fill puts an item's content into its node
 */
export function fillList<T>(
  list: Element,
  items: readonly T[],
  keyOf: (item: T) => string,
  fill: (node: HTMLElement, item: T) => void,
): void {
  const old = new Map([...list.children].map((node) => [keys.get(node), node as HTMLElement]));
  const nodes = items.map((item) => {
    const key = keyOf(item);
    const node = old.get(key) ?? document.createElement(list.localName === 'ul' ? 'li' : 'div');
    keys.set(node, key);
    fill(node, item);
    return node;
  });
  for (const node of [...list.children]) if (!nodes.includes(node as HTMLElement)) node.remove();
  let next = list.firstElementChild;
  for (const node of nodes) {
    if (node === next) next = node.nextElementSibling;
    else list.insertBefore(node, next);
  }
}
