// Serves the demo, rebuilds what one edits, and reloads the pages: `npm run dev`, after `npm ci`.
import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {watch} from 'rollup';
import builds from '../rollup.config.mjs';
import {node} from './run.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
process.chdir(rootDir);

// The build writes this file late, so the others are there, too.
if (!existsSync('dist/demo/files.json') && !(await node(['--import', 'tsx', 'scripts/build.mjs']))) process.exit(1);
// The hashes don't hold for what is built here, without types and without a minifier. Tests build anew where they are missing.
await rm('dist/integrity.json', {force: true});

const watcher = watch(
  builds
    .filter(({output}) => !output.file?.endsWith('.d.ts'))
    .map((build) => ({...build, plugins: build.plugins.filter(({name}) => name !== 'terser')})),
);
watcher.on('event', ({code, result, error}) => {
  result?.close();
  if (error) console.error(`${error.message}\n${error.frame ?? error.loc?.file ?? error.id ?? ''}`);
  else if (code === 'END') console.log('Built.');
});

/** Scripts of the block, in the folder itself and in those of its versions; the demo's own scripts; its pages and styles. */
const places = (path) =>
  [path.replace(/^.*\/(?=official-accounts)/, '/dist/'), `/demo${path}`, `/dist/demo${path}`].map((place) =>
    place.replace(/\/$/, '/index.html'),
  );

/** To reload a page, the dev server lets it import a `data:` address. The demo's policy forbids that. */
const allowReload = {
  name: 'allow-reload',
  transform: ({response, body}) =>
    response.is('html') ? body.replace("default-src 'self'", "default-src 'self' data:") : undefined,
};

await startDevServer({
  config: {
    rootDir,
    hostname: 'localhost',
    watch: true,
    clearTerminalOnReload: false,
    plugins: [allowReload],
    middleware: [
      (context, next) => {
        const found = places(context.path).find((place) => existsSync(rootDir + place));
        if (found) context.url = found + context.search;
        return next();
      },
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
});
