// Nothing that is a secret is kept or copied, what one container shows is not another's, and no page's owner hears of undeny.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { url } from '../console/scenarios.mjs';
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
import { inBothBrowsers } from './suite.mjs';

const KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const PASSWORD = 'correct-horse-battery-staple';
const SIGNATURE = '9f2c51e07ab3d4861c5e90fb7d2a63488e1b07c4f5d9a2360bc7e81f4a5d6923';
const TOKEN = 'IQoJb3JpZ2luX2VjEXAMPLETOKENabcdefghijklmnopqrstuvwxyz0123456789';

/** A denial with secrets in its reason, its ARN's tail, and beside it. */
const TEXT = [
  'User: arn:aws:sts::123456789012:assumed-role/Developer/mateojackson is not authorized to perform: s3:GetObject on',
  `resource: arn:aws:s3:::amzn-s3-demo-bucket/q1.csv?X-Amz-Signature=${SIGNATURE}&X-Amz-Security-Token=${TOKEN}`,
  'because no identity-based policy allows the s3:GetObject action',
  `(aws_secret_access_key = ${KEY}; mysql -u admin --password=${PASSWORD};`,
  `https://admin:${PASSWORD}@db.example.com/)`,
].join(' ');

/** @param {string} where @param {string} text */
function clean(where, text) {
  for (const secret of [KEY, PASSWORD, SIGNATURE, TOKEN])
    assert.ok(!text.includes(secret), `${where} holds ${secret}`);
}

/** @param {import('./harness.mjs').Launched} browser */
async function stored(browser) {
  const own = await openExtensionPage(browser, 'options.html');
  try {
    return await own.evaluate(async () => {
      const { chrome } = /** @type {any} */ (globalThis);
      const [session, local, sync] = await Promise.all(
        [chrome.storage.session, chrome.storage.local, chrome.storage.sync].map((area) => area.get(null)),
      );
      return { denials: session.denials ?? [], all: JSON.stringify([session, local, sync]) };
    });
  } finally {
    await own.close();
  }
}

