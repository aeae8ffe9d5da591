// The console as it is: never an error of the page's framework, never more cards than denials.

import assert from 'node:assert/strict';
import { url } from '../console/scenarios.mjs';
import { cards, openConsole, scenario, settle, until, waitForCards } from './harness.mjs';
import { inBothBrowsers } from './suite.mjs';

inBothBrowsers((it, kind) => {
  for (const id of ['replaced-content', 'replaced-flash']) {
    it(`${id}: one card, whichever words stand there`, async ({ browser, page }) => {
      await openConsole(page, scenario(id));
      const replaced = () => page.evaluate(() => document.body.innerText.includes('Original message'));
      assert.ok(await until(replaced), 'the console has replaced its words');
      for (const step of ['restore', 'replace', 'redraw', 'redraw']) {
        await page.evaluate((step) => /** @type {any} */ (globalThis)[step](), step);
        await settle(page);
        const found = await waitForCards(browser, page, 1);
        assert.equal(found.length, 1, step);
        assert.ok(await found[0]?.visible(), step);
      }
    });
  }

  it('popover: a card with the panel, within reach of its keyboard, gone with it', async ({
    browser,
    page,
  }) => {
    await openConsole(page, scenario('popover'));
    await settle(page, 800);
    assert.equal((await cards(browser, page)).length, 0, 'bare words are no denial that can be explained');
    await page.click('main ::-p-text(Access denied)');
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    assert.ok(
      await card.eval((root) => root.host.closest('[class*="awsui_popover"], [role=dialog]') !== null),
      'the card stands in the popover',
    );
    // The popover keeps the keyboard in it: Tab reaches the card and comes round to the popover's own button.
    const stops = new Set();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      stops.add(
        await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused?.matches('div:empty')) return 'card';
          return focused?.closest('[role=dialog]') ? 'popover' : 'outside';
        }),
      );
    }
    assert.ok(stops.has('card') && stops.has('popover'), [...stops].join());
    assert.ok(!stops.has('outside'), 'the keyboard left the popover');
    await page.keyboard.press('Escape');
    assert.equal((await waitForCards(browser, page, 0)).length, 0);
  });

  it('virtual: a card for each failed row in sight, as the list scrolls', async ({ browser, page }) => {
    await openConsole(page, scenario('virtual'));
    for (const [first, names] of /** @type {const} */ ([
      [0, ['orders-0', 'orders-4', 'orders-8']],
      [7, ['orders-8', 'orders-12', 'orders-16']],
      [4001, ['orders-4004', 'orders-4008', 'orders-4012']],
      [1, ['orders-4', 'orders-8', 'orders-12']],
    ])) {
      await page.evaluate((first) => /** @type {any} */ (globalThis).scrollList(first), first);
      await settle(page);
      const found = await waitForCards(browser, page, 3);
      assert.equal(found.length, 3, `from ${first}`);
      for (const card of found) await card.open();
      const texts = await Promise.all(found.map((card) => card.text()));
      for (const name of names)
        assert.equal(texts.filter((text) => new RegExp(`${name}\\b`).test(text)).length, 1, name);
      const beside = await Promise.all(
        found.map((card) => card.eval((root) => root.host.previousElementSibling?.textContent ?? '')),
      );
      assert.ok(
        beside.every((text, index) =>
          names.some(
            (name) =>
              new RegExp(`${name}\\b`).test(text) && new RegExp(`${name}\\b`).test(texts[index] ?? ''),
          ),
        ),
        'each stands beside its own row',
      );
    }
  });

  for (const id of ['react18', 'react19', 'vue', 'lit']) {
    it(`${id}: a hundred random updates, no error, a card a denial`, async ({ browser, page }) => {
      await openConsole(page, scenario(id));
      await waitForCards(browser, page, 1);
      const wanted = await page.evaluate(() => /** @type {any} */ (globalThis).update(100));
      await settle(page);
      assert.equal((await waitForCards(browser, page, wanted)).length, wanted);
      const now = await page.evaluate(() => {
        const { broken, shown, wanted } = /** @type {any} */ (globalThis);
        return { broken, shown: shown(), wanted: wanted() };
      });
      assert.deepEqual(now.broken, []);
      assert.deepEqual(now.shown, now.wanted, 'the page shows what its framework believes');
    });
  }

  for (const [id, says] of /** @type {const} */ ([
    ['xml', 'orders-archive'],
    ['json', 'my-function'],
  ])) {
    it(`${id}: the error is the whole page`, async ({ browser, page }) => {
      // Firefox shows JSON in a page of its own, into which no extension may look.
      if (id === 'json' && kind === 'firefox') return;
      await page.goto(url(scenario(id)), { waitUntil: 'load' });
      await settle(page, 800);
      const [card, ...others] = await waitForCards(browser, page, 1);
      assert.ok(card);
      assert.deepEqual(others, []);
      await card.open();
      assert.ok((await card.text()).includes(says), await card.text());
      assert.ok(await card.visible());
    });
  }
});
