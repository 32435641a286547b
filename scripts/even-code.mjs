// What is written in one way is short when it is compressed: in place of `const` and `function`, `let` and arrows everywhere,
// so that terser joins them all. Before terser.

import {nodesOf, replaceNodes} from './syntax.mjs';

/** An arrow has none of these. */
const OWN = new Set(['ThisExpression', 'Super', 'MetaProperty']);

function toArrow(code, {start, end, id, async, generator, params, body}) {
  const isOwn = (node) => OWN.has(node.type) || node.name === 'arguments';
  if (generator || [...nodesOf([params, body])].some(isOwn)) return [];
  const list = params.length ? code.slice(params[0].start, params.at(-1).end) : '';
  const head = `let ${id.name} = ${async ? 'async ' : ''}(${list}) => `;
  // A declaration at the start or end of a block needs no semicolon; a variable does.
  return [
    {start, end: body.start, text: head},
    {start: end, end, text: ';'},
  ];
}

/** A rollup plugin. A function that runs before its place in the script is reached would be missing: the page's tests tell. */
export const evenCode = {
  name: 'even-code',
  renderChunk(code) {
    const replacements = [...nodesOf(this.parse(code))].flatMap((node) => {
      if (node.type === 'FunctionDeclaration') return toArrow(code, node);
      return node.kind === 'const' ? [{start: node.start, end: node.start + 'const'.length, text: 'let'}] : [];
    });
    return {code: replaceNodes(code, replacements), map: null};
  },
};
