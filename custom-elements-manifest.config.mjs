// The analyzer's own reading of Lit knows only properties written out in full, and breaks on shared options
// (`src: TEXT`, `{...TEXT, type: Number}`); it also lists every file of src, which nobody can import.

const literals = (ts, file) => {
  const constants = new Map();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const {name, initializer} of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
    }
  }
  return constants;
};

/** The value of an options object, as far as literals, spreads and constants of the same file say it. */
function valueOf(ts, node, constants) {
  if (ts.isIdentifier(node) && constants.has(node.text)) return valueOf(ts, constants.get(node.text), constants);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return valueOf(ts, node.expression, constants);
  if (ts.isStringLiteral(node)) return node.text;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (!ts.isObjectLiteralExpression(node)) return node.getText();
  const value = {};
  for (const entry of node.properties) {
    if (ts.isSpreadAssignment(entry)) Object.assign(value, valueOf(ts, entry.expression, constants));
    else if (ts.isPropertyAssignment(entry)) value[entry.name.text] = valueOf(ts, entry.initializer, constants);
    else throw new Error(`custom-elements-manifest.config.mjs can't read the property option «${entry.getText()}»`);
  }
  return value;
}

/** What the constructor gives to each property, `this.a = this.b = ''` too. */
function defaultsOf(ts, node) {
  const defaults = new Map();
  for (const statement of node.members.find(ts.isConstructorDeclaration)?.body?.statements ?? []) {
    const names = [];
    let value = statement.expression;
    while (value && ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      if (ts.isPropertyAccessExpression(value.left)) names.push(value.left.name.text);
      value = value.right;
    }
    for (const name of names) defaults.set(name, value.getText());
  }
  return defaults;
}

/** What attributes may hold, as src/element/options.ts has it: editors offer it. Those with lists of values are no choice. */
function choicesOf(ts, file) {
  const values = literals(ts, file).get('VALUES');
  if (!values) throw new Error(`${file.fileName} has no VALUES: editors would offer none.`);
  const object = ts.isAsExpression(values) ? values.expression : values;
  const choices = new Map();
  for (const {name, initializer} of object.properties) {
    if (!ts.isArrayLiteralExpression(initializer) || name.text === 'audience') continue;
    choices.set(name.text, initializer.elements.map((one) => `'${one.text}'`).join(' | '));
  }
  return choices;
}

const litProperties = {
  name: 'lit-properties',
  analyzePhase({ts, node, moduleDoc}) {
    if (ts.isSourceFile(node) && moduleDoc.path === 'src/element/options.ts')
      litProperties.choices = choicesOf(ts, node);
    if (!ts.isClassDeclaration(node)) return;
    const properties = node.members.find((one) => ts.isPropertyDeclaration(one) && one.name.text === 'properties');
    const element = moduleDoc.declarations.find(({name}) => name === node.name?.text);
    if (!properties?.initializer || !element) return;
    const options = valueOf(ts, properties.initializer, literals(ts, node.getSourceFile()));
    const defaults = defaultsOf(ts, node);
    element.attributes = [];
    for (const [name, {attribute, reflect, state}] of Object.entries(options)) {
      if (state) continue;
      const field = element.members.find((one) => one.kind === 'field' && one.name === name);
      if (!field) throw new Error(`${element.name}: the property ${name} is not declared`);
      if (defaults.has(name)) field.default = defaults.get(name);
      if (attribute === false) continue;
      field.attribute = typeof attribute === 'string' ? attribute : name.toLowerCase();
      if (reflect) field.reflects = true;
      const {description, type, default: initial} = field;
      element.attributes.push({name: field.attribute, fieldName: name, description, type, default: initial});
    }
  },
  moduleLinkPhase({moduleDoc}) {
    // Lit calls these; nobody else does
    const INTERNAL =
      /^(styles|properties|render|(connected|disconnected|adopted)Callback|(schedule|should|will|get)?[uU]pdate[d]?|firstUpdated|createRenderRoot)$/;
    for (const element of moduleDoc.declarations.filter(({customElement}) => customElement)) {
      element.members = element.members.filter(
        ({name, privacy}) =>
          !name.startsWith('#') && !name.startsWith('_') && privacy !== 'private' && !INTERNAL.test(name),
      );
    }
  },
};

const EVENT = {name: 'Event', package: 'global:', module: undefined};

const publishedModules = {
  name: 'published-modules',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const {attributes = []} of manifest.modules.flatMap((one) => one.declarations)) {
      for (const attribute of attributes) {
        const choice = litProperties.choices.get(attribute.name);
        if (choice) attribute.type = {text: choice};
      }
    }
    const module = (path) => manifest.modules.find((one) => one.path === path);
    const declarations = manifest.modules.flatMap((one) => one.declarations);
    const path = 'dist/index.js';
    const names = module('src/index.ts').exports.map(({name}) => name);
    const published = names.flatMap((name) => declarations.find((one) => one.name === name) ?? []);
    // The browser's own `Event`, under another name.
    for (const {superclass} of published) if (superclass?.name === 'NativeEvent') Object.assign(superclass, EVENT);
    const exports = published.map(({name}) => ({kind: 'js', name, declaration: {name, module: path}}));
    const definitions = published
      .filter(({tagName}) => tagName)
      .map(({name, tagName}) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: {name, module: path},
      }));
    manifest.modules = [
      {kind: 'javascript-module', path, declarations: published, exports},
      {kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: definitions},
    ];
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/cli/**'],
  outdir: 'dist',
  packagejson: false,
  plugins: [litProperties, publishedModules],
};
