// The offline console as `cargo xtask console` serves it, read by a stranger's browser test.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium, expect } from '@playwright/test';
import { serve } from '../console/serve.mjs';
import { stranger } from './stranger.mjs';

const CHROMIUM = [process.env.UNDENY_CHROME, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
);

describe('the served console', () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let console;
  /** @type {import('@playwright/test').Browser} */
  let browser;
  /** @type {import('@playwright/test').Page} */
  let page;
  /** @type {(page: unknown) => Promise<any[]>} */
  let denials;
  before(async () => {
    console = await serve(0);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage();
    const folder = await stranger('console', {});
    const testing = await import(`${folder}node_modules/undeny/testing.js`);
    expect.extend(testing.matchers);
    denials = testing.denials;
  });
  after(async () => {
    await browser.close();
    console.close();
  });

  /** @param {string} id */
  const open = async (id) => {
    await page.goto(console.address);
    await page.click(`li:has(a:text-is("${id}")) a`);
    await page.waitForSelector('#app > *');
  };

  test('lists its pages; a banner’s denial is found and explained', async () => {
    await open('flashbar');
    assert.match(page.url(), /^http:\/\/us-east-1\.console\.aws\.amazon\.com\.localhost:/);
    const [denied] = await denials(page);
    assert.equal(denied.diagnosis.denial.actions[0].name, 'lambda:GetFunction');
    await assert.rejects(/** @type {any} */ (expect(page)).toShowNoDenial(), /lambda:GetFunction/);
  });

  test('a frame of another host is served too', async () => {
    await open('frame-cross-origin');
    await page.waitForFunction(() => document.querySelector('iframe') !== null);
    await page.frames()[1]?.waitForSelector('#app > *');
    const found = await denials(page);
    assert.ok(
      found.some((denied) => /localhost:\d+\//.test(denied.frame) && denied.frame !== page.url()),
      JSON.stringify(found.map((denied) => denied.frame)),
    );
  });

  test('a page without a denial shows none', async () => {
    await open('dashboard');
    await /** @type {any} */ (expect(page)).toShowNoDenial();
  });
});
