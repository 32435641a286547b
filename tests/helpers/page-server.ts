import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';

const PROJECT = new URL('../../', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A web server with one page, for whole windows. */
export interface PageServer {
  readonly port: number;
  /** What the page is from now on. */
  html: string;
  close(): void;
}

/**
 * Starts it on this machine.
 * @param files of the project, by the path at which they are served
 * @param onRequest is awaited before each answer
 */
export function servePage(
  files: Readonly<Record<string, string>>,
  {port = 0, onRequest}: {port?: number; onRequest?: (path: string) => unknown} = {},
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const file = files[path];
    void Promise.resolve(onRequest?.(path)).then(() => {
      const body = file ? readFileSync(new URL(file, PROJECT)) : path === '/' ? page.html : '';
      const type = TYPES[extname(path)] ?? 'text/html';
      response.writeHead(body ? 200 : 404, {'content-type': type, 'cache-control': 'no-store'}).end(body);
    });
  });
  const page = {
    port,
    html: '',
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      page.port = (server.address() as AddressInfo).port;
      resolve(page);
    });
  });
}
