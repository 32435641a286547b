// From the strings of one Lit template to the mark-up that src/embed/render.ts reads: `<?>` where a child goes, and names
// that start with $ (attribute), . (property) or @ (event) where another value goes. What that file would not render as
// Lit does, fails here.

/** Stands for a value: no template holds U+0000. */
const VALUE = '\0';
const ATTRIBUTE = /\s+([^\s"'<>/=\0]+)(?:\s*=\s*(\0(?=[\s/>]|$)|"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y;
/** A comment, a tag or words. */
const TOKEN = new RegExp(
  `<!--[^${VALUE}]*?-->|<(?<open>[a-z][a-z0-9-]*)(?<attributes>(?:${ATTRIBUTE.source})*)\\s*(?<closed>/?)>|</(?<close>[a-z][a-z0-9-]*)\\s*>|[^<]+`,
  'y',
);
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Whose content the parser doesn't read as mark-up, keeps apart or moves. */
const ODD = /^(?:script|style|textarea|title|template|xmp|iframe|noembed|noframes|noscript|plaintext|select|table)$/;

/** All matches of a sticky expression, which must cover the text. */
function* matches(expression, text) {
  expression.lastIndex = 0;
  while (expression.lastIndex < text.length) {
    const at = expression.lastIndex;
    const match = expression.exec(text);
    if (!match) throw new Error(`can’t be read from «${text.slice(at, at + 40).replaceAll(VALUE, '${…}')}» on`);
    yield match;
  }
}

function compileAttribute([text, name, value = '']) {
  const isValue = value.replace(/^(["'])(.*)\1$/, '$2') === VALUE;
  if (value.includes(VALUE) && !isValue) throw new Error(`gives ${name} more than one value`);
  if (/^[$.@?]/.test(name) && !isValue) throw new Error(`gives ${name} no value`);
  if (!isValue) return text;
  if (name.startsWith('?')) throw new Error(`has a boolean attribute, ${name}`);
  if (name !== name.toLowerCase()) throw new Error(`has ${name}, which the parser would make lower case`);
  return ' ' + (/^[.@]/.test(name) ? '' : '$') + name;
}

function compileAttributes(text) {
  const all = [...matches(new RegExp(ATTRIBUTE), text)];
  const names = all.map(([, name]) => name.toLowerCase());
  if (new Set(names).size < names.length) throw new Error('has an attribute twice');
  return all.map(compileAttribute).join('');
}

export function compileTemplate(strings) {
  const text = strings.join(VALUE);
  const open = [];
  let compiled = '';
  for (const match of matches(new RegExp(TOKEN), text)) {
    const {open: name, attributes, closed, close} = match.groups;
    if (name) {
      if (ODD.test(name)) throw new Error(`holds a <${name}>`);
      const isForeign = name === 'svg' || open.includes('svg');
      if (closed && !VOID.test(name) && !isForeign) throw new Error(`holds <${name} />, which is closed by no parser`);
      if (!closed && !VOID.test(name)) open.push(name);
      compiled += `<${name}${compileAttributes(attributes)}${isForeign ? closed : ''}>`;
    } else if (close) {
      if (open.pop() !== close) throw new Error(`closes ${close}, which isn’t what is open`);
      compiled += `</${close}>`;
    } else if (!match[0].startsWith('<')) compiled += match[0].replaceAll(VALUE, '<?>');
  }
  if (open.length > 0) throw new Error(`leaves ${open.at(-1)} open`);
  // The end of a child is what comes behind it.
  return compiled.endsWith('<?>') ? compiled + '<?>' : compiled;
}
