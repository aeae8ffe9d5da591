// Both browsers, without the extension, on pages that a function answers.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { kinds, launch } from '../browser/launch.mjs';

/**
 * @typedef {import('../browser/launch.mjs').Launched} Launched
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{ browser: Launched, page: Page }} Given
 */

/**
 * Runs `tests` once for each browser; at the end nothing may have asked for anything that was not there.
 * @param {import('../browser/launch.mjs').Answering} answer
 * @param {(it: (name: string, body: (given: Given) => Promise<void>) => void, kind: string) => void} tests
 * @param {RegExp} [refused] what a policy of the pages under test is meant to refuse, as Firefox names it
 */
export function inBrowsers(answer, tests, refused = /^$/) {
  for (const kind of kinds) {
    describe(kind, () => {
      /** @type {Given} */
      let given;
      before(async () => {
        const browser = await launch(kind, { extension: null, answer });
        given = { browser, page: await browser.newPage() };
      });
      after(() => given?.browser.close());
      tests((name, body) => test(name, () => body(given)), kind);
      test('nothing asked for anything outside this machine, and no page threw', () => {
        assert.deepEqual(given.browser.left(), []);
        assert.deepEqual(
          given.browser.errors.filter((error) => !refused.test(error)),
          [],
        );
      });
    });
  }
}

/**
 * What the lines of a page say, and whether each stands right behind what it is about.
 * @param {Page} page
 */
export function lines(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.undeny-beside')].map((line) => {
      const shadow = line.firstElementChild?.shadowRoot;
      const before = line.previousElementSibling ?? line.parentElement;
      return {
        says: shadow?.querySelector('.what')?.textContent ?? '',
        open: shadow?.querySelector('.toggle')?.getAttribute('aria-expanded') === 'true',
        mode: shadow?.querySelector('.card')?.getAttribute('data-mode') ?? '',
        about: before?.textContent?.trim().replace(/\s+/g, ' ') ?? '',
      };
    }),
  );
}
