// Serves the demo, rebuilds on changes and reloads the pages: `npm run dev`, after `npm ci`.
import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import {watch} from 'rollup';
import builds from '../rollup.config.mjs';
import {node} from './run.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
process.chdir(rootDir);

// The build writes this file late: if it exists, so do the others.
if (!existsSync('dist/demo/files.json') && !(await node(['--import', 'tsx', 'scripts/build.mjs']))) process.exit(1);
// The hashes don't match the files built here, which aren't minified. Tests rebuild if the file is missing.
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

/**
 * Where to look for a path: the block's scripts, with or without a version folder; the demo's own scripts; its pages
 * and style sheets.
 */
const places = (path) =>
  [path.replace(/^.*\/(?=official-accounts)/, '/dist/'), `/demo${path}`, `/dist/demo${path}`].map((place) =>
    place.replace(/\/$/, '/index.html'),
  );

/** The dev server reloads a page by letting it import a `data:` URL, which the demo's policy forbids. */
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
