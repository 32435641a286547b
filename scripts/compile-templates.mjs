// Reads Lit's templates while the bundle is built, so that it can do without Lit's own reader and renderer:
// src/embed/render.ts is what is left of them. The package on npm keeps its templates and takes Lit as it is.
import {compileTemplate} from './compile-template.mjs';
import {nodesOf, replaceNodes} from './syntax.mjs';

function importsLit({body}) {
  const names = body
    .filter(({type, source}) => type === 'ImportDeclaration' && source.value === 'lit')
    .flatMap(({specifiers}) => specifiers.map(({imported, local}) => [imported?.name, local.name]));
  for (const [name, local] of names) {
    if (name !== local || ['svg', 'mathml'].includes(name)) throw new Error(`imports ${name} of Lit as ${local}`);
  }
  return names.some(([name]) => name === 'html');
}

/** Of a node's parts, those that bear a name or stand before a template: there `html` is no value. */
const namesIn = ({type, tag, imported, local, property, key, computed}) => [
  tag,
  ...(type === 'ImportSpecifier' ? [imported, local] : computed ? [] : [property, key]),
];

/** What comes in place of one template's strings; the expressions between them stay as they stand. */
function editsOf({start, end, quasi: {quasis, expressions}}, name) {
  const edges = [start, ...expressions.flatMap((one) => [one.start, one.end]), end];
  const last = expressions.length;
  return quasis.map((_, index) => {
    const before = index === 0 ? `${name}(` : index < last ? '),' : ')';
    return {start: edges[index * 2], end: edges[index * 2 + 1], text: before + (index < last ? '(' : ')')};
  });
}

/** A module without templates of Lit's, with what made them at its head. */
function compileModule(code, ast) {
  const edits = [];
  let head = '';
  const tree = [...nodesOf(ast)];
  const harmless = new Set(tree.flatMap(namesIn));
  for (const node of tree) {
    if (node.type === 'Identifier' && node.name === 'html' && !harmless.has(node))
      throw new Error('uses html without a template');
    if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'html') continue;
    const name = `template$${node.start}`;
    const text = code.slice(node.start, node.end);
    try {
      const compiled = compileTemplate(node.quasi.quasis.map(({value}) => value.cooked));
      head += `const ${name} = /*@__PURE__*/ html(${JSON.stringify(compiled)});\n`;
    } catch (error) {
      throw new Error(`a template ${error.message}:\n${text}`, {cause: error});
    }
    edits.push(...editsOf(node, name));
  }
  return head + replaceNodes(code, edits);
}

/** A rollup plugin, to stand behind those that give JavaScript and make templates small. */
export const compileTemplates = {
  name: 'compile-templates',
  transform(code, id) {
    if (id.includes('/node_modules/') || !code.includes('html')) return null;
    try {
      const ast = this.parse(code);
      return importsLit(ast) ? {code: compileModule(code, ast), map: null} : null;
    } catch (error) {
      throw new Error(`${id}: ${error.message}`, {cause: error});
    }
  },
};
