// The page stays quick: what a page must never feel, however much stands on it. How fast it is stands in the bench.

import assert from 'node:assert/strict';
import { engines } from './engines.mjs';
import { cards, openConsole, scenario, settle, until, waitForCards } from './harness.mjs';
import { cost, denialOf, firstCard, grow, log, rows } from './loads.mjs';
import { inBothBrowsers } from './suite.mjs';

/**
 * A task that is longer than this is felt; the bound is generous, since the machine that tests has more to do. Chromium
 * alone tells of them.
 */
const FELT = 250;

/** @param {import('puppeteer-core').Page} page */
async function quiet(page) {
  await openConsole(page, scenario('dashboard'));
  await settle(page, 1000);
}

inBothBrowsers((it, kind) => {
  for (const words of /** @type {const} */ (['plain', 'iam'])) {
    it(`2,000 rows, ${words}: no engine, no card`, async ({ browser, page }) => {
      await quiet(page);
      await page.evaluate(rows, words);
      await settle(page, 1000);
      assert.deepEqual(await engines(browser, page), []);
      assert.equal((await cards(browser, page)).length, 0);
    });
  }

  it('a log of errors gets no more than a few quiet lines, and the page is not held up', async ({
    browser,
    page,
  }) => {
    await quiet(page);
    const plain = await cost(page, rows, 1000, 'plain');
    const { longest } = await cost(page, log, 2000, 2);
    assert.ok(longest < FELT + 2 * plain.longest, `${longest} ms; 2,000 plain rows: ${plain.longest} ms`);
    const found = await cards(browser, page);
    assert.ok(found.length <= 20, `${found.length} lines`);
    for (const card of found) assert.ok(!(await card.buttons()).some((label) => label.startsWith('Copy')));
  });

  it('of a text that grows only what is new is read', async ({ browser, page }) => {
    await quiet(page);
    await page.evaluate(grow);
    assert.deepEqual(await engines(browser, page), []);
    // A denial behind two million characters is found all the same.
    await page.evaluate((text) => {
      const pre = [...document.querySelectorAll('pre')].at(-1);
      /** @type {Text} */ (pre?.firstChild).appendData(`\n${text}\n`);
    }, denialOf(7));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    await card.open();
    assert.ok(await until(async () => (await card.text()).includes('function-7')));
  });

  it('each of fifty-nine banners has its card; more are a flood, which one card tells of', async ({
    browser,
    page,
  }) => {
    await quiet(page);
    for (let number = 0; number < 59; number++)
      assert.ok((await page.evaluate(firstCard, denialOf(number), 5000)) >= 0, `banner ${number}`);
    for (const number of [59, 60]) await page.evaluate(firstCard, denialOf(number), 500);
    assert.ok(await until(async () => (await cards(browser, page)).length === 1));
  });

  if (kind !== 'chrome') return;

  it('what came with a card goes with it', async ({ page }) => {
    await quiet(page);
    const client = await page.createCDPSession();
    const comeAndGo = async (/** @type {number} */ number) => {
      assert.ok((await page.evaluate(firstCard, denialOf(number), 5000)) >= 0);
      await page.evaluate(() =>
        document.querySelectorAll('[role=alert]').forEach((each) => each.parentElement?.remove()),
      );
    };
    const kept = async () => {
      await settle(page, 3000); // What a button says for a while, and what a screen reader is told.
      await client.send('HeapProfiler.collectGarbage');
      return client.send('Memory.getDOMCounters');
    };
    for (let number = 0; number < 3; number++) await comeAndGo(number);
    const before = await kept();
    for (let number = 3; number < 103; number++) await comeAndGo(number);
    const after = await kept();
    assert.ok(after.nodes - before.nodes < 400, `${after.nodes - before.nodes} nodes more`);
    assert.ok(
      after.jsEventListeners - before.jsEventListeners < 20,
      `${after.jsEventListeners - before.jsEventListeners} listeners more`,
    );
  });
});
