// Bundles the command line with its libraries, so that the package has no dependencies for it.
import {chmod, readFile, readdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const FILE = 'dist/cli.js';
const NOTES = 'dist/LICENSES-cli.txt';

const {metafile} = await build({
  entryPoints: ['src/cli/cli.ts'],
  outfile: FILE,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // Prefer ES modules in packages that have both.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  define: {VERSION: JSON.stringify(version)},
  banner: {
    js: [
      '#!/usr/bin/env node',
      `/*! official-accounts ${version}, MIT. Its libraries: ${NOTES.slice('dist/'.length)} */`,
      // Some libraries are CommonJS.
      "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);",
    ].join('\n'),
  },
  metafile: true,
});
await chmod(FILE, 0o755);

// Their licences require the text in every copy.
const folders = Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
const texts = await Promise.all(
  [...new Set(folders)].sort().map(async (folder) => {
    const {name, version: its, license} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} has no licence file.`);
    return `${name} ${its}, ${license}\n\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}\n`;
  }),
);
await writeFile(NOTES, texts.join(`\n${'-'.repeat(80)}\n\n`));
