// A card's life: one a denial, however the page draws it; gone when the message goes.

import assert from 'node:assert/strict';
import { cards, drawAgain, openConsole, scenario, settle, waitForCards } from './harness.mjs';
import { inBothBrowsers } from './suite.mjs';

inBothBrowsers((it) => {
  it('goes when the message is dismissed', async ({ browser, page }) => {
    await openConsole(page, scenario('flashbar'));
    await waitForCards(browser, page, 1);
    await page.click('button[aria-label=Dismiss]');
    assert.equal((await waitForCards(browser, page, 0)).length, 0);
  });

  it('comes and goes as a single-page app navigates', async ({ browser, page }) => {
    await openConsole(page, scenario('spa'));
    for (let round = 0; round < 3; round++) {
      assert.equal((await waitForCards(browser, page, 1)).length, 1);
      await page.evaluate(() => /** @type {any} */ (window).go('list'));
      assert.equal((await waitForCards(browser, page, 0)).length, 0);
      await page.evaluate(() => /** @type {any} */ (window).go('function'));
    }
    assert.equal((await waitForCards(browser, page, 1)).length, 1);
    await settle(page);
    assert.equal((await cards(browser, page)).length, 1);
  });

  it('stays the same card, announced once, while the message is drawn again', async ({ browser, page }) => {
    await openConsole(page, scenario('flashbar'));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    await settle(page);
    const announced = await card.eval((root) => {
      const regions = [...root.querySelectorAll('[role=status], [aria-live=polite]')];
      /** @type {any} */ (root).changes = 0;
      const watch = new MutationObserver((records) => {
        /** @type {any} */ (root).changes += records.length;
      });
      watch.observe(root, { subtree: true, childList: true, characterData: true });
      return regions.map((region) => region.textContent);
    });
    assert.equal(announced.length, 1);
    assert.match(announced[0] ?? '', /lambda:GetFunction/);
    assert.equal(
      await card.eval((root) => root.querySelectorAll('[role=alert], [aria-live=assertive]').length),
      0,
    );
    for (let round = 0; round < 5; round++) {
      await drawAgain(page);
      await settle(page, 60);
    }
    assert.equal((await cards(browser, page)).length, 1);
    assert.equal(await card.eval((root) => root.host.isConnected), true, 'the card was drawn anew');
    assert.equal(
      await card.eval((root) => /** @type {any} */ (root).changes),
      0,
      'the card was written again',
    );
  });

  it('waits while its message is hidden', async ({ browser, page }) => {
    await openConsole(page, scenario('alert'));
    await waitForCards(browser, page, 1);
    const hide = (/** @type {boolean} */ hidden) =>
      page.evaluate((hidden) => {
        const alert = /** @type {HTMLElement} */ (document.querySelector('[data-analytics-alert]'));
        alert.style.display = hidden ? 'none' : '';
      }, hidden);
    await hide(true);
    assert.equal((await waitForCards(browser, page, 0)).length, 0);
    await hide(false);
    assert.equal((await waitForCards(browser, page, 1)).length, 1);
  });

  // Chromium would report the very question whether WebAssembly may compile.
  for (const id of ['csp-strict', 'csp-inline', 'csp-nonce', 'csp-report-only', 'csp-trusted-types']) {
    it(`${id}: breaks none of the page’s rules`, async ({ browser, page }) => {
      const watch = await page.evaluateOnNewDocument(() => {
        /** @type {string[]} */
        const broken = [];
        Object.assign(globalThis, { broken });
        document.addEventListener('securitypolicyviolation', (event) =>
          broken.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
        );
      });
      try {
        await openConsole(page, scenario(id));
        await waitForCards(browser, page, 1);
        await settle(page);
        assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).broken), []);
      } finally {
        await page.removeScriptToEvaluateOnNewDocument(watch.identifier);
      }
    });
  }

  it('cannot be seen by the page', async ({ browser, page }) => {
    const globals = () =>
      page.evaluate(() =>
        Object.getOwnPropertyNames(window)
          .filter((name) => Number.isNaN(Number(name)))
          .sort(),
      );
    await openConsole(page, scenario('other-error'));
    await settle(page);
    const without = await globals();
    await openConsole(page, scenario('flashbar'));
    await waitForCards(browser, page, 1);
    assert.deepEqual(await globals(), without);
    const seen = await page.evaluate(async (address) => {
      const host = /** @type {Element} */ (
        [...document.querySelectorAll('div:empty')].find(
          (each) => each.attributes.length === 0 && each.getBoundingClientRect().height > 20,
        )
      );
      return {
        root: host.shadowRoot,
        attributes: host.getAttributeNames(),
        text: host.textContent,
        resources: performance
          .getEntriesByType('resource')
          .filter((entry) => entry.name.includes('-extension://')).length,
        fetched: await fetch(address).then(
          () => true,
          () => false,
        ),
        runtime: typeof (/** @type {any} */ (globalThis).browser?.runtime),
      };
    }, browser.extensionPage('engine.js'));
    assert.deepEqual(seen, {
      root: null,
      attributes: [],
      text: '',
      resources: 0,
      fetched: false,
      runtime: 'undefined',
    });
  });
});