inBothBrowsers((it, kind) => {
  it('no secret of a message is stored, shown or copied, by any of the card’s buttons', async ({
    browser,
    page,
  }) => {
    await openConsole(page, scenario('dashboard'));
    await settle(page, 1000);
    await page.evaluate((text) => {
      const place = document.createElement('div');
      place.innerHTML = '<div role="alert"></div><textarea id="pasted"></textarea>';
      /** @type {Element} */ (place.firstChild).textContent = text;
      document.querySelector('main')?.prepend(place);
    }, TEXT);
    const [card] = await waitForCards(browser, page, 1);
    assert.ok(card);
    assert.ok(await until(async () => (await stored(browser)).denials.length > 0));
    clean('the storage', (await stored(browser)).all);
    await page.bringToFront();
    clean('the card', await card.whole());
    // Every button that copies, reached and pressed by the keyboard, as the clipboard demands.
    const labels = (await card.buttons()).filter((label) => label.startsWith('Copy'));
    assert.ok(labels.length >= 2, labels.join());
    for (const label of new Set(labels)) {
      await card.eval((root, label) => {
        const all = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('button')]);
        const name = (/** @type {HTMLElement} */ each) =>
          each.getAttribute('aria-label') ?? each.textContent?.trim();
        all.find((each) => name(each) === label && each.checkVisibility())?.focus();
      }, label);
      await page.keyboard.press('Enter');
      await settle(page, 100);
      await page.focus('#pasted');
      await page.keyboard.down('Control');
      await page.keyboard.press('v', kind === 'chrome' ? { commands: ['Paste'] } : {});
      await page.keyboard.up('Control');
      const field = () => page.$eval('#pasted', (each) => /** @type {HTMLTextAreaElement} */ (each).value);
      assert.ok(await until(async () => (await field()).length > 0, 5000), `${label} copied nothing`);
      clean(`what ${label} copies`, await field());
      await page.$eval('#pasted', (each) => {
        /** @type {HTMLTextAreaElement} */ (each).value = '';
      });
    }
  });

  it('forged messages of a page’s process do nothing', async ({ browser, page }) => {
    await openConsole(page, scenario('dashboard'));
    const own = await openExtensionPage(browser, 'options.html');
    try {
      // Sent by the content script itself, from the page's process, as whoever has taken that over would.
      await own.evaluate(async (address) => {
        const { chrome } = /** @type {any} */ (globalThis);
        await chrome.storage.session.clear();
        const tab = (await chrome.tabs.query({})).find((/** @type {any} */ each) => each.url === address);
        await chrome.scripting.executeScript({
          target: { tabId: tab.id },
          func: async () => {
            const { chrome } = /** @type {any} */ (globalThis);
            const forged = [
              { keep: [{}] },
              { keep: [{ text: 'a', remedy: { policies: [{ document: { Statement: '*' } }] } }] },
              { keep: [{ text: 'b', page: { url: 'javascript:alert(1)', around: { account: 'root' } } }] },
              { keep: Array.from({ length: 21 }, () => ({ text: 'c' })) },
              { keep: [{ text: 'd'.repeat(9000) }] },
              { remember: '<img>' },
              { opened: '../../x', open: true },
              { go: true },
              null,
              'keep',
            ];
            for (const message of forged) await chrome.runtime.sendMessage(message).catch(() => {});
          },
        });
      }, page.url());
      const list = () =>
        own.evaluate(async () => await /** @type {any} */ (globalThis).chrome.storage.session.get(null));
      assert.ok(await until(async () => (await list()).denials?.length === 2));
      const { denials, ...rest } = await list();
      assert.deepEqual(
        denials.map((/** @type {any} */ { text, page }) => [text, page.url ?? null]),
        [
          ['a', null],
          ['b', null],
        ],
      );
      assert.ok(!JSON.stringify(denials).includes('Statement'));
      assert.deepEqual(rest, {});
      const sync = await own.evaluate(() => /** @type {any} */ (globalThis).chrome.storage.sync.get(null));
      assert.deepEqual(sync, {});
    } finally {
      await own.evaluate(() => /** @type {any} */ (globalThis).chrome.storage.session.clear());
      await own.close();
    }
  });

  if (kind === 'firefox') {
    it('what was denied in a container is listed in that container alone', async ({ browser, page }) => {
      await openConsole(page, scenario('flashbar'));
      await waitForCards(browser, page, 1);
      await settle(page, 600);
      const own = await openExtensionPage(browser, 'popup.html');
      try {
        const words = () => own.evaluate(() => document.body.innerText);
        assert.ok(await until(async () => (await words()).includes('my-function')));
        // The same list as another container's tab would have left it.
        await own.evaluate(async () => {
          const { storage } = /** @type {any} */ (globalThis).chrome;
          const { denials } = await storage.session.get('denials');
          const apart = denials.map((/** @type {any} */ each) => ({ ...each, store: 'firefox-container-7' }));
          await storage.session.set({ denials: apart });
        });
        assert.ok(await until(async () => (await words()).includes('Nothing denied')), await words());
        const { denials } = await own.evaluate(() =>
          /** @type {any} */ (globalThis).chrome.storage.session.get('denials'),
        );
        assert.equal(denials.length, 1, 'what is another’s stays');
      } finally {
        await own.close();
      }
    });

    it('a denial is kept with the container of its tab', async ({ browser }) => {
      await inBrowserItself(
        browser,
        `(async () => {
          const { ContextualIdentityService } = ChromeUtils.importESModule('resource://gre/modules/ContextualIdentityService.sys.mjs');
          ContextualIdentityService.ensureDataReady();
          return true;
        })()`,
      );
      const context = await browser.browser.createBrowserContext();
      const page = await browser.newPage(context);
      try {
        await openConsole(page, scenario('flashbar'));
        await waitForCards(browser, page, 1);
        const found = () =>
          stored(browser).then(({ denials }) =>
            denials
              .map((/** @type {any} */ each) => each.store)
              .filter((/** @type {string} */ store) => store.startsWith('firefox-container-')),
          );
        assert.ok(
          await until(async () =>
            (await found()).some((/** @type {string} */ store) => store !== 'firefox-container-7'),
          ),
        );
      } finally {
        await context.close();
      }
    });
  }
});

for (const kind of kinds.filter((each) => each === 'chrome')) {
  describe(`${kind}, without undeny`, () => {
    /** @type {import('./harness.mjs').Launched | undefined} */
    let browser;
    after(() => browser?.close());

    // What the other tests rely on: a report would be seen, since nothing leaves this machine but through its proxy.
    test('a page that breaks its own policy is reported, and that is noticed', async () => {
      browser = await launch(kind, { extension: null });
      const page = await browser.newPage();
      await page.goto(url(scenario('csp-report-only')), { waitUntil: 'load' });
      assert.equal((await cards(browser, page)).length, 0);
      await page.evaluate(() => {
        const image = document.createElement('img');
        image.src = 'https://us-east-1.console.aws.amazon.com.example.com/x.png';
        document.body.append(image);
      });
      const reported = () => browser?.left().some((address) => address.includes('reports.example.com'));
      assert.ok(await until(async () => reported()), browser.left().join());
    });
  });
}
