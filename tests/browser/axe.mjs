// axe-core in a page: what it finds there, as it says it.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Its source, for a page to run. */
export const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs in a page that has run [`axe`]. An array a rule that is broken: its name, then where; and how many rules looked at
 * something and were content, since a test of nothing finds nothing.
 * @param {string} [where] a selector; the whole page without it
 */
export const findings = async (where) => {
  const { violations, passes } = await /** @type {any} */ (globalThis).axe.run(where ?? document, {
    resultTypes: ['violations'],
  });
  const found = violations.map((/** @type {any} */ rule) => [
    rule.id,
    ...rule.nodes.map((/** @type {any} */ node) => `${node.html} ${node.failureSummary}`),
  ]);
  return { found, passes: passes.length };
};

/**
 * What axe finds in a page.
 * @param {import('puppeteer-core').Page} page
 * @param {string} [where] a selector; the whole page without it
 */
export async function axeFinds(page, where) {
  await page.evaluate(axe);
  return page.evaluate(findings, where);
}
