// axe-core on the line, the card, the popup and the options, light, dark and in the system's own colours. The card is looked
// at in a copy, since axe cannot look into a closed shadow root.

import assert from 'node:assert/strict';
import { DOCS } from '../console/server.mjs';
import {
  emulate,
  LOOKS,
  openConsole,
  openExtensionPage,
  scenario,
  settle,
  until,
  waitForCards,
} from './harness.mjs';
import { axe, axeFinds, findings } from './axe.mjs';
import { inBothBrowsers } from './suite.mjs';

/** @param {Awaited<ReturnType<typeof findings>>} said */
function nothing({ found, passes }) {
  assert.ok(passes > 10, `${passes} rules looked at something`);
  assert.deepEqual(found, []);
}

/**
 * Runs axe on a page.
 * @param {import('./harness.mjs').Page} page
 */
async function check(page) {
  nothing(await axeFinds(page));
}

/**
 * Runs axe on a copy of a card, in a page that looks as it does.
 * @param {import('./harness.mjs').Launched} browser
 * @param {import('./cards.mjs').Card} card
 * @param {typeof LOOKS[number]} look
 */
async function checkCopy(browser, card, look) {
  const copy = await card.eval((root) => ({
    html: root.innerHTML,
    css: root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
  }));
  const blank = await browser.browser.newPage();
  try {
    await emulate(browser, look, blank);
    await blank.evaluate(({ html, css }) => {
      document.documentElement.lang = 'en';
      document.title = 'A card';
      document.body.innerHTML = '<main><h1>Console</h1><div id="card"></div></main>';
      const root = /** @type {Element} */ (document.querySelector('#card')).attachShadow({ mode: 'open' });
      root.innerHTML = html;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    }, copy);
    await check(blank);
  } finally {
    await blank.close();
  }
}

/** Pages of each sort of line, in both of the console's modes. */
const PAGES = [
  'flashbar',
  'flashbar-dark',
  'form-error',
  'guardrail',
  'guardrail-dark',
  'group',
  'flood',
  'encoded',
];

inBothBrowsers((it) => {
  it('the widget’s page: axe finds nothing to mend', async ({ browser, page }) => {
    await page.goto(DOCS);
    await waitForCards(browser, page, 2);
    await settle(page);
    await check(page);
  });

  for (const id of PAGES) {
    it(`${id}: axe finds nothing to mend in the line, the open card and each of its layers`, async ({
      browser,
      page,
    }) => {
      await openConsole(page, scenario(id));
      const [card] = await waitForCards(browser, page, 1);
      assert.ok(card);
      const looks = id === 'guardrail' ? LOOKS : /** @type {const} */ (['light']);
      for (const look of looks) await checkCopy(browser, card, look);
      await card.open();
      await settle(page, 200);
      for (const look of looks) await checkCopy(browser, card, look);
      const layers = await card.eval(
        (root) => root.querySelectorAll('.layer-btn:not(.back, .counted)').length,
      );
      for (let layer = 0; layer < layers; layer++) {
        await card.eval((root, layer) => {
          const all = /** @type {HTMLElement[]} */ ([
            ...root.querySelectorAll('.layer-btn:not(.back, .counted)'),
          ]);
          all[layer]?.click();
        }, layer);
        await checkCopy(browser, card, 'light');
      }
      await emulate(browser, 'light', page);
    });
  }

  for (const look of LOOKS) {
    it(`${look}: axe finds nothing to mend in the popup and the options`, async ({ browser, page }) => {
      await openConsole(page, scenario('several'));
      await waitForCards(browser, page, 4);
      await settle(page, 600);
      for (const file of ['popup.html', 'options.html']) {
        const own = await openExtensionPage(browser, file);
        try {
          await emulate(browser, look, own.page);
          const lookAt = async () => {
            await own.evaluate(/** @type {any} */ (`() => { ${axe} }`));
            nothing(await own.evaluate(findings));
          };
          const press = (/** @type {string} */ selector) =>
            own.evaluate(
              (selector) => /** @type {HTMLElement | null} */ (document.querySelector(selector))?.click(),
              selector,
            );
          assert.ok(
            await until(() => own.evaluate(() => document.body.innerText.trim().length > 100)),
            `${file} stays empty`,
          );
          await lookAt();
          if (file === 'options.html') continue;
          for (const selector of ['.go', '#back', '#paste', '#back', '#forget']) {
            await press(selector);
            if (selector !== '#back') await lookAt();
          }
        } finally {
          await own.close();
        }
      }
      await emulate(browser, 'light');
    });
  }
});
