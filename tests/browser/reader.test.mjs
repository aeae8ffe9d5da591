// What the reader and the reader's company set, what is remembered, and what the toolbar's button says.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import {
  cards,
  inBrowserItself,
  kinds,
  launch,
  openConsole,
  openExtensionPage,
  scenario,
  settle,
  until,
  waitForCards,
} from './harness.mjs';
import { denialOf, firstCard } from './loads.mjs';
import { inBothBrowsers } from './suite.mjs';

/** @typedef {import('./harness.mjs').Launched} Launched */

/**
 * A module of the extension's that speaks of `chrome`, which these tests' types do not know.
 * @param {string} path
 */
const ours = (path) => import(new URL(`../../extension/${path}`, import.meta.url).href);
const { merged } = await ours('settings.js');

/** @param {import('./cards.mjs').Card} card */
const isOpen = (card) => card.eval((root) => root.querySelector('.more') !== null);

/** @param {import('./cards.mjs').Card} card */
const toggle = (card) =>
  card.eval((root) => /** @type {HTMLElement} */ (root.querySelector('.toggle')).click());

/**
 * Runs `code` with `args` in one of the extension's own pages.
 * @template T
 * @param {Launched} browser
 * @param {(...args: any[]) => T} code
 * @param {...unknown} args
 */
async function inExtension(browser, code, ...args) {
  const own = await openExtensionPage(browser, 'options.html');
  try {
    return await own.evaluate(code, ...args);
  } finally {
    await own.close();
  }
}

/**
 * @param {Launched} browser
 * @param {import('./harness.mjs').Page} page
 */
const only = async (browser, page, id = 'flashbar') => {
  await openConsole(page, scenario(id));
  const [card] = await waitForCards(browser, page, 1);
  assert.ok(card);
  return card;
};

