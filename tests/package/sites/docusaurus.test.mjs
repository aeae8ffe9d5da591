// Docusaurus, built with undeny from the tarball and read in both browsers.

import assert from 'node:assert/strict';
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { until } from '../../browser/extension_page.mjs';
import { inBrowsers, lines } from '../browsers.mjs';
import { serving } from '../serve.mjs';
import { TARBALL, inFolder } from '../stranger.mjs';

const ORIGIN = 'https://docs.example.com';

const folder = fileURLToPath(new URL('docusaurus/', import.meta.url));
const output = fileURLToPath(new URL('../../../target/package/docusaurus/', import.meta.url));
const installed = `${folder}node_modules/undeny`;
await rm(installed, { recursive: true, force: true });
await mkdir(installed, { recursive: true });
await inFolder(folder, 'tar', ['xzf', TARBALL, '--strip-components=1', '-C', installed]);
await inFolder(folder, 'node_modules/.bin/docusaurus', ['build', '--out-dir', output]);

inBrowsers(serving(ORIGIN, { '/': output }), (it) => {
  it('was built for a server, and hydrates without an error', async ({ browser, page }) => {
    /** @type {string[]} */
    const logged = [];
    page.on('console', (message) => {
      if (message.type() === 'error') logged.push(message.text());
    });
    await page.goto(`${ORIGIN}/lambda`);
    assert.ok(await until(async () => (await lines(page)).length === 2), JSON.stringify(await lines(page)));
    assert.deepEqual(
      logged.filter((text) => !/favicon|404/.test(text)),
      [],
    );
    assert.deepEqual(browser.errors, []);
    const about = (await lines(page)).map((line) => line.about.match(/perform: (\S+)/)?.[1]);
    assert.deepEqual(about, ['lambda:GetFunction', 'iam:PassRole']);
    const own = await page.evaluate(
      () => document.querySelector('.undeny-beside')?.previousElementSibling?.className,
    );
    assert.match(own ?? '', /codeBlockContainer/, 'below the block that Docusaurus draws');
  });

  it('annotates the page that its router shows next', async ({ page }) => {
    await page.goto(`${ORIGIN}/lambda`);
    assert.ok(await until(async () => (await lines(page)).length === 2));
    await page.evaluate(() => {
      /** @type {any} */ (globalThis).stayed = true;
      /** @type {HTMLElement} */ (document.querySelector('a[href="/deeplens"]')).click();
    });
    assert.ok(await until(async () => (await lines(page))[0]?.says.includes('aws-deeplense:GetWidget')));
    assert.equal(
      await page.evaluate(() => /** @type {any} */ (globalThis).stayed),
      true,
      'no page was loaded',
    );
  });

  it('follows its dark mode', async ({ page }) => {
    await page.goto(`${ORIGIN}/lambda`);
    assert.ok(await until(async () => (await lines(page)).length === 2));
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    assert.ok(await until(async () => (await lines(page)).every((line) => line.mode === 'dark')));
  });
});
