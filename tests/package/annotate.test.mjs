// `annotate` on documentation pages, the elements on pages with a strict policy, and how they look to the page.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { marked } from 'marked';
import { axeFinds } from '../browser/axe.mjs';
import { until } from '../browser/extension_page.mjs';
import { inBrowsers, lines } from './browsers.mjs';
import { serving } from './serve.mjs';
import { stranger } from './stranger.mjs';

const ORIGIN = 'https://docs.example.com';

/** Content security policies that sites really have. */
const POLICIES = {
  strict:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'",
  wasm: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'",
};

/**
 * A page around what a Markdown renderer made.
 * @param {string} content
 * @param {string} script
 */
const page = (content, script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Handbook</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/docs.css">
<script type="module" src="/${script}"></script></head>
<body><main>${content}</main></body></html>`;

const folder = await stranger('annotate', {});
const purify = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');
const rendered = async (/** @type {string} */ name) =>
  marked.parse(await readFile(new URL(`../pages/${name}.md`, import.meta.url), 'utf8'));
const BOX = '<h1>Denied?</h1><undeny-explainer></undeny-explainer>';
const FILLED = `<h1>Denied?</h1><undeny-explainer>User: arn:aws:iam::123456789012:user/marymajor is not authorized to perform: iam:PassRole</undeny-explainer>`;

/** What Backstage's TechDocs does with a page, as the how-to has it set: cleaned, and put into a shadow root. */
const TECHDOCS = `
import '/purify.js';
import '/undeny/define.js';
import { annotate } from '/undeny/annotate.js';
const { content } = JSON.parse(${JSON.stringify(JSON.stringify({ content: (await rendered('lambda')) + FILLED }))});
const clean = DOMPurify.sanitize(content, {
  ADD_TAGS: ['link', 'meta'],
  FORBID_TAGS: ['style'],
  WHOLE_DOCUMENT: true,
  RETURN_DOM: true,
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: new RegExp('^undeny-'),
    attributeNameCheck: new RegExp('^(text|url|reader|format|mode)$'),
  },
});
const root = document.querySelector('#reader').attachShadow({ mode: 'open' });
globalThis.lines = annotate(root, { watch: true });
root.append(clean);
`;

/** @type {Record<string, string>} */
const FILES = {
  'docs.css':
    'body { font: 16px/1.6 sans-serif; background: #fff; color: #222 } html.night body { background: #1b1b1f; color: #ddd } pre { overflow: auto; padding: 12px; color: #eee; background: #292d3e }',
  'asked.js':
    "import { annotate } from '/undeny/annotate.js'; globalThis.lines = annotate(document.querySelector('main'), { watch: true });",
  'box.js': "import '/undeny/define.js';",
  'techdocs.js': TECHDOCS,
  'whole.js': "import '/undeny/strict.js';",
  'lambda.html': page(await rendered('lambda'), 'asked.js'),
  'deeplens.html': page(await rendered('deeplens'), 'asked.js'),
  'auto.html': page(await rendered('lambda'), 'undeny/annotate-auto.js'),
  'quiet.html': page('<h1>Quiet</h1><pre><code>npm install</code></pre>', 'asked.js'),
  'techdocs.html': page('<h1>TechDocs</h1><div id="reader"></div>', 'techdocs.js'),
  'box.html': page(BOX, 'box.js'),
  'filled.html': page(FILLED, 'box.js'),
  'below.html': page(`<div style="height: 4000px"></div>${FILLED}`, 'box.js'),
  'strict/filled.html': page(FILLED, 'box.js'),
  'strict/whole.html': page(FILLED, 'whole.js'),
  'wasm/filled.html': page(FILLED, 'box.js'),
};
for (const [name, content] of Object.entries(FILES)) {
  const path = `${folder}site/${name}`;
  await mkdir(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  await writeFile(path, content);
}

/**
 * The policy of the pages in a folder of that name.
 * @param {string} path
 * @returns {Record<string, string>}
 */
function headers(path) {
  const policy = POLICIES[/** @type {keyof typeof POLICIES} */ (path.split('/')[1])];
  return policy ? { 'content-security-policy': policy } : {};
}

const answer = serving(
  ORIGIN,
  { '/purify.js': purify, '/undeny/': `${folder}node_modules/undeny`, '/': `${folder}site` },
  headers,
);

/** @param {import('./browsers.mjs').Launched} browser */
const engines = (browser) => browser.answered.filter((address) => /chunks\/(wasm|strict)-/.test(address));

/** @param {import('puppeteer-core').Page} page */
const verdicts = (page) =>
  page.evaluate(() =>
    [...(document.querySelector('undeny-explainer')?.shadowRoot?.querySelectorAll('.cards > *') ?? [])].map(
      (host) => host.shadowRoot?.querySelector('.what')?.textContent ?? '',
    ),
  );

/** @param {import('puppeteer-core').Page} page */
const all = (page) => page.evaluate(() => /** @type {any} */ (globalThis).lines.all().then(() => {}));

inBrowsers(
  answer,
  (it, kind) => {
    it('every example error of the page about Lambda gets its explanation', async ({ page }) => {
      await page.goto(`${ORIGIN}/lambda.html`);
      await all(page);
      const found = await lines(page);
      assert.deepEqual(
        found.map(({ about, open }) => [about.match(/perform: (\S+)/)?.[1], open]),
        [
          ['lambda:GetFunction', false],
          ['iam:PassRole', false],
        ],
      );
      assert.match(found[0]?.says ?? '', /mateojackson.*lambda:GetFunction/);
      assert.match(found[1]?.says ?? '', /marymajor.*(pass|iam:PassRole)/);
      assert.deepEqual((await axeFinds(page)).found, []);
    });

    it('so does that of the page about DeepLens, whose service no reference knows, and a message in a sentence', async ({
      page,
    }) => {
      await page.goto(`${ORIGIN}/deeplens.html`);
      await all(page);
      const found = await lines(page);
      assert.equal(found.length, 3, JSON.stringify(found));
      assert.match(found[0]?.says ?? '', /mateojackson.*aws-deeplense:GetWidget/);
      assert.match(found[1]?.says ?? '', /marymajor/);
      assert.match(found[2]?.about ?? '', /^An error says/);
    });

    it('a line is opened and closed by the reader', async ({ page }) => {
      await page.goto(`${ORIGIN}/lambda.html`);
      await all(page);
      const press = (/** @type {string} */ selector) =>
        page.evaluate((selector) => {
          const root = document.querySelector('.undeny-beside > *')?.shadowRoot;
          /** @type {HTMLElement} */ (root?.querySelector(selector)).click();
          return root?.textContent ?? '';
        }, selector);
      assert.match(await press('.toggle'), /"Action"/);
      assert.equal((await lines(page))[0]?.open, true);
      await press('[aria-label="Close"]');
      assert.deepEqual(
        (await lines(page)).map(({ says }) => says === ''),
        [true, false],
      );
    });

    it('annotates by itself, and what a router shows later', async ({ page }) => {
      await page.goto(`${ORIGIN}/auto.html`);
      assert.ok(await until(async () => (await lines(page)).length >= 1));
      await page.evaluate(() => {
        const main = /** @type {Element} */ (document.querySelector('main'));
        main.innerHTML =
          '<h1>Next</h1><div class="highlight"><pre><span></span><code>User: arn:aws:iam::123456789012:user/ana is not authorized to perform: s3:ListAllMyBuckets on resource: *</code></pre><button>Copy</button></div><p>After it</p>';
      });
      assert.ok(await until(async () => (await lines(page))[0]?.says.includes('s3:ListAllMyBuckets')));
      const placed = await page.evaluate(
        () => document.querySelector('.highlight')?.nextElementSibling?.className,
      );
      assert.equal(placed, 'undeny-beside', 'below the frame of the block');
      assert.equal((await lines(page)).length, 1);
    });

    it('a log that grows keeps its opened line until it says something else', async ({ page }) => {
      await page.goto(`${ORIGIN}/lambda.html`);
      await all(page);
      const write = (/** @type {string} */ text) =>
        page.evaluate((text) => {
          const code = document.querySelector('pre code');
          if (text.startsWith('+')) code?.append(text.slice(1));
          else if (code) code.textContent = text;
        }, text);
      await page.evaluate(() => {
        const root = document.querySelector('.undeny-beside > *')?.shadowRoot;
        /** @type {HTMLElement} */ (root?.querySelector('.toggle')).click();
      });
      await write('+\nretrying in 5 s');
      await new Promise((done) => setTimeout(done, 400));
      assert.equal((await lines(page))[0]?.open, true);
      await write(
        'User: arn:aws:iam::123456789012:user/ana is not authorized to perform: s3:ListAllMyBuckets on resource: *',
      );
      assert.ok(await until(async () => (await lines(page))[0]?.says.includes('s3:ListAllMyBuckets')));
      await write('all is well');
      assert.ok(await until(async () => (await lines(page)).length === 1));
    });

    it('works in TechDocs: in a shadow root, with an element that came through the sanitizer', async ({
      page,
    }) => {
      await page.goto(`${ORIGIN}/techdocs.html`);
      const texts = () =>
        page.evaluate(() => {
          const root = document.querySelector('#reader')?.shadowRoot;
          const lines = [...(root?.querySelectorAll('.undeny-beside > *') ?? [])];
          const cards = [
            ...(root?.querySelector('undeny-explainer')?.shadowRoot?.querySelectorAll('.cards > *') ?? []),
          ];
          return [...lines, ...cards].map(
            (host) => host.shadowRoot?.querySelector('.what')?.textContent ?? '',
          );
        });
      await page.waitForFunction(() => 'lines' in globalThis);
      assert.ok(
        await until(async () => {
          await all(page);
          await page.evaluate(() => scrollTo(0, 10_000));
          return (await texts()).length === 3;
        }),
        JSON.stringify(await texts()),
      );
    });

    it('follows the page, not the dark block, from light to dark', async ({ page }) => {
      await page.goto(`${ORIGIN}/lambda.html`);
      await all(page);
      assert.deepEqual(
        (await lines(page)).map(({ mode }) => mode),
        ['light', 'light'],
      );
      await page.evaluate(() => document.documentElement.classList.add('night'));
      assert.ok(await until(async () => (await lines(page)).every(({ mode }) => mode === 'dark')));
    });

    it('loads no engine for a page without a denial, an empty box, or what is far below', async ({
      browser,
      page,
    }) => {
      for (const name of ['quiet', 'box', 'below']) {
        browser.answered.length = 0;
        await page.goto(`${ORIGIN}/${name}.html`);
        await new Promise((done) => setTimeout(done, 500));
        assert.deepEqual(engines(browser), [], name);
      }
      await page.evaluate(() => scrollTo(0, 10_000));
      assert.ok(await until(async () => (await verdicts(page)).length === 1));
      assert.equal(engines(browser).length, 1);
    });

    it('explains what is typed, and the example; Clear takes it away', async ({ page }) => {
      await page.goto(`${ORIGIN}/box.html`);
      const press = (/** @type {string} */ part) =>
        page.evaluate((part) => {
          const root = document.querySelector('undeny-explainer')?.shadowRoot;
          /** @type {HTMLElement} */ (root?.querySelector(`[part="${part}"]`)).click();
        }, part);
      await page.waitForFunction(() => customElements.get('undeny-explainer'));
      assert.deepEqual((await axeFinds(page)).found, []);
      await press('example');
      assert.ok(await until(async () => (await verdicts(page))[0]?.includes('lambda:GetFunction')));
      assert.deepEqual((await axeFinds(page)).found, []);
      await press('clear');
      assert.ok(await until(async () => (await verdicts(page)).length === 0));
      await page.keyboard.type(
        'User: arn:aws:iam::123456789012:user/marymajor is not authorized to perform: iam:PassRole',
      );
      assert.ok(await until(async () => (await verdicts(page))[0]?.includes('marymajor')));
    });

    it('properties, events and style reach the page', async ({ page }) => {
      await page.goto(`${ORIGIN}/box.html`);
      await page.waitForFunction(() => customElements.get('undeny-explainer'));
      const heard = await page.evaluate(async () => {
        const style = new CSSStyleSheet();
        style.replaceSync(
          'undeny-explainer { --undeny-accent: rgb(1, 2, 3) } undeny-explainer::part(card) { margin-top: 33px }',
        );
        document.adoptedStyleSheets = [style];
        const element = /** @type {any} */ (document.createElement('undeny-explainer'));
        element.setAttribute('role', 'administrator');
        element.url = 'https://eu-west-1.console.aws.amazon.com/lambda/home';
        element.format = 'terraform';
        element.mode = 'dark';
        element.text =
          'User: arn:aws:iam::123456789012:user/ana is not authorized to perform: lambda:GetFunction on resource: my-function';
        const outer = document.createElement('div');
        outer.attachShadow({ mode: 'open' }).append(element);
        /** @type {Promise<any>} */
        const event = new Promise((done) =>
          document.addEventListener('undeny-explained', done, { once: true }),
        );
        document.querySelector('main')?.append(outer);
        const { detail } = await event;
        document.querySelector('main')?.append(element);
        const card = element.shadowRoot.querySelector('.cards > *').shadowRoot.querySelector('.card');
        return {
          role: [element.getAttribute('role'), element.getAttribute('reader'), element.role],
          resource: detail.diagnoses[0].denial.resource.arn,
          tab: card.querySelector('[role=tab][aria-selected=true]')?.textContent,
          mode: card.dataset.mode,
          edge: getComputedStyle(card).borderTopColor,
          margin: getComputedStyle(card).marginTop,
          styles: element.shadowRoot.querySelectorAll('style').length,
        };
      });
      assert.deepEqual(heard, {
        role: [null, 'administrator', 'administrator'],
        resource: 'arn:aws:lambda:eu-west-1:123456789012:function:my-function',
        tab: 'Terraform',
        mode: 'dark',
        edge: 'rgb(1, 2, 3)',
        margin: '33px',
        styles: 0,
      });
    });

    it('runs under strict policies: as WebAssembly where it may, translated elsewhere, whole in one module', async ({
      browser,
      page,
    }) => {
      for (const [name, wanted] of /** @type {const} */ ([
        ['wasm/filled', ['wasm']],
        ['strict/filled', ['wasm', 'strict']],
        ['strict/whole', []],
      ])) {
        browser.answered.length = 0;
        await page.goto(`${ORIGIN}/${name}.html`);
        assert.ok(
          await until(async () => (await verdicts(page))[0]?.includes('marymajor')),
          `${kind} ${name}`,
        );
        const loaded = engines(browser).map((address) => address.match(/chunks\/(wasm|strict)-/)?.[1]);
        assert.deepEqual(loaded, wanted, name);
        const style = await page.evaluate(() => {
          const frame = document
            .querySelector('undeny-explainer')
            ?.shadowRoot?.querySelector('.cards > *')?.shadowRoot;
          return getComputedStyle(/** @type {Element} */ (frame?.querySelector('.card'))).borderRadius;
        });
        assert.equal(style, '12px', name);
      }
    });
  },
  // The engine is then the translated one.
  /blocked WebAssembly/,
);
