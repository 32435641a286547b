import type {CDPSession, Page, Protocol} from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Roles that add nothing to their parent's name. */
const SILENT = ['InlineTextBox', 'RootWebArea', 'none', 'generic', 'LineBreak'];

/** What is exposed of a node besides its role and name. */
const STATES = ['level', 'expanded', 'hasPopup', 'live', 'atomic', 'busy', 'disabled', 'modal'];

/** The language in effect for a node of the document, across shadow roots. */
const LANGUAGE = `function () {
  for (let at = this; at; at = at.parentNode || at.host) if (at.lang) return at.lang;
}`;

async function languageOf(client: CDPSession, {backendDOMNodeId}: Node): Promise<string> {
  const {object} = await client.send('DOM.resolveNode', {backendNodeId: backendDOMNodeId!});
  const call = {objectId: object.objectId!, functionDeclaration: LANGUAGE, returnByValue: true};
  const {result} = await client.send('Runtime.callFunctionOn', call);
  return String(result.value);
}

function lineOf({role, name, properties = []}: Node): string {
  const said = properties
    .filter((property) => STATES.includes(property.name))
    .map((property) => `${property.name}=${String(property.value.value)}`);
  const title = String(name?.value ?? '').replace(/\s+/g, ' ');
  const kind = role?.value === 'StaticText' ? 'text' : String(role?.value);
  return [kind, title.trim() && `"${title}"`, ...said].filter(Boolean).join(' ');
}

/** The browser's own accessibility tree of a page: role, name, states and, where it changes, the language. */
export async function treeOf(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  async function write(node: Node, depth: number, above: string): Promise<void> {
    const isSilent = node.ignored || SILENT.includes(String(node.role?.value)) || !lineOf(node);
    const language = isSilent ? above : await languageOf(client, node);
    if (!isSilent) lines.push('  '.repeat(depth) + lineOf(node) + (language === above ? '' : ` lang=${language}`));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) await write(child, isSilent ? depth : depth + 1, language);
    }
  }
  await write(nodes[0]!, 0, '');
  return lines.join('\n') + '\n';
}
