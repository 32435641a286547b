// Cleans dist and builds all of it; scripts/sizes.mjs then holds it to its budget.
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {filesIn} from './files.mjs';
import {node} from './run.mjs';
import {copyTracks, packFiles, writeIntegrity} from './tracks.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

function check(results) {
  if (!results.includes(false)) return;
  console.error('The build failed.');
  process.exit(1);
}

await rm('dist', {recursive: true, force: true});
await mkdir('dist');
check(
  await Promise.all([
    // tsx, as the build packs by what the owner's command line packs by
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
const {version} = JSON.parse(await readFile('package.json', 'utf8'));
await copyTracks(scripts, version, 'dist');
await writeIntegrity(scripts, version, 'dist');

// The demo's folder holds all that it shows, so that it works alone, on any host and below any path.
// Folders of code hold nothing else.
const isStatic = (path) =>
  path === 'demo' || (/\.|styles|pages|developers/.test(path.slice('demo'.length)) && !path.endsWith('.ts'));
await cp('demo', 'dist/demo', {recursive: true, filter: isStatic});
for (const name of [...scripts, 'accounts.json', 'account-list.schema.json', 'custom-elements.json']) {
  await cp(`dist/${name}`, `dist/demo/${name}`);
}
await copyTracks(scripts, version, 'dist/demo');
// What its service worker keeps for when there is no network.
const kept = ['.html', '.css', '.js', '.mjs', '.json', '.svg']
  .flatMap((ending) => filesIn('dist/demo', ending))
  .map((path) => path.slice('dist/demo/'.length).replaceAll('\\', '/'));
await writeFile('dist/demo/files.json', JSON.stringify(kept.filter((name) => name !== 'offline.js')));
for (const folder of ['v1', version, 'demo']) await packFiles(`dist/${folder}`);

check([await node(['scripts/sizes.mjs'])]);
