// Answers a browser's requests from folders of this machine.

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/**
 * Answers from `folders`: a path's beginning and where the rest of it is looked for, the first that fits.
 * @param {string} origin
 * @param {Record<string, string>} folders
 * @param {(path: string) => Record<string, string>} [headers] of documents
 */
export function serving(origin, folders, headers = () => ({})) {
  return async (/** @type {string} */ address) => {
    const url = new URL(address);
    if (url.origin !== origin) return null;
    const path = decodeURIComponent(url.pathname);
    for (const [start, folder] of Object.entries(folders)) {
      if (!path.startsWith(start)) continue;
      const file = await find(join(folder, path.slice(start.length)));
      if (!file) continue;
      const type = TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream';
      const own = type.startsWith('text/html') ? headers(path) : {};
      return { status: 200, headers: { 'content-type': type, ...own }, body: await readFile(file) };
    }
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
  };
}

/** @param {string} path */
async function find(path) {
  for (const file of [path, join(path, 'index.html'), `${path}.html`]) {
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) return file;
  }
  return undefined;
}
