// For pages without a bundler: the elements, and `annotate` for whoever imports it.

import './define.js';

export * from './elements.js';
export { annotate } from './annotate/index.js';
export { explain, explainAsText, load } from './index.js';
