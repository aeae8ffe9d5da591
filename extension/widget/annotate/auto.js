// Importing this annotates the page, and the pages that its router shows later. In Node.js it does nothing.

import { annotate } from './annotate.js';

/** How long after a page has loaded its framework may still be taking over what the server drew. */
const HYDRATED_MILLISECONDS = 300;

const start = () => setTimeout(() => annotate(document.body, { watch: true }), HYDRATED_MILLISECONDS);

if (globalThis.document) {
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
