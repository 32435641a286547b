// Generates, from the manifest, the descriptions of the element that editors and TypeScript use in HTML, CSS and JSX.
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateJsxTypes} from 'custom-element-jsx-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

const outdir = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = JSON.parse(await readFile(`${outdir}/custom-elements.json`, 'utf8'));
const common = {outdir, hideLogs: true};
// hideLogs doesn't hide everything.
console.log = () => {};

generateVsCodeCustomElementData(manifest, common);
generateJetBrainsWebTypes(manifest, {...common, packageJson: false});
generateJsxTypes(manifest, {...common, fileName: 'jsx.d.ts', globalTypePath: './index.js'});

// The events are instances of these classes, not CustomEvents with them as detail.
const types = await readFile(`${outdir}/jsx.d.ts`, 'utf8');
const corrected = types.replace(/\bCustomEvent<(\w+)>/g, '$1');
if (corrected === types)
  throw new Error('The generated JSX types have changed: the types of their events would be wrong.');
await writeFile(`${outdir}/jsx.d.ts`, corrected);

// The module exports nothing, but importing it has to bring the types of the tag and its events.
await writeFile(`${outdir}/define.d.ts`, "import './index.js';\nexport {};\n");

await writeFile(
  `${outdir}/react.d.ts`,
  `import type {CustomElements} from './jsx.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`,
);
