// Serves the built files, the fixtures and the sheets, and the lists that behave as their names say.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

const folder = (path) => sirv(fileURLToPath(new URL(`../../${path}`, import.meta.url)), {dev: true});

const FOLDERS = {
  '/fixtures': folder('tests/fixtures'),
  '/pages': folder('scripts/gallery/pages'),
  '/bvi': folder('node_modules/bvi/dist'),
};
const EMPTY_PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const dist = folder('dist');
const defaultList = readFileSync(new URL('../../src/accounts/default-list.json', import.meta.url));

function end(response, status, body = '', type = 'application/json') {
  response.writeHead(status, {'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store'}).end(body);
}

const asked = new Set();

/** What comes after a list's first good answer. */
const LISTS = {
  '/lists/never.json': () => {},
  '/lists/missing.json': (response) => end(response, 404),
  '/lists/once-then-gone.json': (response) => end(response, 404),
  '/lists/once-then-never.json': () => {},
};

function answerList(path, response) {
  if (path.includes('once') && !asked.has(path)) {
    asked.add(path);
    end(response, 200, defaultList);
  } else LISTS[path](response);
}

/** @param pages what stands at `/sheets/<name>`: name → HTML */
export async function serve(pages) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://gallery.localhost');
    const html = pathname.startsWith('/sheets/') && pages.get(decodeURIComponent(pathname.slice(8)));
    if (html) return end(response, 200, html, 'text/html');
    if (LISTS[pathname]) return answerList(pathname, response);
    // The package leaves out the pictures of its own panel.
    if (pathname.startsWith('/bvi/img/')) return end(response, 200, EMPTY_PICTURE, 'image/svg+xml');
    const root = Object.keys(FOLDERS).find((name) => pathname.startsWith(name + '/'));
    if (!root) return dist(request, response, () => end(response, 404));
    request.url = request.url.slice(root.length);
    return FOLDERS[root](request, response, () => end(response, 404));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
