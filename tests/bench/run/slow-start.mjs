// A host at the end of a slow link: a new connection costs round trips, and starts with ten packets (RFC 6928), as TCP
// does. Chromium's own emulation delays each request and nothing else, so there a 15th KB costs no more than a 5th.
import {connect, createServer} from 'node:net';

const ROUND_TRIP = 150;
/** In bytes a millisecond: 1.6 Mbit/s. */
const RATE = 200;
const PACKET = 1_460;
const FIRST_WINDOW = 10 * PACKET;
/** TCP's own handshake, then that of TLS 1.3. */
const HANDSHAKES = 2;

/** What all connections of a browser share. */
class Link {
  #freeAt = 0;

  /** @returns in how many milliseconds so many bytes will have left */
  leave(bytes) {
    const now = performance.now();
    this.#freeAt = Math.max(now, this.#freeAt) + bytes / RATE;
    return this.#freeAt - now;
  }
}

/** Sends what a server answers as fast as the link and the other side's answers let it. */
class Sender {
  #link;
  #client;
  #queue = [];
  #window = FIRST_WINDOW;
  #underway = 0;

  constructor(link, client) {
    this.#link = link;
    this.#client = client;
  }

  send(bytes) {
    for (let at = 0; at < bytes.length; at += PACKET) this.#queue.push(bytes.subarray(at, at + PACKET));
    this.#pump();
  }

  #pump() {
    while (this.#queue.length && this.#underway + this.#queue[0].length <= this.#window) {
      const packet = this.#queue.shift();
      this.#underway += packet.length;
      const left = this.#link.leave(packet.length);
      setTimeout(() => this.#client.write(packet), left + ROUND_TRIP / 2);
      setTimeout(() => this.#acknowledge(packet.length), left + ROUND_TRIP);
    }
  }

  #acknowledge(bytes) {
    this.#underway -= bytes;
    this.#window += bytes;
    this.#pump();
  }
}

/** @param {number} port of the host that answers  @returns the port of the slow one, and how to close it */
export async function openSlow(port) {
  const link = new Link();
  const sockets = new Set();
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    const sender = new Sender(link, client);
    const opened = performance.now() + HANDSHAKES * ROUND_TRIP;
    client.on('data', (bytes) => {
      setTimeout(() => upstream.write(bytes), Math.max(opened - performance.now(), 0) + ROUND_TRIP / 2);
    });
    upstream.on('data', (bytes) => sender.send(bytes));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ]) {
      one.setNoDelay();
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => (sockets.delete(one), other.destroy()));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return {port: server.address().port, close};
}
