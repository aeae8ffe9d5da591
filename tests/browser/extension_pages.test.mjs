// The popup, the options, and what the manifest asks for.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openConsole, openExtensionPage, scenario, until, waitForCards } from './harness.mjs';
import { inBothBrowsers } from './suite.mjs';

inBothBrowsers((it, kind) => {
  it('the popup says that there is nothing yet, then lists this session’s denials', async ({
    browser,
    page,
  }) => {
    const empty = await openExtensionPage(browser, 'popup.html');
    assert.ok(await until(() => empty.evaluate(() => document.body.innerText.trim().length > 20)));
    assert.equal(await empty.evaluate(() => document.body.innerText.includes('lambda:GetFunction')), false);
    await empty.close();

    await openConsole(page, scenario('flashbar'));
    await waitForCards(browser, page, 1);
    const popup = await openExtensionPage(browser, 'popup.html');
    assert.ok(
      await until(() => popup.evaluate(() => document.body.innerText.includes('lambda:GetFunction'))),
    );
    await popup.close();
  });

  it('the options open, and keep who reads', async ({ browser, page }) => {
    const options = await openExtensionPage(browser, 'options.html');
    assert.ok(
      await until(() => options.evaluate(() => document.querySelector('input[type=checkbox]') !== null)),
    );
    await options.evaluate(() =>
      /** @type {HTMLElement} */ (document.querySelector('input[type=checkbox]')).click(),
    );
    const reader = () =>
      options.evaluate(
        async () => (await /** @type {any} */ (globalThis).chrome.storage.local.get('reader')).reader,
      );
    assert.ok(await until(async () => (await reader()) === 'administrator'));

    await openConsole(page, scenario('flashbar'));
    assert.equal((await waitForCards(browser, page, 1)).length, 1);
    await options.evaluate(() =>
      /** @type {HTMLElement} */ (document.querySelector('input[type=checkbox]')).click(),
    );
    assert.ok(await until(async () => (await reader()) === 'requester'));
    await options.close();
  });

  it('asks for no more than storage, scripting and the console’s hosts', async () => {
    const manifest = JSON.parse(
      await readFile(new URL(`../../dist/${kind}/manifest.json`, import.meta.url), 'utf8'),
    );
    assert.deepEqual(manifest.permissions.toSorted(), ['scripting', 'storage']);
    assert.equal(manifest.web_accessible_resources, undefined);
    assert.equal(manifest.optional_permissions, undefined);
    const console =
      /^https:\/\/(\*\.console\.(aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)|[a-z*.]+\.aws\.amazon\.com)\/\*$/;
    for (const host of manifest.host_permissions) assert.match(host, console);
    assert.deepEqual(
      manifest.content_scripts.flatMap((/** @type {any} */ each) => each.matches).sort(),
      manifest.host_permissions.toSorted(),
    );
    assert.match(manifest.content_security_policy.extension_pages, /wasm-unsafe-eval/);
    assert.doesNotMatch(manifest.content_security_policy.extension_pages, /'unsafe-|https?:/);
  });
});
