// The page stays quick: what a page must never feel, however much stands on it. How fast it is stands in the bench.

import assert from 'node:assert/strict';
import { engines } from './engines.mjs';
import {
  cards,
  collectGarbage,
  openConsole,
  openExtensionPage,
  scenario,
  settle,
  until,
  waitForCards,
} from './harness.mjs';
import { comeAndGo, cost, deep, denialOf, firstCard, grow, log, rows } from './loads.mjs';
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
      assert.ok((await page.evaluate(firstCard, denialOf(number), 20_000)) >= 0, `banner ${number}`);
    for (const number of [59, 60]) await page.evaluate(firstCard, denialOf(number), 500);
    assert.ok(await until(async () => (await cards(browser, page)).length === 1));
    const count = (/** @type {number} */ number) => async () => {
      const [card] = await cards(browser, page);
      return (await card?.text())?.includes(`${number} requests were refused here`);
    };
    assert.ok(await until(count(61)));
    // One more while the list is open: it is in the list, the first of it, and opens in full.
    const [before] = await cards(browser, page);
    await before?.eval((root) => /** @type {HTMLElement} */ (root.querySelector('.toggle')).click());
    await page.evaluate(firstCard, denialOf(61), 500);
    assert.ok(await until(count(62)));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    const rows = () =>
      card.eval((root) => [...root.querySelectorAll('.row')].map((row) => row.textContent ?? ''));
    assert.equal((await rows()).length, 62);
    assert.match((await rows())[0] ?? '', /function-61$/);
    await card.eval((root) => /** @type {HTMLElement} */ (root.querySelector('.row')).click());
    assert.match(await card.text(), /function:function-61/);
    // The popup hears of each, and not only of the banner that the card stands at.
    const popup = await openExtensionPage(browser, 'popup.html');
    const kept = () =>
      popup.evaluate(
        async () =>
          (await /** @type {any} */ (globalThis).chrome.storage.session.get('denials')).denials?.filter(
            (/** @type {any} */ each) => /function:function-(59|60|61) /.test(each.text),
          ).length,
      );
    assert.ok(await until(async () => (await kept()) === 3));
    await popup.close();
    await page.bringToFront();
  });

  // With a box for each level Chromium's own layout crashes its tab at some 2,900, whoever else is there, and Firefox
  // shows nothing of what is deeper than some 2,000.
  for (const [how, levels, style] of /** @type {const} */ ([
    ['without boxes', 3000, 'display: contents'],
    ['of blocks', kind === 'chrome' ? 2500 : 3000, ''],
  ])) {
    it(`${levels} levels deep, ${how}: a card, and no error`, async ({ browser, page }) => {
      await quiet(page);
      await page.evaluate(deep, levels, style, denialOf(1));
      const [card] = await waitForCards(browser, page, 1);
      assert.ok(card);
      assert.ok(await card.visible());
      await card.open();
      assert.match(await card.text(), /function-1/);
      await page.evaluate(() => document.querySelector('#deep')?.remove());
      assert.equal((await waitForCards(browser, page, 0)).length, 0);
    });
  }

  it('a message that is hidden so deep waits', async ({ browser, page }) => {
    await quiet(page);
    await page.evaluate(deep, 3000, 'display: contents', denialOf(1), 'display: none');
    await settle(page, 1000);
    assert.equal((await cards(browser, page)).length, 0);
  });

  it('two hundred cards that have gone leave nothing behind', async ({ browser, page }) => {
    await quiet(page);
    await page.evaluate(() => {
      /** @type {WeakRef<Node>[]} */
      const seen = [];
      Object.assign(globalThis, { alive: () => seen.filter((each) => each.deref()).length });
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (
              node instanceof HTMLDivElement &&
              node.attributes.length === 0 &&
              node.childNodes.length === 0
            )
              seen.push(new WeakRef(node));
      }).observe(document, { subtree: true, childList: true });
    });
    const came = await page.evaluate(comeAndGo, 200, denialOf(0));
    assert.equal(came, 200);
    await settle(page, 3000);
    const alive = () => page.evaluate(() => /** @type {any} */ (globalThis).alive());
    assert.ok(
      await until(async () => {
        await collectGarbage(browser, page);
        return (await alive()) <= 2;
      }),
      `${await alive()} of the cards are still there`,
    );
  });

  if (kind !== 'chrome') return;

  it('what came with a card goes with it', async ({ page }) => {
    await quiet(page);
    const client = await page.createCDPSession();
    const kept = async () => {
      await settle(page, 3000); // What a button says for a while, and what a screen reader is told.
      await client.send('HeapProfiler.collectGarbage');
      return client.send('Memory.getDOMCounters');
    };
    assert.equal(await page.evaluate(comeAndGo, 3, denialOf(0)), 3);
    const before = await kept();
    assert.equal(await page.evaluate(comeAndGo, 200, denialOf(1000)), 200);
    const after = await kept();
    assert.ok(after.nodes - before.nodes < 400, `${after.nodes - before.nodes} nodes more`);
    assert.ok(
      after.jsEventListeners - before.jsEventListeners < 20,
      `${after.jsEventListeners - before.jsEventListeners} listeners more`,
    );
  });
});
