export * from './elements.js';
export * from './annotate.js';
export { explain, explainAsText, load } from './index.js';
