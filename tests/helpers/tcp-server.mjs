// Servers that speak bytes, not HTTP: what a broken line, a dying machine or a portal between does to an answer can't be
// told to a web server. Each test gets a server, and so an origin, of its own: an answer that never ends takes a place
// in the browser's few connections to it from no other test.
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

const ROOT = '/tcp/';

/**
 * @typedef {{send: string, encoding?: 'latin1', times?: number, every?: number} | {then: 'hang' | 'reset'}} Step
 * @typedef {Record<string, Step[]>} Answers by path; after its last step an answer ends
 */

/** @type {Map<number, {server: import('node:net').Server, answers: Answers, log: string[]}>} */
const servers = new Map();

/** A browser that goes away in the middle of an answer is no fault of the server's. */
const isOpen = (socket) => !socket.destroyed && socket.writable;

/** Until the browser takes more, or has gone. */
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
  // What a web server says to a browser that speaks TLS to it.
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
 * Middleware of the tests' server. POST starts a server with these answers and gives its port; of a port, GET gives the
 * paths that were asked for, PUT gives it other answers, and DELETE closes it, so that the port refuses.
 */
export const tcpServers = () => async (context, next) => {
  if (!context.url.startsWith(ROOT)) return next();
  context.body = JSON.stringify(await respond(context.req));
  return undefined;
};
