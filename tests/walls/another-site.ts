import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another origin: the same machine, another port, a host name of its own. */
export async function anotherSite(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, answer) => {
    const isOpen = request.url === '/open';
    answer.writeHead(200, {
      'content-type': isOpen ? 'text/plain' : 'text/html',
      ...(isOpen ? { 'access-control-allow-origin': '*' } : {}),
    });
    answer.end(
      isOpen ? 'anybody may read this' : '<!doctype html><title>Another site</title><p>Another site</p>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
