// `undeny/testing` from the tarball, with Playwright's and puppeteer's own browsers, and their `expect`s.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium, expect as playwrightExpect } from '@playwright/test';
import { expect as jestExpect } from 'expect';
import puppeteer from 'puppeteer-core';
import { stranger } from './stranger.mjs';

const CHROMIUM = [process.env.UNDENY_CHROME, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
);

const FIREFOX = [process.env.UNDENY_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);

const denied = (/** @type {string} */ who, /** @type {string} */ action, more = '') =>
  `User: arn:aws:iam::123456789012:user/${who} is not authorized to perform: ${action}${more}`;

/** @type {Record<string, string>} */
const PAGES = {
  '/quiet': '<p>Good morning. Nobody is denied anything.</p>',
  '/talk': '<p>If you are not authorized to perform an action, ask your administrator.</p>',
  '/alert': `<div role="alert"><b>Error</b> <span>${denied('ana', '<i>lambda:GetFunction</i>', ' on resource: my-function')}</span></div>`,
  '/hidden': `<div hidden>${denied('ana', 's3:GetObject')}</div><script>// ${denied('ana', 's3:GetObject')}</script>`,
  '/everywhere': `<div role="alert">${denied('ana', 'lambda:GetFunction')}</div>
    <div role="alert">${denied('ana', 'lambda:GetFunction')}</div>
    <iframe src="/framed"></iframe><iframe srcdoc="<p>${denied('eve', 'ec2:RunInstances')}</p>"></iframe>
    <outer-part></outer-part><textarea readonly>${denied('dan', 'sqs:SendMessage')}</textarea>
    <script>
      customElements.define('inner-part', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<section><p>${denied('bob', 's3:ListAllMyBuckets', ' on resource: *')}</p></section>'; }
      });
      customElements.define('outer-part', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div><inner-part></inner-part></div>'; }
      });
    </script>`,
  '/framed': `<table><tr><td>${denied('carol', 'iam:PassRole', ' on resource: arn:aws:iam::123456789012:role/Deploy')}</td></tr></table>`,
};

/** @typedef {{ goto(url: string): Promise<unknown>, close(): Promise<void> }} Driven */

const server = createServer((request, response) => {
  const body = PAGES[request.url ?? ''];
  response.writeHead(body ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'self'; script-src 'unsafe-inline'",
  });
  response.end(`<!doctype html><title>Test</title>${body ?? ''}`);
});
const folder = await stranger('testing', {});
const { denials, matchers } = await import(`${folder}node_modules/undeny/testing.js`);

/** @type {Record<string, () => Promise<{ page: Driven, close: () => Promise<void> }>>} */
const DRIVERS = {
  Playwright: async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    return { page: await browser.newPage(), close: () => browser.close() };
  },
  puppeteer: async () => {
    const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    return { page: await browser.newPage(), close: () => browser.close() };
  },
  'puppeteer with Firefox': async () => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX });
    return { page: await browser.newPage(), close: () => browser.close() };
  },
};

/** @type {Record<string, (page: Driven) => any>} */
const EXPECTS = {
  // @ts-ignore: the matchers are those of the tarball
  'Playwright’s expect': (page) => playwrightExpect.extend(matchers)(page),
  'Jest’s expect': (page) => {
    jestExpect.extend(matchers);
    return jestExpect(page);
  },
};

for (const [driver, launch] of Object.entries(DRIVERS)) {
  describe(driver, () => {
    /** @type {Awaited<ReturnType<typeof launch>>} */
    let driven;
    let origin = '';
    before(async () => {
      await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
      origin = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
      driven = await launch();
    });
    after(async () => {
      await driven.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });

    for (const path of ['/quiet', '/talk', '/hidden']) {
      test(`finds nothing on ${path}`, async () => {
        await driven.page.goto(origin + path);
        assert.deepEqual(await denials(driven.page), []);
      });
    }

    test('finds what frames and open shadow roots show, each once a frame', async () => {
      await driven.page.goto(`${origin}/everywhere`);
      const found = await denials(driven.page);
      const told = found.map((/** @type {any} */ { frame, diagnosis }) => [
        diagnosis.denial.principal.name,
        diagnosis.denial.actions[0].raw,
        frame.replace(origin, ''),
      ]);
      assert.deepEqual(told.sort(), [
        ['ana', 'lambda:GetFunction', '/everywhere'],
        ['bob', 's3:ListAllMyBuckets', '/everywhere'],
        ['carol', 'iam:PassRole', '/framed'],
        ['dan', 'sqs:SendMessage', '/everywhere'],
        ['eve', 'ec2:RunInstances', 'about:srcdoc'],
      ]);
      assert.match(found[0].explanation, /Who +arn:aws:iam::123456789012:user/);
    });

    for (const [name, expect] of Object.entries(EXPECTS)) {
      test(`${name} fails with the explanation`, async () => {
        await driven.page.goto(`${origin}/alert`);
        await assert.rejects(expect(driven.page).toShowNoDenial(), (/** @type {Error} */ error) => {
          assert.match(error.message, /The page shows an AWS denial\./);
          assert.match(error.message, /Action +lambda:GetFunction/);
          assert.match(error.message, /"Effect": "Allow"/);
          return true;
        });
        await expect(driven.page).not.toShowNoDenial();
        await driven.page.goto(`${origin}/quiet`);
        await expect(driven.page).toShowNoDenial();
        await assert.rejects(expect(driven.page).not.toShowNoDenial(), /expected to show one/);
      });
    }
  });
}
