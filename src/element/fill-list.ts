/** What an item of a list stands for. */
const keys = new WeakMap<Element, string>();

/**
 * Gives a list one `<li>` for each of `items`. One whose key was there before stays the same node, with its focus, and
 * is moved only where the order changed. (Lit's `repeat` does this too, in 700 of the bundle's bytes.)
 * @param fill puts an item's content into its node
 */
export function fillList<T>(
  list: Element,
  items: readonly T[],
  keyOf: (item: T) => string,
  fill: (node: HTMLLIElement, item: T) => void,
): void {
  const old = new Map([...list.children].map((node) => [keys.get(node), node as HTMLLIElement]));
  const nodes = items.map((item) => {
    const key = keyOf(item);
    const node = old.get(key) ?? document.createElement('li');
    old.delete(key);
    keys.set(node, key);
    fill(node, item);
    return node;
  });
  for (const node of old.values()) node.remove();
  let next = list.firstElementChild;
  for (const node of nodes) {
    if (node === next) next = node.nextElementSibling;
    else list.insertBefore(node, next);
  }
}
