// `undeny`: the engine for Node.js, bundlers and pages, without any element.
import { load } from '@undeny/engine';

export { load };

/**
 * Every denial that `text` holds, explained; empty where it holds none. Nothing is sent anywhere.
 * @param {string} text
 * @param {import('../engine/types').Page} [page] where the text stood: its `url` tells Region and partition
 */
export async function explain(text, page = {}) {
  return (await load()).explain(text, page);
}

/**
 * `text` explained as a terminal shows it; empty where it holds no denial.
 * @param {string} text
 * @param {import('../engine/types').Page} [page]
 */
export async function explainAsText(text, page = {}) {
  const engine = await load();
  return engine.explain(text, page).map(engine.asText).join('\n');
}
