// The documentation widget on a plain page, without the extension's help.

import assert from 'node:assert/strict';
import { DOCS } from '../console/server.mjs';
import { cards, settle, until, widgets } from './harness.mjs';
import { inBothBrowsers } from './suite.mjs';

inBothBrowsers((it, kind) => {
  it('explains the messages that the page holds', async ({ browser, page }) => {
    await page.goto(DOCS);
    await until(async () => (await cards(browser, page)).length === 2);
    const texts = await Promise.all((await cards(browser, page)).map((card) => card.text()));
    assert.equal(texts.length, 2, JSON.stringify(texts));
    assert.match(texts[0] ?? '', /lambda:GetFunction/);
    assert.match(texts[1] ?? '', /s3:CreateBucket/);
    assert.match(texts[1] ?? '', /service control policy/i);
  });

  it('explains what is pasted and typed into it', async ({ browser, page }) => {
    await page.goto(DOCS);
    await until(async () => (await cards(browser, page)).length === 2);
    const box = (await widgets(browser, page))[0];
    assert.ok(box);
    await box.eval((root) => /** @type {HTMLElement} */ (root.querySelector('textarea')).focus());
    const message =
      'User: arn:aws:iam::123456789012:user/marymajor is not authorized to perform: iam:PassRole';
    await page.keyboard.type(message);
    await until(async () => (await cards(browser, page)).length === 3);
    const texts = await Promise.all((await cards(browser, page)).map((card) => card.text()));
    assert.equal(texts.length, 3, JSON.stringify(texts));
    assert.ok(texts.some((text) => text.includes('iam:PassRole') && text.includes('marymajor')));

    await box.eval((root) => {
      const field = /** @type {HTMLTextAreaElement} */ (root.querySelector('textarea'));
      field.value = 'Good morning.';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    assert.ok(await until(async () => (await cards(browser, page)).length === 2));
  });

  it('asks for nothing but its own scripts', async ({ browser, page }) => {
    browser.answered.length = 0;
    await page.goto(DOCS);
    await until(async () => (await cards(browser, page)).length === 2);
    await settle(page);
    const asked = browser.answered
      .filter((address) => !address.endsWith('/favicon.ico'))
      .map((address) => new URL(address).pathname);
    const own = asked.filter((path) => !/^\/widget\/(page\.js$|chunks\/)/.test(path));
    assert.deepEqual(own.sort(), ['/', '/style.css'], kind);
    assert.equal(asked.filter((path) => /chunks\/(wasm|strict)-/.test(path)).length, 1, kind);
  });
});
