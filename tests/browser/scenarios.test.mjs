// Every page of the offline console, in both browsers: exactly the cards that it should have, from the right engine.

import assert from 'node:assert/strict';
import { engines } from './engines.mjs';
import { openConsole, scenarios, settle, waitForCards } from './harness.mjs';
import { inBothBrowsers } from './suite.mjs';

/** @typedef {import('./harness.mjs').Scenario} Scenario */

/** Chromium holds a content script's WebAssembly to policies that nobody can see, and would report it to the page's owner. */
const ENGINE = { chrome: 'strict', firefox: 'wasm' };

inBothBrowsers((it, kind) => {
  for (const scenario of scenarios.filter((each) => !each.embedded && each.lines === null)) {
    it(`${scenario.id}: ${scenario.about}`, async ({ browser, page }) => {
      await openConsole(page, scenario);
      const expected = scenario.cards;
      if (scenario.id === 'late') assert.equal((await waitForCards(browser, page, 0)).length, 0);
      if (scenario.view === 'replaced' || scenario.view === 'rewritten') await settle(page, 1200);
      if (scenario.view === 'rerendered') await page.waitForFunction('window.drawn === 30');
      await waitForCards(browser, page, expected.length);
      await settle(page);
      const found = await waitForCards(browser, page, expected.length, 0);
      const texts = await Promise.all(found.map((card) => card.whole()));
      assert.equal(found.length, expected.length, `cards: ${JSON.stringify(texts, null, 1)}`);
      for (const want of expected) {
        const about = texts.filter((text) => facts(want).every((fact) => text.includes(fact)));
        assert.equal(about.length, 1, `${facts(want).join(', ')}: in ${JSON.stringify(texts, null, 1)}`);
      }
      for (const card of found) assert.ok(await card.visible(), 'the card can be seen');

      if (scenario.engine === 'any') return;
      const injected = await engines(browser, page);
      assert.deepEqual(injected, expected.length > 0 ? [ENGINE[kind]] : []);
    });
  }
});

/** @param {import('./harness.mjs').Scenario['cards'][number]} card */
function facts(card) {
  return [card.principal, card.action, card.resource, card.policyType, ...(card.also ?? [])].filter(
    (fact) => fact !== null,
  );
}
