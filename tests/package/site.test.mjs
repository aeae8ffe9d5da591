// The site, opened as a file: nothing but that one page is there.

import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { axeFinds } from '../browser/axe.mjs';
import { until } from '../browser/extension_page.mjs';
import { inBrowsers } from './browsers.mjs';

const SITE = new URL('../../dist/site/index.html', import.meta.url).href;

const MESSAGE =
  'User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: lambda:GetFunction on resource: my-function';

const TRAIL = {
  Records: ['ana', 'bob'].map((name) => ({
    eventVersion: '1.08',
    eventSource: 's3.amazonaws.com',
    eventName: 'ListBuckets',
    awsRegion: 'us-east-1',
    errorCode: 'AccessDenied',
    errorMessage: `User: arn:aws:iam::123456789012:user/${name} is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows the s3:ListAllMyBuckets action`,
    userIdentity: { type: 'IAMUser', arn: `arn:aws:iam::123456789012:user/${name}` },
  })),
};
const HAR = { log: { version: '1.2', entries: [{ response: { content: { text: MESSAGE } } }] } };

/** What is dropped, and what its card says. @type {[string, Uint8Array, RegExp][]} */
const FILES = [
  ['app.log', Buffer.from(`2026-01-01 INFO start\n2026-01-01 ERROR ${MESSAGE}\n`), /mateojackson/],
  ['trail.json', Buffer.from(JSON.stringify(TRAIL)), /s3:ListAllMyBuckets|2 denials|denials/],
  ['trail.json.gz', gzipSync(JSON.stringify(TRAIL)), /s3:ListAllMyBuckets|2 denials|denials/],
  ['session.har', Buffer.from(JSON.stringify(HAR)), /mateojackson/],
  ['quiet.log', Buffer.from('all is well\n'), /holds no AWS denial/],
];

/** @param {import('puppeteer-core').Page} page */
const said = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('undeny-explainer')?.shadowRoot;
    const cards = [...(root?.querySelectorAll('.cards > *') ?? [])];
    return cards.map((host) => host.shadowRoot?.querySelector('.what')?.textContent ?? '').join('\n');
  });

inBrowsers(
  async () => null,
  (it, kind) => {
    it('explains what the fragment carries, with the page that it came from', async ({ page }) => {
      const url = encodeURIComponent('https://eu-west-1.console.aws.amazon.com/lambda/home');
      await page.goto(`${SITE}#text=${encodeURIComponent(MESSAGE)}&url=${url}`);
      assert.ok(await until(async () => (await said(page)).includes('lambda:GetFunction')), kind);
      const policy = await page.evaluate(
        () =>
          document.querySelector('undeny-explainer')?.shadowRoot?.querySelector('.cards > *')?.shadowRoot
            ?.textContent ?? '',
      );
      assert.match(policy, /eu-west-1/);
      const status = await page.evaluate(() => document.querySelector('#status')?.textContent ?? '');
      assert.match(status, /came with the link/, 'whoever made the link wrote the message');
    });

    it('explains another fragment, and what is typed', async ({ page }) => {
      await page.evaluate(() => {
        location.hash = `text=${encodeURIComponent('User: arn:aws:iam::123456789012:user/marymajor is not authorized to perform: iam:PassRole')}`;
      });
      assert.ok(await until(async () => (await said(page)).includes('marymajor')));
      await page.goto(SITE);
      await page.reload();
      await page.evaluate(() => {
        const root = document.querySelector('undeny-explainer')?.shadowRoot;
        /** @type {HTMLElement} */ (root?.querySelector('textarea')).focus();
      });
      await page.keyboard.type(MESSAGE.slice(0, 110));
      assert.ok(await until(async () => (await said(page)).includes('lambda:GetFunction')));
      assert.equal(await page.evaluate(() => location.hash), '', 'what is typed stays out of the address');
    });

    it('explains files that are dropped', async ({ page }) => {
      await page.goto(SITE);
      for (const [name, content, expected] of FILES) {
        await page.evaluate(
          (name, encoded) => {
            const bytes = Uint8Array.from(atob(encoded), (each) => each.charCodeAt(0));
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], name));
            dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
          },
          name,
          Buffer.from(content).toString('base64'),
        );
        const text = () =>
          page.evaluate((name) => {
            const section = document.querySelector(`section[aria-label="${name}"]`);
            const cards = [...(section?.querySelectorAll('div > *') ?? [])];
            return cards.map((host) => (host.shadowRoot ?? host).textContent).join('\n');
          }, name);
        assert.ok(await until(async () => expected.test(await text())), `${name}: ${await text()}`);
      }
    });

    it('its policy lets nothing out and no other script in', async ({ page }) => {
      await page.goto(SITE);
      const outcome = await page.evaluate(async () => {
        const fetched = await fetch('https://example.com/').then(
          () => 'fetched',
          () => 'refused',
        );
        const script = document.createElement('script');
        script.textContent = 'globalThis.injected = true;';
        document.body.append(script);
        return [fetched, /** @type {any} */ (globalThis).injected ?? 'refused'];
      });
      assert.deepEqual(outcome, ['refused', 'refused']);
    });

    it('axe finds nothing to mend', async ({ page }) => {
      await page.goto(`${SITE}#text=${encodeURIComponent(MESSAGE)}`);
      await page.reload();
      assert.ok(await until(async () => (await said(page)) !== ''));
      assert.deepEqual((await axeFinds(page)).found, []);
    });
  },
  /connect-src\) at https:\/\/example\.com\/|blocked an inline script/,
);
