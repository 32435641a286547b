import {once} from 'node:events';
import type {AddressInfo, Server as TcpServer} from 'node:net';

/** A server of `node:http` or `node:https`. */
interface Server extends TcpServer {
  closeAllConnections(): void;
}

/** Has a server listen on this machine, on a free port unless one is named. Returns the port. */
export async function listen(server: TcpServer, port = 0): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** The same for a web server. Returns the address, without a slash at its end. */
export const serveAt = async (server: TcpServer): Promise<string> => `http://127.0.0.1:${await listen(server)}`;

/** Ends a web server, whoever is still connected. */
export function shut(server: Server): void {
  server.close();
  server.closeAllConnections();
}
