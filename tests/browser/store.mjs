// The five pictures of the stores' pages, which the README shows too, in extension/store: `cargo xtask demo --store`.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildConsole } from '../console/build.mjs';
import { launch, openConsole, openExtensionPage, scenario, settle, until, waitForCards } from './harness.mjs';

/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
/** Page, name, and whether the card is opened. */
const PICTURES = /** @type {const} */ ([
  ['flashbar', 'line', false],
  ['flashbar', 'console-light', true],
  ['flashbar-dark', 'console-dark', true],
  ['guardrail', 'guardrail', true],
]);

/** @param {string} name */
const file = (name) => new URL(`../../extension/store/${name}.png`, import.meta.url).pathname;

await buildConsole();
const browser = await launch('chrome', SIZE);
const folder = await mkdtemp(join(tmpdir(), 'undeny-store-'));
try {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  for (const [id, name, open] of PICTURES) {
    await openConsole(page, scenario(id));
    const [card] = await waitForCards(browser, page, 1);
    if (!card) throw new Error(`no card on ${id}`);
    await card.eval((root, open) => {
      const toggle = /** @type {HTMLElement} */ (root.querySelector('.toggle'));
      if ((toggle.getAttribute('aria-expanded') === 'true') !== open) toggle.click();
    }, open);
    await settle(page);
    await page.screenshot({ path: /** @type {any} */ (file(name)) });
  }

  // The popup, as it hangs from the toolbar, over the page that it tells of.
  await openConsole(page, scenario('group'));
  await waitForCards(browser, page, 1);
  await settle(page);
  const behind = join(folder, 'behind.png');
  await page.screenshot({ path: /** @type {any} */ (behind) });
  const popup = await openExtensionPage(browser, 'popup.html');
  await popup.page?.setViewport({ width: 400, height: 600, deviceScaleFactor: 1 });
  const listed = () => popup.evaluate(() => document.querySelectorAll('.den').length >= 4);
  if (!(await until(listed))) throw new Error('the popup lists nothing');
  await popup.evaluate(() => {
    for (const box of [...document.querySelectorAll('.den input:not(:disabled)')].slice(0, 3))
      /** @type {HTMLElement} */ (box).click();
  });
  await popup.screenshot(join(folder, 'popup.png'));
  await popup.close();
  const image = async (/** @type {string} */ path) =>
    `data:image/png;base64,${(await readFile(path)).toString('base64')}`;
  await page.goto('about:blank');
  await page.setContent(
    `<body style="margin:0"><img src="${await image(behind)}" style="display:block">
     <img src="${await image(join(folder, 'popup.png'))}" style="position:absolute;inset-block-start:64px;
       inset-inline-end:48px;border-radius:8px;box-shadow:0 4px 24px #0f141a66"></body>`,
  );
  await settle(page);
  await page.screenshot({ path: /** @type {any} */ (file('popup')) });
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
