// The world outside this machine, as the browsers under test see it: a proxy that answers nothing and remembers who asked.

import { createServer } from 'node:http';

/**
 * Starts the proxy. Every request that no test answers ends here: pages', frames', workers', the extension's background,
 * the browser's own.
 */
export async function outside() {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    /** What would have left this machine. */
    asked,
    close: () => server.close(),
  };
}
