// axe-core on the card, in both modes: on a copy of it, since axe cannot look into a closed shadow root.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { DOCS } from '../console/server.mjs';
import { openConsole, scenario, settle, waitForCards } from './harness.mjs';
import { inBothBrowsers } from './suite.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe on a page.
 * @param {import('./harness.mjs').Page} page
 */
async function check(page) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() =>
    /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ['violations'] }),
  );
  assert.ok(passes.length > 10);
  assert.deepEqual(
    violations.map((/** @type {any} */ rule) => [
      rule.id,
      ...rule.nodes.map((/** @type {any} */ node) => node.html),
    ]),
    [],
  );
}

inBothBrowsers((it) => {
  it('the widget’s page: axe finds nothing to mend', async ({ browser, page }) => {
    await page.goto(DOCS);
    await waitForCards(browser, page, 2);
    await settle(page);
    await check(page);
  });

  for (const id of ['flashbar', 'flashbar-dark', 'form-error', 'several']) {
    it(`${id}: axe finds nothing to mend`, async ({ browser, page }) => {
      const wanted = scenario(id);
      await openConsole(page, wanted);
      const [card] = await waitForCards(browser, page, wanted.cards.length);
      assert.ok(card);
      await card.open();
      await settle(page);
      const copy = await card.eval((root) => ({
        html: root.innerHTML,
        css: root.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
          .join('\n'),
      }));
      const blank = await browser.browser.newPage();
      try {
        await blank.evaluate(({ html, css }) => {
          document.documentElement.lang = 'en';
          document.title = 'A card';
          document.body.innerHTML = '<main><h1>Console</h1><div id="card"></div></main>';
          const root = /** @type {Element} */ (document.querySelector('#card')).attachShadow({
            mode: 'open',
          });
          root.innerHTML = html;
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          root.adoptedStyleSheets = [sheet];
        }, copy);
        await check(blank);
      } finally {
        await blank.close();
      }
    });
  }
});
