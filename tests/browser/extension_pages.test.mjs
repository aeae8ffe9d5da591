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

    await page.bringToFront();
    await openConsole(page, scenario('flashbar'));
    await waitForCards(browser, page, 1);
    const listed = () => empty.evaluate(() => document.body.innerText.includes('lambda:GetFunction'));
    assert.ok(await until(listed), 'what is denied while the popup is open is listed there');
    await empty.close();
    const popup = await openExtensionPage(browser, 'popup.html');
    assert.ok(
      await until(() => popup.evaluate(() => document.body.innerText.includes('lambda:GetFunction'))),
    );
    await popup.close();
  });

  it('the popup lists who, when and where, makes one policy a principal, and forgets', async ({
    browser,
    page,
  }) => {
    await openConsole(page, scenario('several'));
    await waitForCards(browser, page, 4);
    const popup = await openExtensionPage(browser, 'popup.html');
    const text = () => popup.evaluate(() => document.body.innerText);
    const actions = ['lambda:InvokeFunction', 'lambda:ListTags', 's3:PutObject', 'ec2:RunInstances'];
    assert.ok(
      await until(async () => {
        const listed = await text();
        return actions.every((action) => listed.includes(action));
      }),
    );
    assert.match(await text(), /Developer · lambda › orders/);
    const press = (/** @type {string} */ label) =>
      popup.evaluate((label) => {
        const all = [...document.querySelectorAll('button')];
        all.find((each) => each.textContent?.trim().startsWith(label))?.click();
      }, label);
    await popup.evaluate(() => {
      for (const box of document.querySelectorAll('.den input')) {
        const field = /** @type {HTMLInputElement} */ (box);
        if (!field.disabled && !field.checked) field.click();
      }
    });
    await press('Make');
    assert.ok(await until(async () => (await text()).includes('Back to the list')));
    const policies = await popup.evaluate(() =>
      [...document.querySelectorAll('.box pre')].map((pre) => pre.textContent ?? ''),
    );
    assert.ok(
      policies.some(
        (policy) => policy.includes('lambda:InvokeFunction') && policy.includes('lambda:ListTags'),
      ),
    );
    assert.ok(policies.every((policy) => JSON.parse(policy).Version === '2012-10-17'));
    await press('‹ Back');
    await popup.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.go')).click());
    assert.ok(await until(async () => (await text()).includes('Remove')));
    await press('Forget all');
    await press('Forget ');
    assert.ok(await until(async () => (await text()).includes('Nothing denied')));
    await popup.close();
  });

  it('the popup finds, filters and exports', async ({ browser, page }) => {
    await openConsole(page, scenario('several'));
    await waitForCards(browser, page, 4);
    const popup = await openExtensionPage(browser, 'popup.html');
    const rows = () =>
      popup.evaluate(() => [...document.querySelectorAll('.den b')].map((b) => b.textContent));
    assert.ok(await until(async () => (await rows()).length === 4), JSON.stringify(await rows()));
    const put = (/** @type {string} */ selector, /** @type {string} */ value) =>
      popup.evaluate(
        (selector, value) => {
          const field = /** @type {HTMLInputElement} */ (document.querySelector(selector));
          field.value = value;
          field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
        },
        selector,
        value,
      );
    await put('.pf input', 'lambda:');
    assert.deepEqual((await rows()).toSorted(), ['lambda:InvokeFunction', 'lambda:ListTags']);
    await put('.pf input', 'no such thing');
    assert.deepEqual(await rows(), []);
    await put('.pf input', '');
    await put('.pf select:last-child', 's3');
    assert.deepEqual(await rows(), ['s3:PutObject']);
    await put('.pf select:last-child', '');
    assert.equal((await rows()).length, 4);

    const saved = (/** @type {string} */ id) =>
      popup.evaluate(async (id) => {
        /** @type {Blob[]} */
        const blobs = [];
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob) => {
          blobs.push(/** @type {Blob} */ (blob));
          return 'data:,';
        };
        document.getElementById(id)?.click();
        URL.createObjectURL = createObjectURL;
        return (await blobs[0]?.text()) ?? '';
      }, id);
    const { denials } = JSON.parse(await saved('export-json'));
    assert.equal(denials.length, 4);
    assert.ok(denials.every((/** @type {any} */ each) => each.verdict && each.count >= 1 && each.page));
    const table = (await saved('export-markdown')).trim().split('\n');
    assert.equal(table[0], '# Denied');
    assert.equal(table.length, 8, table.join('\n'));
    await popup.close();
  });

  it('the popup reads a dropped log, a gzip and a HAR file', async ({ browser }) => {
    const popup = await openExtensionPage(browser, 'popup.html');
    const said =
      'User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: sqs:SendMessage';
    assert.ok(
      await until(() => popup.evaluate(() => document.querySelector('#view')?.childElementCount !== 0)),
    );
    for (const kind of ['log', 'gzip', 'har']) {
      const told = await popup.evaluate(
        async (kind, said) => {
          /** @type {Blob} */
          let blob = new Blob([said]);
          if (kind === 'har') {
            const content = { encoding: 'base64', text: btoa(said) };
            blob = new Blob([JSON.stringify({ log: { entries: [{ response: { content } }] } })]);
          }
          if (kind === 'gzip')
            blob = await new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();
          const data = new DataTransfer();
          data.items.add(new File([blob], `events.${kind}`));
          document.dispatchEvent(
            new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
          );
          for (let wait = 0; wait < 50; wait++) {
            const words = document.querySelector('#told')?.textContent ?? '';
            if (/found|undeny|file/.test(words)) return words;
            await new Promise((done) => setTimeout(done, 100));
          }
          return '';
        },
        kind,
        said,
      );
      assert.equal(told, '1 denial found.', kind);
      await popup.evaluate(() => {
        const told = document.querySelector('#told');
        if (told) told.textContent = '';
      });
    }
    await popup.close();
  });

  it('the options open, and keep who reads, the form and where to ask', async ({ browser, page }) => {
    const options = await openExtensionPage(browser, 'options.html');
    assert.ok(
      await until(() =>
        options.evaluate(() => document.querySelector('input[value=requester]:checked') !== null),
      ),
    );
    await options.evaluate(() => {
      /** @type {HTMLElement} */ (document.querySelector('input[value=administrator]')).click();
      const link = /** @type {HTMLInputElement} */ (document.querySelector('#link'));
      link.value = 'javascript:alert(1)';
      link.dispatchEvent(new Event('change'));
    });
    assert.match(
      await options.evaluate(() => document.querySelector('#wrong')?.textContent ?? ''),
      /no link/,
    );
    const stored = () =>
      options.evaluate(async () => /** @type {any} */ (globalThis).chrome.storage.sync.get(null));
    assert.ok(await until(async () => (await stored()).reader === 'administrator'));
    assert.equal((await stored()).desks, undefined);

    await openConsole(page, scenario('flashbar'));
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    assert.deepEqual(await card.buttons(), ['Copy policy', 'Explain', 'Close']);

    await options.evaluate(() => {
      const link = /** @type {HTMLInputElement} */ (document.querySelector('#link'));
      link.value = 'https://desk.example.com/new?title={title}&body={request}';
      link.dispatchEvent(new Event('change'));
    });
    assert.ok(await until(async () => (await stored()).desks?.length === 1));
    await openConsole(page, scenario('flashbar'));
    const [asks] = await waitForCards(browser, page, 1);
    const href = await asks?.eval((root) => root.querySelector('a.first')?.getAttribute('href') ?? '');
    assert.match(href ?? '', /^https:\/\/desk\.example\.com\/new\?title=mateojackson%20may%20not/);

    await options.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#reset')).click());
    assert.ok(await until(async () => Object.keys(await stored()).length === 0));
    await options.close();
  });

  it('asks for no more than storage, scripting and the console’s hosts', async () => {
    const manifest = JSON.parse(
      await readFile(new URL(`../../dist/${kind}/manifest.json`, import.meta.url), 'utf8'),
    );
    assert.deepEqual(manifest.permissions.toSorted(), ['scripting', 'storage']);
    assert.equal(manifest.web_accessible_resources, undefined);
    assert.equal(manifest.optional_permissions, undefined);
    assert.deepEqual(manifest.optional_host_permissions, ['https://*/*']);
    const console =
      /^https:\/\/(\*\.console\.(aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)|(health|phd|\*\.lightsail|\*\.quicksight|quicksight\.us-gov-(east|west)-1)\.(aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws\.com))\/\*$/;
    for (const host of manifest.host_permissions) assert.match(host, console);
    assert.deepEqual(
      manifest.content_scripts.flatMap((/** @type {any} */ each) => each.matches).sort(),
      manifest.host_permissions.toSorted(),
    );
    assert.match(manifest.content_security_policy.extension_pages, /wasm-unsafe-eval/);
    assert.doesNotMatch(manifest.content_security_policy.extension_pages, /'unsafe-|https?:/);
  });
});
