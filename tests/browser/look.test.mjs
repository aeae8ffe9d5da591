// What the card looks like, what it does to the page around it, and what the page can do to it.

import assert from 'node:assert/strict';
import { openConsole, scenario, settle, waitForCards } from './harness.mjs';
import { inBothBrowsers } from './suite.mjs';

/**
 * @typedef {import('./harness.mjs').Page} Page
 * @typedef {import('./harness.mjs').Launched} Launched
 * @typedef {import('./cards.mjs').Card} Card
 */

/**
 * The only card of a page.
 * @param {Launched} browser
 * @param {Page} page
 * @param {string} id
 */
async function only(browser, page, id) {
  await openConsole(page, scenario(id));
  const [card] = await waitForCards(browser, page, 1);
  assert.ok(card);
  await settle(page, 100);
  return card;
}

/** How bright the card's ground and its text are, from 0 to 1. */
const brightness = (/** @type {Card} */ card) =>
  card.eval((root) => {
    const region = /** @type {Element} */ (root.querySelector('[role=region]'));
    const paint = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
    const bright = (/** @type {string} */ colour) => {
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    const style = getComputedStyle(region);
    return { ground: bright(style.backgroundColor), text: bright(style.color) };
  });

/** @param {{ground: number, text: number}} colours */
const isLight = ({ ground, text }) => ground > 0.85 && text < 0.3;
/** @param {{ground: number, text: number}} colours */
const isDark = ({ ground, text }) => ground < 0.15 && text > 0.6;

/** The computed styles of everything in the card, but for what follows from the room that it has. */
const styles = (/** @type {Card} */ card) =>
  card.eval((root) =>
    [...root.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      const names = [
        'color',
        'background-color',
        'display',
        'font-family',
        'font-size',
        'font-style',
        'font-weight',
        'line-height',
      ];
      names.push(
        'letter-spacing',
        'text-align',
        'text-transform',
        'visibility',
        'opacity',
        'box-sizing',
        'margin-top',
        'padding-left',
      );
      return [element.localName, ...names.map((name) => style.getPropertyValue(name))].join(' | ');
    }),
  );

/** The boxes of the page's own elements, in the order of the document. */
const boxes = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    const isHost = (/** @type {Element} */ each) => each.matches('div:empty') && each.attributes.length === 0;
    return [...document.querySelectorAll('#app *, [role=dialog] *')]
      .filter((element) => !isHost(element) && element.checkVisibility() && !element.closest('svg'))
      .map((element) => {
        const box = element.getBoundingClientRect();
        return {
          tag: element.localName,
          x: box.x,
          y: box.y + scrollY,
          width: box.width,
          height: box.height,
          inner: [...element.querySelectorAll('div:empty')].some(isHost),
        };
      });
  });

inBothBrowsers((it) => {
  it('follows the console’s light and dark mode, also when it changes', async ({ browser, page }) => {
    const light = await only(browser, page, 'flashbar');
    assert.ok(isLight(await brightness(light)), JSON.stringify(await brightness(light)));
    const dark = await only(browser, page, 'flashbar-dark');
    assert.ok(isDark(await brightness(dark)), JSON.stringify(await brightness(dark)));
    await page.evaluate(() => document.body.classList.remove('awsui-polaris-dark-mode', 'awsui-dark-mode'));
    await settle(page);
    assert.ok(isLight(await brightness(dark)), JSON.stringify(await brightness(dark)));
  });

  it('stays as it is on a page whose style reaches for everything', async ({ browser, page }) => {
    const usual = await styles(await only(browser, page, 'flashbar'));
    const card = await only(browser, page, 'hostile-style');
    assert.deepEqual(await styles(card), usual);
    assert.ok(await card.visible());
  });

  it('leaves the page’s style alone', async ({ browser, page }) => {
    await openConsole(page, scenario('late'));
    const look = () =>
      page.evaluate(() =>
        ['body', 'h1', 'button', 'nav a', 'main']
          .map((selector) => {
            const style = getComputedStyle(/** @type {Element} */ (document.querySelector(selector)));
            return [
              selector,
              style.color,
              style.font,
              style.margin,
              style.padding,
              style.backgroundColor,
            ].join(' | ');
          })
          .concat(String(document.styleSheets.length), String(document.adoptedStyleSheets.length)),
      );
    const before = await look();
    await page.evaluate(() => /** @type {any} */ (window).next());
    await waitForCards(browser, page, 1);
    assert.deepEqual(await look(), before);
  });

  for (const id of ['flashbar', 'alert', 'modal', 'form-error', 'table-error', 'panel', 'plain']) {
    it(`${id}: makes room for itself and moves nothing else`, async ({ browser, page }) => {
      const card = await only(browser, page, id);
      const wide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(await wide(), 0, 'the page scrolls sideways');
      const given = await boxes(page);
      await card.eval((root) =>
        /** @type {HTMLElement} */ (root.querySelector('[aria-label=Close]')).click(),
      );
      assert.equal((await waitForCards(browser, page, 0)).length, 0);
      await settle(page, 100);
      const without = await boxes(page);
      assert.equal(given.length, without.length);
      // A page that grows long gets a scrollbar, where scrollbars take room: only what keeps its width is compared.
      for (const [index, box] of given.entries()) {
        const then = without[index];
        assert.ok(then);
        const same = Math.abs(box.width - then.width) <= 16 && (box.inner || Math.abs(box.x - then.x) <= 16);
        assert.ok(same, `${box.tag} was ${JSON.stringify(then)}, is ${JSON.stringify(box)}`);
        if (!box.inner && id !== 'modal') {
          assert.ok(box.y >= then.y - 1, `${box.tag} moved up from ${then.y} to ${box.y}`);
        }
      }
    });
  }

  it('fits into a narrow window', async ({ browser, page }) => {
    const viewport = page.viewport();
    await page.setViewport({ width: 400, height: 800 });
    try {
      const card = await only(browser, page, 'flashbar');
      const { left, right, overflow } = await card.eval((root) => {
        const box = root.host.getBoundingClientRect();
        const region = /** @type {Element} */ (root.querySelector('[role=region]'));
        return { left: box.left, right: box.right, overflow: region.scrollWidth - region.clientWidth };
      });
      assert.ok(left >= 0 && right <= 400, `from ${left} to ${right}`);
      assert.ok(overflow <= 0);
    } finally {
      await page.setViewport(viewport);
    }
  });
});
