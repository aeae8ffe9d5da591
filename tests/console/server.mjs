// Answers the browser's requests for the offline console, at the console's real host names, from this machine's disk.

import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { denials } from './denials.mjs';
import { scenarios, url as urlOf } from './scenarios.mjs';

/** @typedef {{status: number, headers: Record<string, string>, body: string | Buffer}} Answer */

/** The documentation site that carries the widget. */
export const DOCS = 'https://docs.example.com';

const built = new URL('../../target/console/', import.meta.url);
const docs = new URL('../pages/docs/', import.meta.url);
const widget = new URL('../../dist/widget/', import.meta.url);

/** @type {Record<string, string>} */
const TYPES = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/** What a server drew, which the page's framework takes over when all has loaded, which takes a while. */
const SERVED = `<div id="served"><div role="alert">${denials.getFunction.text}</div></div><img src="/_assets/slow.png" alt="">
`;

const MISSING = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };

/**
 * The answer to a request, or null where this machine has none and the request would have to leave it.
 * @param {string} address
 * @returns {Promise<Answer | null>}
 */
export async function answer(address) {
  const url = new URL(address);
  if (url.origin === DOCS) {
    const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
    return name.startsWith('widget/')
      ? file(new URL(name.slice('widget/'.length), widget))
      : file(new URL(name, docs));
  }
  if (!scenarios.some((page) => page.host === url.host)) return null;
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (url.pathname === '/_assets/slow.png') {
    await new Promise((done) => setTimeout(done, 1500));
    return MISSING;
  }
  if (url.pathname.startsWith('/_assets/'))
    return file(new URL(url.pathname.slice('/_assets/'.length), built));
  if (url.pathname === '/') return contents();
  const page = scenarios.find((each) => each.id === url.searchParams.get('page') && each.host === url.host);
  if (page?.raw) return { status: 403, headers: { 'content-type': page.raw.type }, body: page.raw.body };
  return page ? document(page) : MISSING;
}

/**
 * @param {URL} path
 * @returns {Promise<Answer>}
 */
async function file(path) {
  const extension = path.pathname.split('.').pop() ?? '';
  try {
    const body = await readFile(fileURLToPath(path));
    return {
      status: 200,
      headers: {
        'content-type': TYPES[extension] ?? 'application/octet-stream',
      },
      body,
    };
  } catch {
    return MISSING;
  }
}

/** A list of all pages, for whoever plays with them. */
function contents() {
  const items = scenarios
    .filter((page) => !page.embedded)
    .map(
      (page) => `<li><a href="${urlOf(page).replaceAll('&', '&amp;')}">${page.id}</a>: ${page.about}</li>`,
    );
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Offline console</title><h1>Offline console</h1>
<ul>${items.join('')}</ul><p><a href="${DOCS}/">A documentation page with the widget</a></p></html>`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/**
 * A page's document; its content is drawn by the bundle.
 * @param {import('./scenarios.mjs').Scenario} page
 * @returns {Answer}
 */
function document(page) {
  const nonce = randomBytes(16).toString('base64');
  const headers = Object.fromEntries(
    Object.entries(page.headers).map(([name, value]) => [name, value.replaceAll('NONCE', nonce)]),
  );
  const scriptNonce = Object.values(page.headers).some((value) => value.includes('NONCE'))
    ? ` nonce="${nonce}"`
    : '';
  // A console without a policy has scripts in the page itself.
  const settings = Object.keys(page.headers).some((name) => name.startsWith('content-security-policy'))
    ? ''
    : "<script>globalThis.region = 'us-east-1';</script>\n";
  const embedded = scenarios.find((each) => each.id === page.frame);
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.service} | us-east-1</title>
<link rel="stylesheet" href="/_assets/app.css">
${settings}<script src="/_assets/${page.script}.js"${scriptNonce} defer></script>
</head>
<body data-view="${page.view}" data-service="${page.service}" data-mode="${page.mode}" data-embedded="${page.embedded}" data-frame="${
    embedded ? urlOf(embedded).replaceAll('&', '&amp;') : ''
  }">
<div id="app"></div>
${page.view === 'hydrated' ? SERVED : ''}</body>
</html>
`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}
