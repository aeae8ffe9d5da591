// MkDocs Material with instant navigation, built with undeny from the tarball and read in both browsers.

import assert from 'node:assert/strict';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { until } from '../../browser/extension_page.mjs';
import { inBrowsers, lines } from '../browsers.mjs';
import { serving } from '../serve.mjs';
import { inFolder, stranger } from '../stranger.mjs';

const ORIGIN = 'https://docs.example.com';
const TOOLS = process.env.UNDENY_TOOLS ?? fileURLToPath(new URL('../../../target/tools', import.meta.url));
const pages = new URL('../../pages/', import.meta.url);

const folder = await stranger('mkdocs', {});
await rm(`${folder}docs`, { recursive: true, force: true });
await mkdir(`${folder}docs`);
await cp(new URL('mkdocs/mkdocs.yml', import.meta.url), `${folder}mkdocs.yml`);
for (const name of ['lambda.md', 'deeplens.md']) await cp(new URL(name, pages), `${folder}docs/${name}`);
await writeFile(
  `${folder}docs/index.md`,
  '# Denied? Start here\n\n<undeny-explainer></undeny-explainer>\n\nThen read [Lambda](lambda.md) or [DeepLens](deeplens.md).\n',
);
// What the how-to says: the package's files stand beside the pages.
await cp(`${folder}node_modules/undeny`, `${folder}docs/undeny`, {
  recursive: true,
  filter: (path) => !/\.(md|d\.ts)$/.test(path),
});
// By the environment's own Python: its scripts name the folder that they were made in.
await inFolder(folder, `${TOOLS}/sites/bin/python`, ['-m', 'mkdocs', 'build', '--quiet']);

inBrowsers(serving(ORIGIN, { '/': `${folder}site` }), (it) => {
  it('annotates the page that is opened, and those that instant navigation shows', async ({ page }) => {
    await page.goto(`${ORIGIN}/lambda/`);
    assert.ok(await until(async () => (await lines(page)).length === 2));
    await page.evaluate(() => {
      /** @type {any} */ (globalThis).stayed = true;
      /** @type {HTMLElement} */ (document.querySelector('.md-nav--primary a[href$="deeplens/"]')).click();
    });
    assert.ok(
      await until(async () => (await lines(page))[0]?.says.includes('aws-deeplense:GetWidget')),
      JSON.stringify(await lines(page)),
    );
    await page.evaluate(() => scrollTo(0, 10_000));
    assert.ok(await until(async () => (await lines(page)).length === 3));
    assert.equal(
      await page.evaluate(() => /** @type {any} */ (globalThis).stayed),
      true,
      'no page was loaded',
    );
    const own = await page.evaluate(
      () => document.querySelector('.undeny-beside')?.previousElementSibling?.className,
    );
    assert.match(own ?? '', /highlight/, 'below the block that Material draws');
  });

  it('follows Material’s palette', async ({ page }) => {
    await page.goto(`${ORIGIN}/lambda/`);
    assert.ok(await until(async () => (await lines(page)).length === 2));
    for (const [scheme, mode] of [
      ['slate', 'dark'],
      ['default', 'light'],
    ]) {
      await page.evaluate(
        (scheme) => document.body.setAttribute('data-md-color-scheme', scheme ?? ''),
        scheme,
      );
      assert.ok(await until(async () => (await lines(page)).every((line) => line.mode === mode)), mode);
    }
  });

  it('an element in Markdown is one in the page', async ({ page }) => {
    await page.goto(`${ORIGIN}/`);
    const box = () =>
      page.evaluate(
        () => document.querySelector('undeny-explainer')?.shadowRoot?.querySelector('textarea') !== null,
      );
    assert.ok(await until(box));
  });
});
