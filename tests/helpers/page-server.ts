import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {listen, shut} from './listen.ts';

const PROJECT = new URL('../../', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A web server for tests that open whole windows. */
export interface PageServer {
  readonly port: number;
  /** Its current responses by path; a page is at `/`. */
  readonly texts: Record<string, string>;
  close(): void;
}

/**
 * Starts a server on localhost.
 * @param files project files, by the path that serves them
 * @param onRequest awaited before each response
 */
export async function servePage(
  files: Readonly<Record<string, string>>,
  {port, onRequest}: {port?: number; onRequest?: (path: string) => unknown} = {},
): Promise<PageServer> {
  const texts: Record<string, string> = {};
  const bodyOf = (path: string) => texts[path] ?? (files[path] && readFileSync(new URL(files[path], PROJECT)));
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    void Promise.resolve(onRequest?.(path)).then(() => {
      const body = bodyOf(path);
      const headers = {
        'content-type': TYPES[extname(path)] ?? 'text/html',
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      };
      response.writeHead(body ? 200 : 404, headers).end(body);
    });
  });
  return {port: await listen(server, port), texts, close: () => shut(server)};
}