inBothBrowsers((it) => {
  it('a card that the reader left open begins open when the page is loaded again; a closed one does not', async ({
    browser,
    page,
  }) => {
    const own = await openExtensionPage(browser, 'options.html');
    const areKept = (/** @type {number} */ count) =>
      until(async () => {
        const { opened = [] } = await own.evaluate(() =>
          /** @type {any} */ (globalThis).chrome.storage.session.get('opened'),
        );
        return opened.length === count;
      });
    await page.bringToFront();
    const first = await only(browser, page);
    assert.equal(await isOpen(first), false);
    await toggle(first);
    assert.ok(await areKept(1));
    const again = await only(browser, page);
    assert.ok(await until(() => isOpen(again)));
    await toggle(again);
    assert.ok(await areKept(0));
    assert.equal(await isOpen(await only(browser, page)), false);
    await own.close();
  });

  it('where one denial stands on a page the card begins open by an option, and only there', async ({
    browser,
    page,
  }) => {
    const set = (/** @type {boolean} */ beginOpen) =>
      inExtension(
        browser,
        (beginOpen) => /** @type {any} */ (globalThis).chrome.storage.sync.set({ beginOpen }),
        beginOpen,
      );
    await set(true);
    try {
      const card = await only(browser, page);
      assert.ok(await until(() => isOpen(card)));
      await openConsole(page, scenario('several'));
      const several = await waitForCards(browser, page, 4);
      await settle(page);
      // The first that was read may have stood alone for a moment.
      const open = await Promise.all(several.map(isOpen));
      assert.ok(open.filter(Boolean).length <= 1, open.join());
      const floats = await only(browser, page, 'toast');
      assert.equal(await floats.eval((root) => root.querySelector('.floating')), null, 'nothing pops up');
    } finally {
      await inExtension(browser, () => /** @type {any} */ (globalThis).chrome.storage.sync.clear());
    }
  });

  it('the badge counts a tab’s denials, not its messages', async ({ browser, page }) => {
    const own = await openExtensionPage(browser, 'options.html');
    const badge = () =>
      own.evaluate(async (address) => {
        const { chrome } = /** @type {any} */ (globalThis);
        const tab = (await chrome.tabs.query({})).find((/** @type {any} */ each) => each.url === address);
        return chrome.action.getBadgeText({ tabId: tab.id });
      }, page.url());
    await openConsole(page, scenario('dashboard'));
    await own.evaluate(() => /** @type {any} */ (globalThis).chrome.storage.session.remove('denials'));
    await openConsole(page, scenario('group'));
    await waitForCards(browser, page, 1);
    assert.ok(await until(async () => (await badge()) === '4'), `the badge says ${await badge()}`);
    await page.evaluate(firstCard, denialOf(5), 20_000);
    assert.ok(await until(async () => (await badge()) === '5'), `the badge says ${await badge()}`);
    await own.close();
  });

  it('“Works since” when the page that was refused loads without the denial', async ({ browser, page }) => {
    await page.evaluate(() => sessionStorage.clear()).catch(() => {});
    await only(browser, page, 'mended');
    await settle(page, 500);
    await page.evaluate(() => sessionStorage.setItem('mended', 'yes'));
    await page.reload({ waitUntil: 'load' });
    assert.equal((await waitForCards(browser, page, 0)).length, 0);
    const popup = await openExtensionPage(browser, 'popup.html');
    const says = () => popup.evaluate(() => document.body.innerText);
    assert.ok(await until(async () => /Works since \d/.test(await says()), 25_000), await says());
    await popup.close();
  });

  it('what happens while the background sleeps is explained and kept', async ({ browser, page }) => {
    await openConsole(page, scenario('dashboard'));
    await settle(page, 1500);
    await putToSleep(browser);
    assert.ok((await page.evaluate(firstCard, denialOf(40), 10_000)) >= 0, 'no card');
    await settle(page, 300);
    await putToSleep(browser);
    const popup = await openExtensionPage(browser, 'popup.html');
    assert.ok(await until(() => popup.evaluate(() => document.body.innerText.includes('function-40'))));
    await popup.close();
  });

  it('three keys from the denial to its policy', async ({ browser, page }) => {
    const card = await only(browser, page);
    await page.bringToFront();
    // The browser's own shortcut (Alt+Shift+U) cannot be pressed by a driver: what it sets off in the background is.
    const command = () =>
      inExtension(
        browser,
        async (address) => {
          const { chrome } = /** @type {any} */ (globalThis);
          const tab = (await chrome.tabs.query({})).find((/** @type {any} */ each) => each.url === address);
          return chrome.tabs.sendMessage(tab.id, { go: true }, { frameId: 0 });
        },
        page.url(),
      );
    const focused = () => card.eval((root) => root.activeElement?.textContent?.trim() ?? '');
    assert.equal(await command(), true);
    await page.bringToFront();
    assert.equal(await focused(), 'Copy request');
    assert.equal(await command(), true);
    await page.bringToFront();
    assert.match(await focused(), /^Copy policy/);
    await page.keyboard.press('Enter');
    assert.ok(await until(async () => /Copied/.test(await card.text())));
  });

  it('paste the policy, get the line: the statement that denied and its line', async ({ browser, page }) => {
    for (const reader of ['requester', 'administrator']) {
      await inExtension(
        browser,
        (reader) => /** @type {any} */ (globalThis).chrome.storage.sync.set({ reader }),
        reader,
      );
      try {
        const card = await only(browser, page, 'guardrail');
        if (!(await isOpen(card))) await toggle(card);
        // The requester's box stands among the steps for whoever manages the policy, an administrator's in a layer of its own.
        const place = await card.eval((root) => {
          const layers = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.layer-btn')]);
          const one = layers.find((each) => {
            each.click();
            return root.querySelector('textarea') !== null;
          });
          return one?.textContent ?? '';
        });
        assert.match(place, reader === 'administrator' ? /^Which statement denied/ : /^For /);
        /** @type {string[]} */
        const sent = [];
        page.on('request', (request) => /^https?:/.test(request.url()) && sent.push(request.url()));
        await card.eval((root) => {
          const box = /** @type {HTMLTextAreaElement} */ (root.querySelector('textarea'));
          box.value = [
            '{ "Version": "2012-10-17", "Statement": [',
            '  { "Sid": "Fine", "Effect": "Deny", "Action": "s3:*", "Resource": "*" },',
            '  { "Sid": "NoNewInstances", "Effect": "Deny",',
            '    "Action": "ec2:RunInstances", "Resource": "*" } ] }',
          ].join('\n');
          box.dispatchEvent(new Event('input', { bubbles: true }));
        });
        assert.match(await card.text(), /NoNewInstances, line 3/, reader);
        assert.deepEqual(sent, []);
      } finally {
        await inExtension(browser, () => /** @type {any} */ (globalThis).chrome.storage.sync.clear());
      }
    }
  });

  it('a site that was added gets its cards, until it is removed', async ({ browser, page }) => {
    if (browser.kind === 'chrome') return; // Nobody can press Chromium's prompt here: see the table below.
    const origin = 'https://portal.example.com/*';
    const permit = (/** @type {'add' | 'remove'} */ what) =>
      inBrowserItself(
        browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID('undeny@undeny.invalid');
          await ExtensionPermissions.${what}(extension.id, { permissions: [], origins: ['${origin}'] }, extension);
        })()`,
      );
    await openConsole(page, scenario('added-site'));
    await settle(page, 1000);
    assert.equal((await cards(browser, page)).length, 0);
    await permit('add');
    await settle(page, 500);
    await only(browser, page, 'added-site');
    await permit('remove');
    await settle(page, 500);
    await openConsole(page, scenario('added-site'));
    await settle(page, 1000);
    assert.equal((await cards(browser, page)).length, 0);
  });
});

test('added sites: the content script is registered there and nowhere else (a table, in place of Chromium’s prompt)', async () => {
  const own = ['https://*.console.aws.amazon.com/*'];
  /** @type {any[]} */
  let registered = [];
  let origins = [...own];
  Object.assign(globalThis, {
    chrome: {
      runtime: {
        getURL: (/** @type {string} */ path) => `moz-extension://1d6b6f0a${path}`,
        getManifest: () => ({
          host_permissions: own,
          content_scripts: [{ js: ['moz-extension://1d6b6f0a/content.js'] }],
        }),
      },
      permissions: { getAll: async () => ({ origins }) },
      scripting: {
        getRegisteredContentScripts: async () => registered,
        unregisterContentScripts: async () => void (registered = []),
        registerContentScripts: async (/** @type {any[]} */ scripts) => void (registered = scripts),
      },
    },
  });
  const { registerSites } = await ours('background/sites.js');
  for (const added of [
    [],
    ['https://portal.example.com/*'],
    ['https://a.example.com/*', 'https://b.example.com/*'],
    [],
  ]) {
    origins = [...own, ...added];
    await registerSites();
    assert.deepEqual(
      registered.flatMap((each) => each.matches),
      added,
    );
    assert.ok(registered.every((each) => each.js[0] === 'content.js' && each.allFrames));
  }
});

