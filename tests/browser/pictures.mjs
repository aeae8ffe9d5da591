// A picture of every surface, under target/pictures: light and dark, at 1,280, 480 and 320 pixels, right to left, at 200 %,
// in forced colours and on paper. For looking at; `--only=NAME` takes those whose name begins so. Each is compared with what
// it was when somebody last looked (pictures.json, a few grey squares of each); `--accept` takes them as they are now.

import { buildConsole } from '../console/build.mjs';
import { compare } from './likeness.mjs';
import {
  emulate,
  kinds,
  launch,
  openConsole,
  openExtensionPage,
  scenario,
  screenshot,
  settle,
  waitForCards,
} from './harness.mjs';

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ?? '';
const PAGES = [
  'flashbar',
  'guardrail',
  'assume-role',
  'encoded',
  'quota',
  'group',
  'flood',
  'toast',
  'fixed-height',
  'cells',
  'right-to-left',
];
const LAYERS = ['Why', 'Facts', 'For the', 'Wider', 'Before', 'Links'];

/** @type {string[]} The files. */
const taken = [];

/** @param {import('./launch.mjs').Kind} kind */
async function take(kind) {
  const browser = await launch(kind, { width: 1280 });
  const page = await browser.newPage();
  /**
   * @param {string} id
   * @param {string} name
   * @param {number} width
   * @param {(card: import('./cards.mjs').Card) => Promise<void>} work
   * @param {number} [scale]
   */
  const picture = async (id, name, width, work, scale = 1) => {
    if (!name.startsWith(only)) return;
    await page.setViewport({ width: Math.round(width / scale), height: 900, deviceScaleFactor: scale });
    await openConsole(page, scenario(id));
    const [card] = await waitForCards(browser, page, scenario(id).lines ?? 1, 20_000);
    if (!card) throw new Error(`${kind}: no card on ${id}`);
    await work(card);
    await card.eval((root) => {
      const { top, bottom } = root.host.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) root.host.scrollIntoView({ block: 'center' });
    });
    await settle(page, 150);
    taken.push(await screenshot(page, `pictures/${name}-${width}-${kind}`));
  };
  /** What was left open begins open on the next page. */
  const turn = (/** @type {boolean} */ wanted) => async (/** @type {import('./cards.mjs').Card} */ card) => {
    await card.eval((root, wanted) => {
      const toggle = /** @type {HTMLElement} */ (root.querySelector('.toggle'));
      if ((toggle.getAttribute('aria-expanded') === 'true') !== wanted) toggle.click();
    }, wanted);
  };
  const open = turn(true);
  const line = turn(false);
  try {
    for (const id of PAGES) {
      for (const [named, mode] of /** @type {const} */ ([
        [id, 'light'],
        [`${id}-dark`, 'dark'],
      ])) {
        for (const width of mode === 'light' ? [1280, 480, 320] : [1280, 480]) {
          await picture(named, `line-${id}-${mode}`, width, line);
          await picture(named, `open-${id}-${mode}`, width, open);
        }
      }
    }
    for (const layer of LAYERS) {
      await picture('guardrail', `layer-${layer.split(' ')[0]}`, 1280, async (card) => {
        await open(card);
        await card.eval((root, layer) => {
          const all = [...root.querySelectorAll('.layer-btn')];
          const one = all.find((each) => each.textContent?.startsWith(layer));
          /** @type {HTMLElement | undefined} */ (one)?.click();
        }, layer);
      });
    }
    await picture('flashbar', 'zoom-200', 1280, open, 2);
    // Before the forced colours, whose emulation would outlast it.
    if (kind === 'chrome') {
      await page.emulateMediaType('print');
      await picture('flashbar', 'print', 1280, open);
      await page.emulateMediaType('screen');
    }
    await emulate(browser, 'forced', page);
    await picture('guardrail', 'line-forced-colours', 1280, line);
    await picture('guardrail', 'open-forced-colours', 1280, open);
    await emulate(browser, 'light', page);
    await openConsole(page, scenario('group'));
    await waitForCards(browser, page, 1);
    for (const [name, file] of /** @type {const} */ ([
      ['popup', 'popup.html'],
      ['options', 'options.html'],
    ])) {
      for (const look of /** @type {const} */ (['light', 'dark', 'forced'])) {
        if (!name.startsWith(only)) continue;
        const own = await openExtensionPage(browser, file);
        await emulate(browser, look, own.page);
        await new Promise((done) => setTimeout(done, 800));
        const to = await path(`pictures/${name}-${look}-${kind}`);
        await own.screenshot(to);
        taken.push(to);
        await own.close();
      }
      await emulate(browser, 'light');
    }
  } finally {
    await browser.close();
  }
}

/** @param {string} name */
async function path(name) {
  const { mkdir } = await import('node:fs/promises');
  const file = new URL(`../../target/${name}.png`, import.meta.url);
  await mkdir(new URL('.', file), { recursive: true });
  return file.pathname;
}

await buildConsole();
for (const kind of kinds) await take(kind);
const { different, fresh } = await compare(taken, process.argv.includes('--accept'));
if (fresh.length > 0)
  console.log(`${fresh.length} pictures were not there before: look at them, then --accept`);
for (const name of different)
  console.error(`${name}: another picture than before; look at it, then --accept`);
if (different.length > 0) process.exitCode = 1;
