/** A port for a server of one spec. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A free port, given back at once. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
