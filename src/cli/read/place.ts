import type {Node} from 'jsonc-parser';

const maps = new WeakMap<Node, Map<string, Node>>();

/** An object's properties by key; of two by one key the last, which is the one that counts. */
function propertiesOf(node: Node): Map<string, Node> {
  let map = maps.get(node);
  if (!map) {
    map = new Map(node.children?.map((property) => [String(property.children?.[0]?.value), property]));
    maps.set(node, map);
  }
  return map;
}

/**
 * The node that `parse` speaks of (`accounts[3].title.ru`), or the nearest one that is there above it. Keys may hold dots
 * and brackets themselves: of all ways to read the path, one that leads somewhere.
 * @param isKey whether its last part is a key that is meant rather than its value
 */
export function nodeAt(root: Node, at: string, isKey = false): Node {
  return find(root, at, isKey) ?? nodeAbove(root, at);
}

function nodeAbove(root: Node, at: string): Node {
  const cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
  return cut < 1 ? root : nodeAt(root, at.slice(0, cut));
}

function find(node: Node, rest: string, isKey: boolean): Node | undefined {
  if (!rest) return node;
  const index = /^\[(\d+)\]/.exec(rest);
  if (index && node.type === 'array') {
    const item = node.children?.[Number(index[1])];
    return item && find(item, rest.slice(index[0].length), isKey);
  }
  if (node.type !== 'object') return undefined;
  const path = rest.replace(/^\./, '');
  const properties = propertiesOf(node);
  const ends = Array.from(path.matchAll(/(?=[.[])|$/g), (end) => end.index);
  // A key that nobody knows may look like a whole path.
  for (const end of isKey ? ends.reverse() : ends) {
    const property = properties.get(path.slice(0, end));
    const value = property?.children?.[1];
    const found = value && find(value, path.slice(end), isKey);
    // The key says more than the value where that is an object of many lines.
    if (found) return found === value && (isKey || found.children) ? property : found;
  }
  return undefined;
}
