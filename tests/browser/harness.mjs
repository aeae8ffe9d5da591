// What the browser tests and the demonstration share.

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { url } from '../console/scenarios.mjs';
import { cards } from './cards.mjs';
import { until } from './extension_page.mjs';

export { kinds, launch } from './launch.mjs';
export { cards, widgets } from './cards.mjs';
export { openExtensionPage, until } from './extension_page.mjs';
export { scenario, scenarios } from '../console/scenarios.mjs';

/**
 * @typedef {import('./launch.mjs').Launched} Launched
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../console/scenarios.mjs').Scenario} Scenario
 */

/**
 * Opens a page of the offline console and waits until its content stands.
 * @param {Page} page
 * @param {Scenario} scenario
 */
export async function openConsole(page, scenario) {
  // Going to an address that differs in its fragment only, or not at all, would not load the page anew.
  await page.goto('about:blank');
  await page.goto(url(scenario), { waitUntil: 'load' });
  await page.waitForSelector('#app > *');
}

/**
 * Waits for exactly `count` cards, and gives what is there when it gives up.
 * @param {Launched} browser
 * @param {Page} page
 * @param {number} count
 * @param {number} [patience]
 */
export async function waitForCards(browser, page, count, patience) {
  let found = await cards(browser, page);
  await until(async () => {
    // A frame may go away while it is looked at.
    found = await cards(browser, page).catch(() => found);
    return (
      found.length === count &&
      (await Promise.all(found.map((card) => card.text().catch(() => '')))).every(Boolean)
    );
  }, patience);
  return found;
}

/**
 * Lets everything that was under way end: two frames drawn, and what they set off.
 * @param {Page} page
 * @param {number} [time] in milliseconds
 */
export async function settle(page, time = 400) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await new Promise((done) => setTimeout(done, time));
}

/**
 * A picture of the page under target/.
 * @param {Page} page
 * @param {string} name below target/, without the extension
 */
export async function screenshot(page, name) {
  const path = fileURLToPath(new URL(`../../target/${name}.png`, import.meta.url));
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path: /** @type {any} */ (path) });
  return path;
}

/**
 * Has the page's process collect its garbage.
 * @param {Launched} browser
 * @param {Page} page
 */
export async function collectGarbage(browser, page) {
  if (browser.kind === 'chrome') {
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    await client.detach();
    return;
  }
  const topics = ['child-gc-request', 'child-cc-request', 'child-mmu-request'];
  await inBrowserItself(
    browser,
    `for (const topic of ${JSON.stringify(topics)}) Services.obs.notifyObservers(null, topic)`,
  );
  await settle(page, 300);
}

/** How a reader may have set the system: light, dark, and colours of the system's own. */
export const LOOKS = /** @type {const} */ (['light', 'dark', 'forced']);

/**
 * Shows pages as a system of this look would.
 * @param {Launched} browser
 * @param {typeof LOOKS[number]} look
 * @param {...(Page | undefined)} pages Chromium's, which are told one by one
 */
export async function emulate(browser, look, ...pages) {
  if (browser.kind === 'firefox') {
    await inBrowserItself(
      browser,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${look === 'dark' ? 0 : 1});
       Services.prefs.setIntPref('browser.display.document_color_use', ${look === 'forced' ? 2 : 0});`,
    );
    return;
  }
  for (const page of pages) {
    const client = await page?.createCDPSession();
    await client?.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      ],
    });
  }
}

/**
 * Runs an expression in Firefox's own window, with all of its rights.
 * @param {Launched} browser
 * @param {string} expression
 */
export async function inBrowserItself(browser, expression) {
  const { connection } = /** @type {any} */ (browser.browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const evaluated = await connection.send('script.evaluate', {
    expression,
    target: { context: result.contexts[0].context },
    awaitPromise: true,
  });
  if (evaluated.result.type !== 'success') throw new Error(evaluated.result.exceptionDetails.text);
}

/**
 * Puts a copy of the message in the message's place.
 * @param {Page} page
 */
export async function drawAgain(page) {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.textContent?.includes('is not authorized')) {
        text.parentElement?.replaceWith(text.parentElement.cloneNode(true));
        return;
      }
    }
  });
}
