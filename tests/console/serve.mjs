// Serves the offline console on this machine, for any browser: node serve.mjs [--port=8400]. Each of the console's hosts
// stands below localhost, which browsers look for nowhere else: http://us-east-1.console.aws.amazon.com.localhost:8400/.

import { createServer } from 'node:http';
import { scenarios } from './scenarios.mjs';
import { DOCS, answer } from './server.mjs';

const hosts = [...new Set([...scenarios.map((page) => page.host), new URL(DOCS).host])];
/** The longest first: one host may end in another. */
const pattern = new RegExp(
  `https://(${hosts
    .sort((one, other) => other.length - one.length)
    .map((host) => host.replaceAll('.', '\\.'))
    .join('|')})(?![\\w.-])`,
  'g',
);

/**
 * The console's addresses in `text`, as they are served here.
 * @param {string} text
 * @param {number} port
 */
const here = (text, port) => text.replace(pattern, (_, host) => `http://${host}.localhost:${port}`);

/**
 * Serves until it is stopped; resolves to where.
 * @param {number} wanted the port; 0 for any
 */
export async function serve(wanted) {
  const server = createServer(async (request, response) => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const name = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/\.?localhost$/, '');
    const host = hosts.includes(name) ? name : hosts.find((each) => each !== new URL(DOCS).host);
    const found = await answer(`https://${host}${request.url}`);
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const headers = Object.entries(found.headers).map(([name, value]) => [name, here(value, port)]);
    const type = found.headers['content-type'] ?? '';
    const body = type.startsWith('text/html') ? here(String(found.body), port) : found.body;
    response.writeHead(found.status, Object.fromEntries(headers)).end(body);
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(wanted, '127.0.0.1', () => done(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const port = Number(process.argv.find((each) => each.startsWith('--port='))?.slice(7) ?? 8400);
  try {
    const { address } = await serve(port);
    console.log(`The offline console: ${address} (Ctrl+C stops it)`);
  } catch (error) {
    console.error(`Cannot serve on port ${port}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
