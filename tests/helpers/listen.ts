import {once} from 'node:events';
import type {AddressInfo, Server as TcpServer} from 'node:net';

/** A `node:http` or `node:https` server. */
interface Server extends TcpServer {
  closeAllConnections(): void;
}

/** Makes a server listen on localhost, on a free port by default. Returns the port. */
export async function listen(server: TcpServer, port = 0): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** The same for a web server. Returns its URL without a trailing slash. */
export const serveAt = async (server: TcpServer): Promise<string> => `http://127.0.0.1:${await listen(server)}`;

/** Closes a web server, including its open connections. */
export function shut(server: Server): void {
  server.close();
  server.closeAllConnections();
}
