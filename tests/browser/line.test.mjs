// The line and the card below it: how much room they take, what they say, and where they go when there is no room.

import assert from 'node:assert/strict';
import { openConsole, scenario, settle, until, waitForCards } from './harness.mjs';
import { denialOf } from './loads.mjs';
import { inBothBrowsers } from './suite.mjs';

/**
 * @typedef {import('./harness.mjs').Page} Page
 * @typedef {import('./cards.mjs').Card} Card
 */

/** @param {Card} card */
const height = (card) =>
  card.eval((root) =>
    Math.round(/** @type {Element} */ (root.querySelector('.card')).getBoundingClientRect().height),
  );

/** @param {Card} card */
const press = (card, /** @type {string} */ selector) =>
  card.eval((root, selector) => /** @type {HTMLElement} */ (root.querySelector(selector)).click(), selector);

/** What each page's line says, and the first layer's height at 1,280 pixels. */
const LINES = /** @type {const} */ ([
  ['flashbar', 'mateojackson may not use lambda:GetFunction.', 'Copy request'],
  ['guardrail', 'A service control policy denies ec2:RunInstances.', 'Copy request'],
  ['assume-role', 'sts:AssumeRole into 444455556666 needs two Allows.', 'Copy request'],
  ['encoded', 'AWS refused this; its reason is encoded.', 'Copy command'],
  ['quota', 'There are two access keys already.', null],
  ['group', 'TeamSapphire lacks 4 permissions.', 'Copy request'],
  ['flood', '63 denials on this page, of 3 principals.', 'Copy request'],
]);

