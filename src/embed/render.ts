/*
 * What the bundles have in place of Lit's renderer. scripts/compile-templates.mjs has read the templates already; with what
 * it lets through, this does as Lit does. Only a listener must be a function, and has no `this`.
 */

/** Gives a place in the document its value. */
type Part = (value: unknown) => void;
/** A template's own nodes, and the places in them that its values go to. */
type Make = () => [content: DocumentFragment, parts: Part[]];
type Result = readonly [make: Make, values: readonly unknown[]];

interface Policy {
  createHTML(text: string): string;
}

let policy: Policy = {createHTML: (text) => text};
try {
  const {trustedTypes} = globalThis as unknown as {trustedTypes: {createPolicy(name: string, rules: Policy): Policy}};
  // Under a name of its own, so that it doesn't collide with the page's own Lit.
  policy = trustedTypes.createPolicy('official-accounts', policy);
} catch {
  // The browser knows no such thing, or the page allows no policy: then it has no need of one, or no template can be made.
}

/** In place of a value: an attribute that isn't there, no words. */
export const nothing = Symbol();

/**
 * A template as the bundle has it: `<p $lang @click><?></p>` for `<p lang=${…} @click=${…}>${…}</p>`.
 * @returns what makes a result of values, in the order of their places
 */
export const html = (text: string): ((...values: unknown[]) => Result) => {
  let template: HTMLTemplateElement | undefined;
  const make: Make = () => {
    if (!template) {
      template = document.createElement('template');
      // Not before it is needed: a page may forbid it.
      template.innerHTML = policy.createHTML(text);
    }
    const content = document.importNode(template.content, true);
    // Elements and comments.
    const walker = document.createTreeWalker(content, 129);
    const parts: Part[] = [];
    let node: Node | null;
    while ((node = walker.nextNode())) {
      if (node.nodeType === 1) parts.push(...partsOf(node as Element));
      else parts.push(childOf(node as Comment));
    }
    return [content, parts];
  };
  return (...values) => [make, values];
};

/** The attributes, properties and events of an element whose names are marked by a sign, all of which come before letters. */
const partsOf = (element: Element): Part[] =>
  element
    .getAttributeNames()
    .filter((mark) => mark < 'A')
    .map((mark) => {
      const kind = mark[0];
      const name = mark.slice(1);
      let shown: unknown = nothing;
      element.removeAttribute(mark);
      if (kind === '@') {
        element.addEventListener(name, (event) => {
          (shown as (event: Event) => void)(event);
        });
      }
      return (value) => {
        if (value === shown) return;
        shown = value;
        if (kind === '.') (element as unknown as Record<string, unknown>)[name] = value;
        else if (kind === '$') {
          if (value === nothing) element.removeAttribute(name);
          else element.setAttribute(name, (value ?? '') as string);
        }
      };
    });

/** What stands between a comment and what comes behind it: words, or what a template makes. */
function childOf(start: ChildNode): Part {
  const end = start.nextSibling;
  let shown: unknown = '';
  let words: Text | undefined;
  let parts: Part[];
  return (value) => {
    const [next, values] = Array.isArray(value)
      ? (value as unknown as Result)
      : [value === nothing ? '' : (value ?? '')];
    let content: Node | undefined;
    if (next !== shown) {
      if (values) [content, parts] = (next as Make)();
      else if (words) words.data = next as string;
      else content = document.createTextNode(next as string);
    }
    values?.forEach((one, index) => parts[index]?.(one));
    if (content) {
      while (start.nextSibling !== end) start.nextSibling?.remove();
      start.after(content);
      words = values ? undefined : (content as Text);
    }
    shown = next;
  };
}

const places = new WeakMap<Node, Part>();

/** Shows a value in a node, changing what an earlier one has put there. */
export function render(value: unknown, place: Node): void {
  let part = places.get(place);
  if (!part) places.set(place, (part = childOf(place.appendChild(document.createComment('')))));
  part(value);
}
