// A Vite project that imports undeny from the tarball, built as for production and opened in both browsers.

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { build } from 'vite';
import { until } from '../browser/extension_page.mjs';
import { inBrowsers, lines } from './browsers.mjs';
import { serving } from './serve.mjs';
import { stranger } from './stranger.mjs';

const ORIGIN = 'https://app.example.com';

const INDEX = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title></head><body>
<undeny-explainer id="box" text="User: arn:aws:iam::123456789012:user/marymajor is not authorized to perform: iam:PassRole"></undeny-explainer>
<main><pre>User: arn:aws:iam::123456789012:user/ana is not authorized to perform: s3:ListAllMyBuckets on resource: *</pre></main>
<script type="module" src="/main.js"></script></body></html>`;

const MAIN = `
import 'undeny/define';
import { annotate } from 'undeny/annotate';
import { explain } from 'undeny';
annotate(document.querySelector('main'));
const [diagnosis] = await explain('User: arn:aws:iam::123456789012:user/ana is not authorized to perform: sqs:SendMessage on resource: arn:aws:sqs:us-east-1:123456789012:orders');
document.title = diagnosis.denial.actions[0].name;
`;

const folder = await stranger('vite', { 'index.html': INDEX, 'main.js': MAIN });
await build({ root: folder, logLevel: 'warn', configFile: false, build: { chunkSizeWarningLimit: 5000 } });
const answer = serving(ORIGIN, { '/': `${folder}dist` });

inBrowsers(answer, (it) => {
  it('elements, annotate and the engine work, and share one engine', async ({ browser, page }) => {
    browser.answered.length = 0;
    await page.goto(`${ORIGIN}/`);
    assert.ok(await until(async () => (await page.title()) === 'sqs:SendMessage'));
    assert.ok(await until(async () => (await lines(page))[0]?.says.includes('s3:ListAllMyBuckets')));
    const says = () =>
      page.evaluate(
        () =>
          document.querySelector('#box')?.shadowRoot?.querySelector('.cards > *')?.shadowRoot?.textContent ??
          '',
      );
    assert.ok(await until(async () => (await says()).includes('marymajor')), await says());
    const engines = browser.answered.filter((address) => /\/(wasm|strict)-/.test(address));
    assert.equal(engines.length, 1, String(engines));
  });

  it('the engine is a chunk of its own, loaded when it is used', async () => {
    const names = await readdir(`${folder}dist/assets`);
    assert.ok(names.some((name) => name.startsWith('wasm-')));
    assert.ok(names.some((name) => name.startsWith('strict-')));
  });
});