inBothBrowsers((it) => {
  for (const [id, says, first] of LINES) {
    it(`${id}: one line says the cause, and opens a first layer of 360 px at most`, async ({
      browser,
      page,
    }) => {
      const viewport = page.viewport();
      await page.setViewport({ width: 1280, height: 900 });
      await openConsole(page, scenario(id));
      const [card, ...others] = await waitForCards(browser, page, 1);
      assert.ok(card);
      assert.equal(others.length, 0);
      assert.equal(await card.eval((root) => root.querySelector('.what')?.textContent), says);
      const buttons = await card.buttons();
      assert.deepEqual(buttons.slice(0, -2), first === null ? [] : [first]);
      const line = await height(card);
      assert.ok(line <= 48, `the line is ${line} px high`);
      await press(card, '.toggle');
      await settle(page, 100);
      const opened = await height(card);
      assert.ok(opened <= 376, `the first layer is ${opened} px high`);
      assert.equal(await card.eval((root) => root.querySelector('.floating')), null);
      await press(card, '.toggle');
      assert.equal(await height(card), line);
      await page.setViewport({ width: 480, height: 900 });
      await settle(page, 100);
      assert.ok((await height(card)) <= 64, `at 480 the line is ${await height(card)} px high`);
      await page.setViewport(viewport);
    });
  }

  for (const id of ['toast', 'fixed-height', 'cells']) {
    it(`${id}: the opened card floats, whole and beside what it explains`, async ({ browser, page }) => {
      const wanted = scenario(id);
      await openConsole(page, wanted);
      const [card] = await waitForCards(browser, page, wanted.lines ?? 1);
      assert.ok(card);
      const isWhole = await card.eval((root) => {
        const { left, top, bottom } = /** @type {Element} */ (
          root.querySelector('.line')
        ).getBoundingClientRect();
        return [top + 2, bottom - 2].every((y) => document.elementFromPoint(left + 20, y) === root.host);
      });
      assert.ok(isWhole, 'the line is cut off');
      await press(card, '.toggle');
      assert.ok(
        await until(() => card.eval((root) => root.querySelector('.floating:popover-open') !== null)),
      );
      await settle(page, 100);
      const seen = await card.eval((root) => {
        const floating = /** @type {Element} */ (root.querySelector('.floating'));
        const box = floating.getBoundingClientRect();
        const line = /** @type {Element} */ (root.querySelector('.line')).getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return {
          inside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
          covers:
            box.top < line.bottom && line.top < box.bottom && box.left < line.right && line.left < box.right,
          onTop: at === root.host,
          height: box.height,
        };
      });
      assert.deepEqual(
        { ...seen, height: seen.height <= 420 },
        { inside: true, covers: false, onTop: true, height: true },
      );
      await card.eval((root) => {
        const floating = /** @type {HTMLElement} */ (root.querySelector('.floating [aria-label=Close]'));
        floating.click();
      });
      assert.equal(await card.eval((root) => root.querySelector('.floating')), null);
      assert.equal((await waitForCards(browser, page, wanted.lines ?? 1)).length, wanted.lines);
    });
  }

  it('a card left open begins as a line where it would be cut, and one closed where it floats stays closed', async ({
    browser,
    page,
  }) => {
    const isOpen = (/** @type {Card} */ card) => card.eval((root) => root.querySelector('.more') !== null);
    const only = async (/** @type {string} */ id) => {
      await openConsole(page, scenario(id));
      const [card] = await waitForCards(browser, page, 1);
      assert.ok(card);
      return card;
    };
    // What a page remembers reaches the next one by way of the background, some time later.
    const begins = (/** @type {boolean} */ open) =>
      until(async () => (await isOpen(await only('flashbar'))) === open);
    await press(await only('flashbar'), '.toggle');
    assert.ok(await begins(true), 'left open');
    const cut = await only('fixed-height');
    await settle(page, 100);
    assert.equal(await isOpen(cut), false, 'as a line');
    assert.ok(await begins(true), 'and it is still remembered as open');
    const floats = await only('fixed-height');
    await press(floats, '.toggle');
    assert.ok(await until(() => floats.eval((root) => root.querySelector('.floating') !== null)));
    await press(floats, '.floating [aria-label=Close]');
    assert.ok(await begins(false), 'closed');
  });

  it('the page moves by the line and its margins, once', async ({ browser, page }) => {
    await openConsole(page, scenario('dashboard'));
    await settle(page);
    await page.evaluate((text) => {
      const alert = document.createElement('div');
      alert.setAttribute('role', 'alert');
      alert.textContent = text;
      const below = document.createElement('p');
      below.textContent = 'Below';
      document.body.prepend(alert, below);
      const tops = [below.getBoundingClientRect().top];
      const look = () => {
        const { top } = below.getBoundingClientRect();
        if (top !== tops.at(-1)) tops.push(top);
        requestAnimationFrame(look);
      };
      look();
      Object.assign(globalThis, { tops });
    }, denialOf(1));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    await settle(page);
    const tops = await page.evaluate(() => /** @type {any} */ (globalThis).tops);
    assert.equal(tops.length, 2, 'one move');
    assert.ok(tops[1] - tops[0] <= (await height(card)) + 20, `${tops[1] - tops[0]} px`);
  });

  it('ten failing rows cost 200 px at most', async ({ browser, page }) => {
    const tall = () =>
      page.evaluate(() => document.querySelector('table')?.getBoundingClientRect().height ?? 0);
    await openConsole(page, scenario('cells'));
    const found = await waitForCards(browser, page, 10);
    assert.equal(found.length, 10);
    await settle(page, 100);
    const given = await tall();
    for (const card of found)
      await card.eval((root) =>
        /** @type {HTMLElement} */ (root.host).style.setProperty('display', 'none', 'important'),
      );
    assert.ok(given - (await tall()) <= 200, `${given - (await tall())} px`);
  });

  it('an encoded message is never printed at length, and its decoded form is explained in its place', async ({
    browser,
    page,
  }) => {
    await openConsole(page, scenario('encoded'));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    await press(card, '.toggle');
    const longest = await card.eval((root) =>
      Math.max(...(root.textContent ?? '').split(/\s/).map((word) => word.length)),
    );
    assert.ok(longest < 130, `${longest} characters`);
    await card.eval((root) => {
      const box = /** @type {HTMLTextAreaElement} */ (root.querySelector('textarea'));
      box.value = JSON.stringify({
        allowed: false,
        explicitDeny: false,
        matchedStatements: { items: [] },
        failures: { items: [] },
        context: {
          principal: {
            id: 'AIDAIOSFODNN7EXAMPLE',
            name: 'mateojackson',
            arn: 'arn:aws:iam::123456789012:user/mateojackson',
          },
          action: 'ec2:RunInstances',
          resource: 'arn:aws:ec2:us-east-1:123456789012:instance/*',
          conditions: { items: [] },
        },
      });
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.match(
      (await card.eval((root) => root.querySelector('.what')?.textContent)) ?? '',
      /mateojackson.*ec2:RunInstances/,
    );
  });

  it('a list opens one denial in full, and comes back', async ({ browser, page }) => {
    await openConsole(page, scenario('group'));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    await press(card, '.toggle');
    const policy = await card.eval((root) => root.querySelector('pre')?.textContent ?? '');
    assert.equal(JSON.parse(policy).Statement.length, 3);
    await press(card, '.row');
    assert.match(await card.text(), /All 4 denials/);
    assert.deepEqual(
      JSON.parse(await card.eval((root) => root.querySelector('pre')?.textContent ?? '')).Statement[0].Action,
      'dynamodb:PutItem',
    );
    await press(card, '.back');
    assert.equal(await card.eval((root) => root.querySelectorAll('.row').length), 4);
  });
});
