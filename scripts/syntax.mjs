// For what the build changes in code that is parsed (rollup's own parser).

/** All nodes of a syntax tree, each after the one that it is part of. */
export function* nodesOf(node) {
  if (Array.isArray(node)) for (const part of node) yield* nodesOf(part);
  else if (typeof node?.type === 'string') {
    yield node;
    for (const part of Object.values(node)) if (part && typeof part === 'object') yield* nodesOf(part);
  }
}

/** Code with other text in place of some of its nodes. */
export const replaceNodes = (code, replacements) =>
  replacements
    .sort((one, other) => other.start - one.start)
    .reduce((rest, {start, end, text}) => rest.slice(0, start) + text + rest.slice(end), code);
