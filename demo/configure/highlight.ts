import {create} from '../shared/dom.ts';

/** What is coloured: the name of a tag, an attribute with its value, and white space between attributes. */
const PIECES = /(?<=<\/?)(?<tag>[a-z][\w-]*)|(?<attribute>[\w-]+(?:="[^"]*")?)|[^]/g;

function inColor(groups: Readonly<Record<string, string | undefined>>, text: string): Node | string {
  if (groups['tag']) return create('span', {class: 'tag'}, text);
  if (!groups['attribute']) return text;
  const value = text.includes('=') ? text.indexOf('"') : text.length;
  return create(
    'span',
    {class: 'attribute'},
    text.slice(0, value),
    create('span', {class: 'value'}, text.slice(value)),
  );
}

/** A code in colours; its text stays what it is. */
export function highlight(code: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  // A tag at a time: what stands between tags is the page's own words.
  for (const part of code.split(/(<[^>]*>)/)) {
    if (!part.startsWith('<')) nodes.push(part);
    else for (const {0: text, groups = {}} of part.matchAll(PIECES)) nodes.push(inColor(groups, text));
  }
  return nodes;
}
