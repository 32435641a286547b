// Cleans dist and builds all of it; scripts/sizes.mjs then holds it to its budget.
import {statSync} from 'node:fs';
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {filesIn} from './files.mjs';
import {node} from './run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

// The command line's code finds the version there in its bundle, too.
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
    // tsx, as the default list gets into the scripts by the command line's own code
    node(['--import', 'tsx', 'node_modules/rollup/dist/bin/rollup', '--config', '--silent']),
    node(['scripts/cli.mjs']),
    node(['scripts/schema.mjs']),
    node(['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet']),
  ]),
);
check([await node(['scripts/editor-data.mjs'])]);
await cp('src/list/default-list.json', 'dist/accounts.json');
// Their licences ask that their text go with every copy.
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

// What is served: the scripts at the addresses that pages embed, their hashes, and copies packed ahead for servers that don't
// pack at each request. The command line's `publish` writes the same.
const tracks = new Map();
for (const name of scripts) {
  const bytes = await readFile(join('dist', name));
  for (const track of TRACKS) tracks.set(`${track}/${name}`, bytes);
}

// The demo's folder holds all that it shows, so that it works alone, on any host and below any path.
// Folders of code hold nothing else.
const isStatic = (path) =>
  path === 'demo' || (/\.|styles|pages|developers/.test(path.slice('demo'.length)) && !path.endsWith('.ts'));
await cp('demo', 'dist/demo', {recursive: true, filter: isStatic});
for (const name of [...scripts, 'accounts.json', 'account-list.schema.json', 'custom-elements.json']) {
  await cp(`dist/${name}`, `dist/demo/${name}`);
}
const integrity = integrityOf(tracks, {});
await writeFiles('dist/demo', new Map([...tracks, ['integrity.json', integrity]]));
const demo = await readFiles('dist/demo');
// What its service worker keeps for when there is no network.
const kept = [...demo.keys()].filter((path) => /\.(html|css|m?js|json|svg)$/.test(path) && path !== 'offline.js');
demo.set('files.json', Buffer.from(JSON.stringify(kept)));
await compress(demo);
await writeFiles('dist/demo', demo);

await compress(tracks);
await writeFiles('dist', tracks.set('integrity.json', integrity));

check([await node(['scripts/sizes.mjs'])]);
