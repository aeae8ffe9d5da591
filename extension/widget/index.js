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

/**
 * What the guide answers to a topic (`access-keys`, `grant`, `pass-role`, `outside`), or what is wrong with its fields.
 * @param {string} topic
 * @param {Record<string, string>} fields by their names: `{ service: 'lambda', account: '123456789012' }`
 */
export async function guide(topic, fields) {
  return (await load()).guide(topic, fields);
}

/**
 * Every retired AWS managed policy that `text` names, with its successor and what the change takes away.
 * @param {string} text
 * @param {string} [file] its name
 */
export async function retired(text, file) {
  return (await load()).retired(text, file);
}
