// Shows the demo right after a clone.
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {node} from './run.mjs';
import {setup} from './setup.mjs';

if (!(await setup()) || !(await node(['--import', 'tsx', 'scripts/build.mjs']))) process.exit(1);

// It may only have been installed just now.
const {default: sirv} = await import('sirv');
const demo = fileURLToPath(new URL('../dist/demo', import.meta.url));
// As on any server of lists: pages on other hosts fetch them.
const setHeaders = (response) => response.setHeader('Access-Control-Allow-Origin', '*');
const server = createServer(sirv(demo, {dev: true, setHeaders}));

let port = 8000;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || port >= 8100) throw error;
  server.listen(++port, 'localhost');
});
server.on('listening', () => console.log(`\n  The demo: http://localhost:${port}/\n\n  Press Ctrl+C to stop.`));
server.listen(port, 'localhost');
