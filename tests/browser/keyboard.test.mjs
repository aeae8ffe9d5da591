// The card by keyboard alone: reach it, go through it, copy, close.

import assert from 'node:assert/strict';
import {
  drawAgain,
  openConsole,
  openExtensionPage,
  scenario,
  settle,
  until,
  waitForCards,
} from './harness.mjs';
import { inBothBrowsers } from './suite.mjs';

/**
 * @typedef {import('./harness.mjs').Page} Page
 * @typedef {import('./cards.mjs').Card} Card
 */

/**
 * Presses Tab until the keyboard is in the card.
 * @param {Page} page
 */
async function tabIntoCard(page) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await inCard(page)) return;
  }
  assert.fail('Tab never reached the card');
}

/** @param {Page} page */
const inCard = (page) =>
  page.evaluate(
    () => document.activeElement?.matches('div:empty') && document.activeElement.attributes.length === 0,
  );

/**
 * Presses Tab until the button with this label has the focus.
 * @param {Page} page
 * @param {Card} card
 * @param {string} label
 */
async function tabTo(page, card, label) {
  if (!(await inCard(page))) await tabIntoCard(page);
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(card)).name === label) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reached ${label}`);
}

/** @param {Card} card */
const focused = (card) =>
  card.eval((root) => {
    const element = root.activeElement;
    const all = [...root.querySelectorAll('*')];
    return {
      name: element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '',
      place: element ? all.indexOf(element) : -1,
      outlined: element
        ? getComputedStyle(element).outlineStyle !== 'none' || getComputedStyle(element).boxShadow !== 'none'
        : false,
    };
  });

inBothBrowsers((test, kind) => {
  /** @type {typeof test} Every card begins closed, whatever the test before left open. */
  const it = (name, body) =>
    test(name, async (given) => {
      const own = await openExtensionPage(given.browser, 'options.html');
      await own.evaluate(() => /** @type {any} */ (globalThis).chrome.storage.session.remove('opened'));
      await own.close();
      await given.page.bringToFront();
      await body(given);
    });

  it('Tab goes through the card in reading order, shows where it is, and leaves', async ({
    browser,
    page,
  }) => {
    await openConsole(page, scenario('flashbar'));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    await card.open();
    await tabIntoCard(page);
    const stops = [];
    while (await inCard(page)) {
      stops.push(await focused(card));
      assert.ok(stops.length < 40, 'Tab never leaves the card');
      await page.keyboard.press('Tab');
    }
    const places = stops.map((stop) => stop.place);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      JSON.stringify(stops),
    );
    assert.deepEqual(new Set(places).size, places.length);
    assert.ok(
      stops.every((stop) => stop.outlined),
      JSON.stringify(stops),
    );
    const names = stops.map((stop) => stop.name);
    for (const label of ['Close', 'Copy policy'])
      assert.ok(names.includes(label), `${label} in ${names.join(', ')}`);
  });

  it('Copy puts the policy on the clipboard, and says so', async ({ browser, page }) => {
    await openConsole(page, scenario('flashbar'));
    await page.bringToFront();
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    await tabTo(page, card, 'Explain');
    await page.keyboard.press('Enter');
    await tabTo(page, card, 'Copy policy');
    await page.keyboard.press('Enter');
    assert.ok(
      await until(() =>
        card.eval((root) =>
          [...root.querySelectorAll('button')].some((each) => /copied/i.test(each.textContent ?? '')),
        ),
      ),
    );
    const shown = await card.eval((root) => root.querySelector('pre')?.textContent ?? '');
    const field = await page.waitForSelector('input[type=search]');
    assert.ok(field);
    const copied = await paste(page, kind);
    assert.deepEqual(JSON.parse(copied), JSON.parse(shown));
    assert.equal(JSON.parse(copied).Statement[0].Action, 'lambda:GetFunction');
  });

  for (const [how, key, label] of /** @type {const} */ ([
    ['the Close button', 'Enter', 'Close'],
    ['Escape', 'Escape', 'Explain'],
  ])) {
    it(`${how} closes the card, and it stays closed when the message is drawn again`, async ({
      browser,
      page,
    }) => {
      await openConsole(page, scenario('flashbar'));
      const [card] = await waitForCards(browser, page, 1);
      assert.ok(card);
      await tabTo(page, card, label);
      await page.keyboard.press(key);
      assert.equal((await waitForCards(browser, page, 0)).length, 0);
      await drawAgain(page);
      await settle(page);
      assert.equal((await waitForCards(browser, page, 0, 0)).length, 0);
    });
  }

  it('Escape closes the open layer, then the card, then the line', async ({ browser, page }) => {
    await openConsole(page, scenario('flashbar'));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    await card.open();
    await tabTo(page, card, 'Facts');
    const open = () =>
      card.eval((root) => [...root.querySelectorAll('[aria-expanded=true]')].map((each) => each.textContent));
    assert.deepEqual(await open(), ['Explain', 'Facts']);
    await page.keyboard.press('Escape');
    assert.deepEqual(await open(), ['Explain']);
    await page.keyboard.press('Escape');
    assert.deepEqual(await open(), []);
    assert.equal((await focused(card)).name, 'Explain');
    await page.keyboard.press('Escape');
    assert.equal((await waitForCards(browser, page, 0)).length, 0);
  });

  it('the arrow keys change the form of the policy, which the next card remembers', async ({
    browser,
    page,
  }) => {
    await openConsole(page, scenario('flashbar'));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    await card.open();
    await tabTo(page, card, 'JSON');
    await page.keyboard.press('ArrowRight');
    assert.equal((await focused(card)).name, 'Terraform');
    assert.match(await card.eval((root) => root.querySelector('pre')?.textContent ?? ''), /aws_iam/);
    await settle(page, 300);
    await openConsole(page, scenario('flashbar-dark'));
    const [next] = await waitForCards(browser, page, 1);
    assert.ok(next);
    await next.open();
    const selected = () =>
      next.eval((root) => root.querySelector('[role=tab][aria-selected=true]')?.textContent ?? '');
    assert.equal(await selected(), 'Terraform');
    await next.eval((root) => /** @type {HTMLElement} */ (root.querySelector('[role=tab]')).click());
    await settle(page, 300);
  });

  it('Escape in a card in a dialog leaves the dialog open', async ({ browser, page }) => {
    await openConsole(page, scenario('modal'));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    await tabTo(page, card, 'Close');
    await page.keyboard.press('Escape');
    assert.equal((await waitForCards(browser, page, 0)).length, 0);
    assert.ok(await page.$eval('[role=dialog]', (dialog) => dialog.checkVisibility()));
  });
});

/**
 * What the clipboard holds, by pasting it into a field that keeps its lines.
 * @param {Page} page
 * @param {import('./launch.mjs').Kind} kind
 */
async function paste(page, kind) {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', kind === 'chrome' ? { commands: ['Paste'] } : {});
  await page.keyboard.up('Control');
  await until(() => page.$eval('#pasted', (field) => /** @type {HTMLTextAreaElement} */ (field).value));
  return page.$eval('#pasted', (field) => /** @type {HTMLTextAreaElement} */ (field).value);
}
