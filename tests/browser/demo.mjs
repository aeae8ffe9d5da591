// The demonstration: a denial on a console page, explained by the shipped extension in Chromium and Firefox.
// With --headed, a window stays open until it is closed (--browser=firefox for Firefox).

import { writeFile } from 'node:fs/promises';
import { buildConsole } from '../console/build.mjs';
import { denials } from '../console/denials.mjs';
import { DOCS } from '../console/server.mjs';
import {
  cards,
  kinds,
  launch,
  openConsole,
  scenario,
  screenshot,
  settle,
  until,
  waitForCards,
} from './harness.mjs';

/** @typedef {import('./launch.mjs').Kind} Kind */

const WIDTH = 1280;

/**
 * Opens the pages in one browser and takes their pictures.
 * @param {Kind} kind
 * @returns {Promise<string>} the card's text
 */
async function show(kind) {
  const browser = await launch(kind, { width: WIDTH });
  try {
    const page = await browser.newPage();
    let text = '';
    for (const [id, name] of /** @type {const} */ ([
      ['flashbar', kind],
      ['flashbar-dark', `${kind}-dark`],
    ])) {
      await page.setViewport({ width: WIDTH, height: 900 });
      await openConsole(page, scenario(id));
      const [card] = await waitForCards(browser, page, 1, 20000);
      if (!card) throw new Error(`${kind}: no card on ${page.url()}`);
      await settle(page);
      const { bottom, words } = await card.eval((root) => ({
        bottom: root.host.getBoundingClientRect().bottom,
        words: root.querySelector('[role=region]')?.textContent ?? '',
      }));
      await page.setViewport({ width: WIDTH, height: Math.max(900, Math.ceil(bottom) + 130) });
      await settle(page, 150);
      await screenshot(page, `demo/${name}`);
      text = words;
    }

    await page.setViewport({ width: WIDTH, height: 900 });
    await page.goto(DOCS, { waitUntil: 'load' });
    const explained = await until(async () => (await cards(browser, page)).length >= 2, 20000);
    if (!explained) throw new Error(`${kind}: the widget explained nothing`);
    await settle(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width: WIDTH, height });
    await settle(page, 150);
    await screenshot(page, `demo/widget-${kind}`);

    const left = browser.left();
    if (left.length > 0) throw new Error(`${kind}: asked for ${left.join(', ')}`);
    return text;
  } finally {
    await browser.close();
  }
}

/**
 * Opens a window to play with.
 * @param {Kind} kind
 */
async function play(kind) {
  const browser = await launch(kind, { headless: false });
  await browser.answerAllPages();
  const [page = await browser.browser.newPage()] = await browser.browser.pages();
  await openConsole(page, scenario('flashbar'));
  process.stdout.write(
    `The offline console is open in ${kind}; all its pages: https://us-east-1.console.aws.amazon.com/\nClose the window to end.\n`,
  );
  await new Promise((closed) => {
    browser.browser.once('disconnected', closed);
    browser.browser.on('targetdestroyed', async () => {
      if ((await browser.browser.pages().catch(() => [])).length === 0) closed(undefined);
    });
  });
  await browser.close().catch(() => {});
}

await buildConsole();
if (process.argv.includes('--headed')) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    process.stderr.write(
      'A window needs a display, and there is none: neither DISPLAY nor WAYLAND_DISPLAY is set.\n',
    );
    process.exit(1);
  }
  const named = process.argv.find((argument) => argument.startsWith('--browser='))?.split('=')[1];
  await play(named === 'firefox' ? 'firefox' : 'chrome');
} else {
  const shown = [];
  for (const kind of kinds) {
    process.stdout.write(`Opening ${scenario('flashbar').host} in ${kind} …\n`);
    shown.push(await show(kind));
  }
  const [first, ...others] = shown;
  if (others.some((text) => text !== first)) throw new Error('the browsers’ cards differ');
  // For `cargo xtask demo`, which prints the same diagnosis as text.
  const { host, path } = scenario('flashbar');
  const denial = { url: `https://${host}${path}`, text: denials.getFunction.text };
  await writeFile(new URL('../../target/demo/denial.json', import.meta.url), JSON.stringify(denial));
}