/** What a company sets. */
const MANAGED = {
  organizationName: 'Example Corp',
  keep: 'nothing',
  format: 'terraform',
  desks: [
    {
      link: 'https://desk.example.com/new?title={title}&body={request}',
      label: 'Ask the cloud team',
      note: 'Production is changed by team X.',
    },
  ],
};

for (const kind of kinds) {
  describe(`${kind}, with a company’s policy`, () => {
    /** @type {(() => Promise<unknown>)[]} */
    const undo = [];
    after(async () => {
      for (const each of undo.reverse()) await each();
    });

    test('the button has the company’s words, its choices are locked, and nothing is kept', async () => {
      const browser = await launchManaged(kind, undo);
      const options = await openExtensionPage(browser, 'options.html');
      const managed = () =>
        options.evaluate(() => document.querySelector('#managed')?.checkVisibility() === true);
      assert.ok(await until(managed), 'the options do not know of the policy');
      const words = await options.evaluate(() => document.body.innerText);
      assert.match(words, /Example Corp manages some of these/);
      assert.ok(
        await options.evaluate(
          () => /** @type {HTMLSelectElement} */ (document.querySelector('#format')).disabled,
        ),
      );
      const page = await browser.newPage();
      const card = await only(browser, page);
      const [label, href, note] = await card.eval((root) => {
        const link = root.querySelector('a.first');
        return [link?.textContent, link?.getAttribute('href'), root.querySelector('.who')?.textContent];
      });
      assert.equal(label, 'Ask the cloud team');
      assert.match(href ?? '', /^https:\/\/desk\.example\.com\/new\?title=mateojackson%20may%20not/);
      assert.match(note ?? '', /Example Corp: “Production is changed by team X.”/);
      await settle(page, 500);
      const { denials } = await options.evaluate(() =>
        /** @type {any} */ (globalThis).chrome.storage.session.get('denials'),
      );
      assert.equal(denials, undefined);
    });
  });
}

