// Servers that send raw bytes: a web server can't be made to break a connection, crash, or send what a broken proxy
// would. Each test has its own server, and so its own origin: a response that never ends doesn't take up one of the
// browser's few connections in other tests.
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

const ROOT = '/tcp/';

/**
 * @typedef {{send: string, encoding?: 'latin1', times?: number, every?: number} | {then: 'hang' | 'reset'}} Step
 * @typedef {Record<string, Step[]>} Answers by path; the response ends after its last step
 */

/** @type {Map<number, {server: import('node:net').Server, answers: Answers, log: string[]}>} */
const servers = new Map();

/** A browser that disconnects in the middle of a response is not an error. */
const isOpen = (socket) => !socket.destroyed && socket.writable;

/** Waits until the browser accepts more data or has disconnected. */
function drained(socket) {
  const giving = new AbortController();
  const {signal} = giving;
  return Promise.race(['drain', 'close'].map((event) => once(socket, event, {signal}))).finally(() => giving.abort());
}

async function play(steps, socket) {
  for (const {send, encoding, times = 1, every, then} of steps) {
    if (then === 'hang') return;
    if (then === 'reset') {
      socket.resetAndDestroy();
      return;
    }
    const bytes = Buffer.from(send, encoding);
    for (let time = 0; time < times && isOpen(socket); time++) {
      if (!socket.write(bytes)) await drained(socket);
      if (every) await wait(every);
    }
  }
  socket.end();
}

async function answer(site, socket) {
  socket.unref();
  socket.on('error', () => {});
  const [bytes] = await Promise.race([once(socket, 'data'), once(socket, 'close')]);
  const [, path] = /^GET \/(\S*)/.exec(String(bytes)) ?? [];
  // What a web server sends to a browser that speaks TLS to it.
  if (path === undefined) return socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  site.log.push(path);
  return play(site.answers[path] ?? [{send: 'HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n'}], socket);
}

async function start(answers) {
  const site = {answers, log: []};
  site.server = createServer((socket) => void answer(site, socket).catch(() => socket.destroy()));
  site.server.unref();
  site.server.listen(0, '127.0.0.1');
  await once(site.server, 'listening');
  const {port} = site.server.address();
  servers.set(port, site);
  return port;
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function respond(request) {
  if (request.url === ROOT) return start(JSON.parse(await readBody(request)));
  const site = servers.get(Number(request.url.slice(ROOT.length)));
  if (request.method === 'PUT') site.answers = JSON.parse(await readBody(request));
  if (request.method === 'DELETE') site.server.close();
  return site.log;
}

/**
 * Middleware for the test server. POST starts a server with these responses and returns its port. For a port, GET gives
 * the requested paths, PUT replaces the responses, and DELETE closes the server, so that it refuses connections.
 */
export const tcpServers = () => async (context, next) => {
  if (!context.url.startsWith(ROOT)) return next();
  context.body = JSON.stringify(await respond(context.req));
  return undefined;
};
