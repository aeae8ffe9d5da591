// Who wrote a text decides what it gets; a page that works against undeny gains nothing, and what a page sends is checked.

import assert from 'node:assert/strict';
import { cards, openConsole, openExtensionPage, scenario, settle, until, waitForCards } from './harness.mjs';
import { denialOf, firstCard } from './loads.mjs';
import { inBothBrowsers } from './suite.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {Page} page */
async function quiet(page) {
  await openConsole(page, scenario('dashboard'));
  await settle(page, 1000);
}

/**
 * @param {import('./harness.mjs').Launched} browser
 * @returns {Promise<any[]>} what is kept for the popup
 */
async function kept(browser) {
  const popup = await openExtensionPage(browser, 'popup.html');
  try {
    return await popup.evaluate(
      async () => (await /** @type {any} */ (globalThis).chrome.storage.session.get('denials')).denials ?? [],
    );
  } finally {
    await popup.close();
  }
}

inBothBrowsers((it) => {
  it('outside every alert: one quiet line, and nothing is kept before the reader opens it', async ({
    browser,
    page,
  }) => {
    await quiet(page);
    await page.evaluate((text) => {
      const table = document.createElement('table');
      const cell = table.insertRow().insertCell();
      cell.textContent = text;
      document.body.append(table);
    }, denialOf(1));
    const [card] = await waitForCards(browser, page, 1, 30_000);
    assert.ok(card);
    assert.deepEqual(await card.buttons(), ['Reads like a denial']);
    assert.ok((await card.eval((root) => root.host.getBoundingClientRect().height)) <= 28);
    await card.eval((root) => root.querySelector('button')?.click());
    assert.deepEqual(
      (await card.buttons()).filter((label) => label.startsWith('Copy')),
      [],
      'nothing to copy before the reader knows the text',
    );
    assert.deepEqual(await kept(browser), []);
    await page.bringToFront();
    await card.open();
    assert.ok(await until(async () => (await kept(browser)).length === 1));
    assert.match(await card.text(), /function-1\b/);
  });

  it('keeps what the page said and where, without secrets and without a remedy', async ({
    browser,
    page,
  }) => {
    await quiet(page);
    const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
    await page.evaluate(firstCard, `${denialOf(2)} aws_secret_access_key = ${secret}`, 20_000);
    assert.ok(
      await until(async () => (await kept(browser)).some((each) => each.text.includes('function-2'))),
    );
    const item = (await kept(browser)).find((each) => each.text.includes('function-2'));
    assert.deepEqual(Object.keys(item).sort(), [
      'count',
      'denials',
      'first',
      'last',
      'onLoad',
      'page',
      'store',
      'tab',
      'text',
    ]);
    assert.equal(typeof item.denials, 'number');
    assert.ok(!JSON.stringify(item).includes(secret));
    assert.match(item.page.url, /^https:\/\/us-east-1\.console/);
  });

  it('a page that patches, defines, copies, hides and covers gets no error and no second card', async ({
    browser,
    page,
  }) => {
    await quiet(page);
    await page.evaluate(() => {
      const refuse = () => {
        throw new Error('patched');
      };
      Object.assign(Element.prototype, { attachShadow: refuse, closest: refuse, matches: refuse });
      Object.assign(Node.prototype, { contains: refuse, insertBefore: refuse, getRootNode: refuse });
      Object.assign(Document.prototype, {
        createTreeWalker: refuse,
        createElement: Document.prototype.createElement,
      });
      for (const name of ['undeny-card', 'undeny-line'])
        customElements.define(name, class extends HTMLElement {});
    });
    await page.evaluate((text) => {
      document.body.insertAdjacentHTML('afterbegin', `<section><div role="alert">${text}</div></section>`);
    }, denialOf(3));
    await waitForCards(browser, page, 1);
    await page.evaluate(() => {
      const section = /** @type {Element} */ (document.querySelector('section:has([role=alert])'));
      section.innerHTML = `${section.innerHTML}`;
    });
    await settle(page);
    assert.equal((await waitForCards(browser, page, 1)).length, 1, 'copied');
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'div:empty { display: none !important; opacity: 0 !important }';
      document.head.append(style);
      const cover = document.createElement('div');
      cover.textContent = 'Cover';
      cover.style.cssText = 'position: fixed; inset: 0; background: white';
      document.body.append(cover);
    });
    await settle(page);
    const [card, ...others] = await cards(browser, page);
    assert.equal(others.length, 0);
    assert.ok(await card?.visible());
  });

  it('waits until the page’s framework has taken over what its server wrote', async ({ browser, page }) => {
    await openConsole(page, scenario('hydrated'));
    assert.equal((await waitForCards(browser, page, 1)).length, 1);
    await settle(page);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).mismatches), []);
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).hydrated), true);
    assert.equal((await cards(browser, page)).length, 1);
  });
});