test('what a company sets stands above what the reader sets; what makes no sense does not count', () => {
  const now = merged({ format: 'cdk-typescript', reader: 'administrator', keep: 'session' }, MANAGED);
  assert.equal(now.company, 'Example Corp');
  assert.equal(now.format, 'terraform');
  assert.equal(now.reader, 'administrator');
  assert.deepEqual(now.locked.sort(), ['desks', 'format', 'keep']);
  const broken = merged({}, { format: 'exe', reader: 7, desks: [{ link: 1 }, null], organizationName: {} });
  assert.deepEqual(
    [broken.format, broken.reader, broken.desks, broken.company],
    ['json', 'requester', [], ''],
  );
});

/**
 * A browser whose user's company has set {@link MANAGED}.
 * @param {import('./launch.mjs').Kind} kind
 * @param {(() => Promise<unknown>)[]} undo
 */
async function launchManaged(kind, undo) {
  const home = await mkdtemp(join(tmpdir(), 'undeny-home-'));
  undo.push(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
  if (kind === 'firefox') {
    const folder = join(home, '.mozilla', 'managed-storage');
    const name = 'undeny@undeny.invalid';
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, `${name}.json`),
      JSON.stringify({ name, description: 'For a test', type: 'storage', data: MANAGED }),
    );
  }
  const browser = await launch(kind, { home });
  undo.push(() => browser.close());
  if (kind === 'chrome') await applyPolicies(browser);
  return browser;
}

/**
 * Sets {@link MANAGED} for the extension by Chromium's own page for trying out policies: from a folder, Chromium reads them
 * only where an administrator has written them. They are checked against the schema and kept as any other policy's.
 * @param {Launched} browser
 */
async function applyPolicies(browser) {
  const page = await browser.browser.newPage();
  await page.goto('chrome://policy/test');
  const [source, scope, level] = [5, 1, 1]; // the platform's, for the machine, mandatory
  const policies = Object.entries(MANAGED).map(([name, value]) => ({
    namespace: browser.id,
    ...{ name, value, source, scope, level },
  }));
  const applied = await page.evaluate(async (text) => {
    const module = 'chrome://policy/test/policy_test_browser_proxy.js';
    const { PolicyTestBrowserProxy } = await import(module);
    await PolicyTestBrowserProxy.applyTestPolicies(text, '');
    return PolicyTestBrowserProxy.getAppliedTestPolicies();
  }, JSON.stringify(policies));
  assert.deepEqual(applied, policies);
  await page.close();
}

/**
 * Ends the background as the browser does when it has had nothing to do.
 * @param {Launched} browser
 */
async function putToSleep(browser) {
  if (browser.kind === 'firefox') {
    await inBrowserItself(
      browser,
      `WebExtensionPolicy.getByID('undeny@undeny.invalid').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
    return;
  }
  const target = browser.browser.targets().find((each) => each.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close();
}
