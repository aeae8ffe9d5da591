// The frame of every browser test: both browsers, one page each, and no word to the world outside.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { kinds, launch } from './launch.mjs';

/**
 * @typedef {object} Given what a test gets
 * @property {import('./launch.mjs').Launched} browser
 * @property {import('puppeteer-core').Page} page
 */

/**
 * Runs `tests` once for each browser.
 * @param {(it: (name: string, body: (given: Given) => Promise<void>) => void, kind: import('./launch.mjs').Kind) => void} tests
 */
export function inBothBrowsers(tests) {
  for (const kind of kinds) {
    describe(kind, () => {
      /** @type {Given} */
      let given;

      before(async () => {
        const browser = await launch(kind);
        given = { browser, page: await browser.newPage() };
      });
      after(() => given?.browser.close());

      tests((name, body) => test(name, () => body(given)), kind);

      test('nothing asked for anything outside this machine, and no page threw', () => {
        assert.deepEqual(given.browser.left(), []);
        assert.deepEqual(given.browser.errors, []);
      });
    });
  }
}
