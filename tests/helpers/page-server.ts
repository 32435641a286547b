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

/** A web server for whole windows. */
export interface PageServer {
  readonly port: number;
  /** What it gives from now on, by path; a page's is `/`. */
  readonly texts: Record<string, string>;
  close(): void;
}

/**
 * Starts it on this machine.
 * @param files of the project, by the path at which they are served
 * @param onRequest is awaited before each answer
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
