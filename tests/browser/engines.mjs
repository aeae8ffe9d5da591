// Which engine, if any, the extension injected into each frame of a page: asked of the extension itself, from one of its
// own pages, so that what ships is what is tested.

import { openExtensionPage } from './extension_page.mjs';

/** @typedef {import('./launch.mjs').Launched} Launched */

/** @type {WeakMap<Launched, Promise<import('./extension_page.mjs').ExtensionPage>>} one page for each browser */
const watchers = new WeakMap();

/**
 * The engines in the frames of a tab: 'wasm' or 'strict' for each frame that has one.
 * @param {Launched} browser
 * @param {import('puppeteer-core').Page} page the tab's
 * @returns {Promise<string[]>}
 */
export async function engines(browser, page) {
  let watcher = watchers.get(browser);
  if (!watcher) {
    watcher = openExtensionPage(browser, 'options.html');
    watchers.set(browser, watcher);
    await watcher;
    await page.bringToFront();
  }
  return (await watcher).evaluate(async (/** @type {string} */ address) => {
    const { chrome } = /** @type {any} */ (globalThis);
    const tab = (await chrome.tabs.query({})).find((/** @type {any} */ each) => each.url === address);
    if (!tab) throw new Error(`no tab at ${address}`);
    const frames = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => /** @type {any} */ (globalThis).undenyEngine ?? null,
    });
    return frames.map((/** @type {any} */ frame) => frame.result).filter(Boolean);
  }, page.url());
}
