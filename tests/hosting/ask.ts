import {request} from 'node:http';
import type {IncomingHttpHeaders} from 'node:http';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';

/** A server's response as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The decompressed body. */
  readonly body: Buffer;
  /** The size of the body on the wire, in bytes. */
  readonly length: number;
}

const UNPACK = {br: brotliDecompressSync, gzip: gunzipSync};

/** Sends a request to a server on this machine; the path is sent unchanged, including `..`. */
export const ask = (
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port, path, method, headers, agent: false}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const raw = Buffer.concat(chunks);
        const encoding = response.headers['content-encoding'];
        const body = encoding && raw.length ? UNPACK[encoding as keyof typeof UNPACK](raw) : raw;
        resolve({status: response.statusCode ?? 0, headers: response.headers, body, length: raw.length});
      });
    });
    sent.on('error', reject);
    sent.end();
  });
