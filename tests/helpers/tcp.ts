/** A part of an answer, as bytes on the line. */
export type Step =
  | {
      readonly send: string;
      /** Its characters are bytes; else it is utf-8. */
      readonly encoding?: 'latin1';
      readonly times?: number;
      /** In milliseconds. */
      readonly every?: number;
    }
  | {readonly then: 'hang' | 'reset'};

/** Bytes after which the connection is closed, unless they say otherwise. */
export type Bytes = readonly Step[];

/** A server that speaks bytes: tests/helpers/tcp-server.mjs. */
export interface TcpServer {
  /** Another origin than the page's: by name, port and all. */
  readonly address: string;
  /** The paths that were asked for. */
  log(): Promise<string[]>;
  answer(answers: Readonly<Record<string, Bytes>>): Promise<void>;
  /** From now on it refuses. */
  close(): Promise<void>;
}

/** Starts a server. */
export async function startTcp(answers: Readonly<Record<string, Bytes>>): Promise<TcpServer> {
  const call = async (method: string, path = '', body?: unknown) =>
    (await fetch('/tcp/' + path, {method, ...(body ? {body: JSON.stringify(body)} : {})})).json() as Promise<unknown>;
  const port = String(await call('POST', '', answers));
  return {
    address: `http://127.0.0.1:${port}/`,
    log: async () => (await call('GET', port)) as string[],
    answer: async (others) => {
      await call('PUT', port, others);
    },
    close: async () => {
      await call('DELETE', port);
    },
  };
}

/** The first lines of an answer over HTTP that any page may read; a header whose value is empty is left out. */
export const head = (status = '200 OK', headers: Readonly<Record<string, string>> = {}): string =>
  [
    `HTTP/1.1 ${status}`,
    ...Object.entries({
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
      'cache-control': 'no-store',
      connection: 'close',
      ...headers,
    }).flatMap(([name, value]) => (value ? `${name}: ${value}` : [])),
    '\r\n',
  ].join('\r\n');

/** A whole answer over HTTP. */
export const http = (body: string, status?: string, headers?: Readonly<Record<string, string>>): Bytes => [
  {send: head(status, headers) + body},
];
