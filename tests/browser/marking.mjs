// The quiet mark on pages of IAM: its option, and a page with much to mark. The tests and the bench share them.

import assert from 'node:assert/strict';
import { openExtensionPage, until } from './harness.mjs';

/** @typedef {import('./launch.mjs').Launched} Launched */

/**
 * Sets the option as a reader does, and waits until it is kept.
 * @param {Launched} browser
 * @param {boolean} wanted
 */
export async function choose(browser, wanted) {
  const options = await openExtensionPage(browser, 'options.html');
  const box = () =>
    options.evaluate(() => /** @type {HTMLInputElement} */ (document.querySelector('#markRetired')).checked);
  const ready = () => options.evaluate(() => document.querySelector('input[name=reader]:checked') !== null);
  assert.ok(await until(ready));
  if ((await box()) !== wanted)
    await options.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#markRetired')).click());
  const kept = () =>
    options.evaluate(async (wanted) => {
      const { scripting, storage } = /** @type {any} */ (globalThis).chrome;
      const { markRetired } = await storage.sync.get('markRetired');
      const scripts = await scripting.getRegisteredContentScripts({ ids: ['retired-policies'] });
      return Boolean(markRetired) === wanted && scripts.length === (wanted ? 1 : 0);
    }, wanted);
  assert.ok(await until(kept));
  await options.close();
}

/** Puts 20,000 rows into the page, a thousand of which name a retired policy. */
export function flood() {
  const list = document.createElement('ul');
  for (let row = 0; row < 20_000; row++) {
    const item = document.createElement('li');
    item.textContent = row % 20 === 0 ? 'arn:aws:iam::aws:policy/AWSLambdaFullAccess' : `team-policy-${row}`;
    list.append(item);
  }
  document.body.append(list);
}
