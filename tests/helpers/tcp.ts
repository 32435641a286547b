/** A part of a response, as raw bytes. */
export type Step =
  | {
      readonly send: string;
      /** Latin-1: one byte per character. Default: utf-8. */
      readonly encoding?: 'latin1';
      readonly times?: number;
      /** In milliseconds. */
      readonly every?: number;
    }
  | {readonly then: 'hang' | 'reset'};

/** The connection closes after these bytes, unless a step says otherwise. */
export type Bytes = readonly Step[];

/** A server that sends raw bytes: tests/helpers/tcp-server.mjs. */
export interface TcpServer {
  /** Differs from the page's origin in both host and port. */
  readonly address: string;
  /** The requested paths. */
  log(): Promise<string[]>;
  answer(answers: Readonly<Record<string, Bytes>>): Promise<void>;
  /** Makes it refuse connections from now on. */
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

/** The head of an HTTP response that any page may read; headers with an empty value are left out. */
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

/** A complete HTTP response. */
export const http = (body: string, status?: string, headers?: Readonly<Record<string, string>>): Bytes => [
  {send: head(status, headers) + body},
];
