// Cleans and rebuilds dist; scripts/sizes.mjs then checks the size limits.
import {statSync} from 'node:fs';
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {filesIn} from './files.mjs';
import {node} from './run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

// In the command line's bundle this is a constant; its modules expect it here, too.
globalThis.VERSION = JSON.parse(await readFile('package.json', 'utf8')).version;
const {TRACKS} = await import('../src/cli/publish-contents.ts');
const {compress, integrityOf} = await import('../src/cli/publish-folder.ts');

function check(results) {
  if (!results.includes(false)) return;
  console.error('The build failed.');
  process.exit(1);
}

await rm('dist', {recursive: true, force: true});
await mkdir('dist');
check(
  await Promise.all([
    // tsx, because the build uses the command line's TypeScript code to embed the default list
    node(['--import', 'tsx', 'node_modules/rollup/dist/bin/rollup', '--config', '--silent']),
    node(['scripts/cli.mjs']),
    node(['scripts/schema.mjs']),
    node(['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet']),
  ]),
);
check([await node(['scripts/editor-data.mjs'])]);
await cp('src/list/default-list.json', 'dist/accounts.json');
// Their licences require the text in every copy.
for (const [name, file] of [
  ['lit', 'LICENSE'],
  ['lean-qr', 'LICENSE'],
  ['jsonc-parser', 'LICENSE.md'],
  ['fastest-levenshtein', 'LICENSE.md'],
]) {
  await cp(`node_modules/${name}/${file}`, `dist/LICENSE-${name}.txt`);
}

const scripts = (await readdir('dist')).filter((name) => /^official-accounts.*\.m?js$/.test(name));

async function readFiles(folder) {
  const files = new Map();
  for (const path of filesIn(folder, '').filter((one) => statSync(one).isFile())) {
    files.set(relative(folder, path).replaceAll(sep, '/'), await readFile(path));
  }
  return files;
}

async function writeFiles(folder, files) {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), bytes);
  }
}

// The files to serve: the scripts at the URLs that pages embed, their hashes, and precompressed copies for servers that
// don't compress each response. `publish` writes the same files.
const tracks = new Map();
for (const name of scripts) {
  const bytes = await readFile(join('dist', name));
  for (const track of TRACKS) tracks.set(`${track}/${name}`, bytes);
}

// The demo's folder contains everything that the demo needs, so that it works on any host and below any path.
// Folders of code contain nothing else.
const isStatic = (path) =>
  path === 'demo' || (/\.|styles|pages|developers/.test(path.slice('demo'.length)) && !path.endsWith('.ts'));
await cp('demo', 'dist/demo', {recursive: true, filter: isStatic});
for (const name of [...scripts, 'accounts.json', 'account-list.schema.json', 'custom-elements.json']) {
  await cp(`dist/${name}`, `dist/demo/${name}`);
}
const integrity = integrityOf(tracks, {});
await writeFiles('dist/demo', new Map([...tracks, ['integrity.json', integrity]]));
const demo = await readFiles('dist/demo');
// The files that its service worker caches.
const kept = [...demo.keys()].filter((path) => /\.(html|css|m?js|json|svg)$/.test(path) && path !== 'offline.js');
demo.set('files.json', Buffer.from(JSON.stringify(kept)));
await compress(demo);
await writeFiles('dist/demo', demo);

await compress(tracks);
await writeFiles('dist', tracks.set('integrity.json', integrity));

check([await node(['scripts/sizes.mjs'])]);
