import {html} from 'lit';

/** What is coloured: the name of a tag, and an attribute with its value. */
const PIECES = /(?<=<\/?)(?<tag>[a-z][\w-]*)|(?<name>[\w-]+)(?<value>="[^"]*")?|[^]/g;

function inColor({0: text, groups = {}}: RegExpMatchArray): unknown {
  const {tag, name, value = ''} = groups;
  if (tag) return html`<span class="tag">${tag}</span>`;
  return name
    ? html`<span class="attribute">${name}${value && '='}<span class="value">${value.slice(1)}</span></span>`
    : text;
}

/** Code in HTML, in colours, for a template; its text stays what it is. */
export const highlight = (code: string): unknown[] =>
  // One tag at a time: what stands between tags is the page's own text.
  code.split(/(<[^>]*>)/).map((part) => (part.startsWith('<') ? [...part.matchAll(PIECES)].map(inColor) : part));
