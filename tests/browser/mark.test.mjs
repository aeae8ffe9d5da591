// The quiet mark at retired managed policies: off unless the options ask for it, on pages of IAM's alone, at AWS's own
// policies alone, and gone with the name that it stands at.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { axeFinds } from './axe.mjs';
import { marks } from './cards.mjs';
import { openConsole, openExtensionPage, scenario, settle, until } from './harness.mjs';
import { choose, flood } from './marking.mjs';
import { inBothBrowsers } from './suite.mjs';

/**
 * @typedef {import('./launch.mjs').Launched} Launched
 * @typedef {import('puppeteer-core').Page} Page
 */

/** What AWS documents, as the mark says it. */
const SAID = {
  AWSLambdaFullAccess:
    'retired: AWS has retired the managed policy AWSLambdaFullAccess. Whoever has it keeps it, but it cannot be attached to anybody new. Use AWSLambda_FullAccess instead.',
  AmazonElasticMapReduceRole:
    'retired: AWS is retiring the managed policy AmazonElasticMapReduceRole: it still exists, and AWS says to move to its successor. Use AmazonEMRServicePolicy_v2 instead.',
  AmazonMachineLearningRoleforRedshiftDataSource:
    'retired: AWS has retired the managed policy AmazonMachineLearningRoleforRedshiftDataSource. Whoever has it keeps it, but it cannot be attached to anybody new. AWS documents no successor. Look up which policy the service uses today, or write a customer managed policy with only the actions you need.',
};

/**
 * What the marks of a page say, in order.
 * @param {Launched} browser
 * @param {Page} page
 */
async function said(browser, page) {
  const found = await marks(browser, page);
  const words = found.map((mark) => mark.eval((root) => root.querySelector('a')?.getAttribute('aria-label')));
  return Promise.all(words);
}

/**
 * @param {Page} page
 * @param {string[][]} rows
 */
const show = (page, rows) =>
  page.evaluate((rows) => /** @type {any} */ (globalThis).showPolicies(rows), rows);

inBothBrowsers((it, kind) => {
  it('is off unless the reader asks for it', async ({ browser, page }) => {
    await openConsole(page, scenario('policies'));
    await settle(page, 1000);
    assert.deepEqual(await said(browser, page), []);
  });

  it('stands at each retired policy of AWS’s, in pages that are open and in new ones', async ({
    browser,
    page,
  }) => {
    await choose(browser, true);
    await page.bringToFront();
    const all = async () => (await said(browser, page)).length === 3;
    assert.ok(await until(all), JSON.stringify(await said(browser, page)));
    await openConsole(page, scenario('policies'));
    assert.ok(await until(all));
    assert.deepEqual(await said(browser, page), Object.values(SAID));
    const [mark] = await marks(browser, page);
    assert.deepEqual(
      await mark?.eval((root) => {
        const link = root.querySelector('a');
        return [link?.textContent, link?.href, link?.rel, root.host.previousElementSibling?.textContent];
      }),
      [
        'retired',
        'https://docs.aws.amazon.com/lambda/latest/dg/security_iam_troubleshoot.html',
        'noopener noreferrer',
        'AWSLambdaFullAccess',
      ],
    );
    assert.deepEqual((await axeFinds(page, 'table')).found, []);
  });

  it('goes with the row, and comes with another that takes its place', async ({ browser, page }) => {
    await openConsole(page, scenario('policies'));
    assert.ok(await until(async () => (await said(browser, page)).length === 3));
    await show(page, [['AmazonElasticMapReduceRole', 'AWS managed', 'aws', 'service-role/']]);
    const only = async () => JSON.stringify(await said(browser, page));
    const expected = JSON.stringify([SAID.AmazonElasticMapReduceRole]);
    assert.ok(await until(async () => (await only()) === expected), await only());
    await show(page, [['AmazonS3ReadOnlyAccess', 'AWS managed', 'aws']]);
    assert.ok(await until(async () => (await only()) === '[]'));
    await show(page, []);
    await settle(page);
    await show(page, [['AWSLambdaFullAccess', 'AWS managed', 'aws']]);
    assert.ok(await until(async () => (await only()) === JSON.stringify([SAID.AWSLambdaFullAccess])));
  });

  it('marks no more than the first of a flood', async ({ browser, page }) => {
    await openConsole(page, scenario('policies'));
    assert.ok(await until(async () => (await said(browser, page)).length === 3));
    await page.evaluate(flood);
    assert.ok(await until(async () => (await said(browser, page)).length === 200));
  });

  it('is on no other page of the console', async ({ browser, page }) => {
    await openConsole(page, scenario('flashbar'));
    await page.evaluate(() => {
      const name = document.createElement('p');
      name.textContent = 'arn:aws:iam::aws:policy/AWSLambdaFullAccess';
      document.body.append(name);
    });
    await settle(page, 1500);
    assert.deepEqual(await said(browser, page), []);
  });

  it('speaks the reader’s language, and is gone from open pages when it is turned off', async ({
    browser,
    page,
  }) => {
    await openConsole(page, scenario('policies'));
    assert.ok(await until(async () => (await said(browser, page)).length === 3));
    const options = await openExtensionPage(browser, 'options.html');
    const speak = (/** @type {string} */ language) =>
      options.evaluate(
        (language) => /** @type {any} */ (globalThis).chrome.storage.sync.set({ language }),
        language,
      );
    for (const [language, words] of /** @type {const} */ ([
      ['de', /^zurückgezogen: AWS hat .* Verwenden Sie stattdessen AWSLambda_FullAccess\.$/],
      ['es', /^retirada: AWS ha retirado .* Use AWSLambda_FullAccess en su lugar\.$/],
      ['ja', /^廃止: AWS は.*代わりに AWSLambda_FullAccess を使ってください。$/],
    ])) {
      await speak(language);
      await page.bringToFront();
      assert.ok(await until(async () => words.test((await said(browser, page))[0] ?? '')), language);
    }
    await speak('');
    await options.close();
    await choose(browser, false);
    await page.bringToFront();
    assert.ok(await until(async () => (await said(browser, page)).length === 0));
    await openConsole(page, scenario('policies'));
    await settle(page, 1000);
    assert.deepEqual(await said(browser, page), []);
  });

  it('is a file that other pages never load', async () => {
    const content = await readFile(new URL(`../../dist/${kind}/content.js`, import.meta.url), 'utf8');
    assert.ok(!content.includes('AWSLambdaFullAccess'));
  });
});
