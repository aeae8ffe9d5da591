// Whether a picture is what it was: both as a few grey squares, so that fonts and edges may differ and places may not.

import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { launch } from './launch.mjs';

const KNOWN = new URL('pictures.json', import.meta.url);

/** A picture is so many squares wide and high. */
const ACROSS = 32;
const DOWN = 24;
/** By how much of 255 the squares may differ, all together and at the worst. */
const MOST_MEAN = 6;
const MOST_WORST = 90;

/**
 * Compares pictures with what they were.
 * @param {string[]} files
 * @param {boolean} accept whether they are right as they are
 * @returns {Promise<{ different: string[], fresh: string[] }>} the names of those that are different, and of those that are new
 */
export async function compare(files, accept) {
  /** @type {Record<string, string>} */
  const known = JSON.parse(await readFile(KNOWN, 'utf8').catch(() => '{}'));
  const browser = await launch('chrome', { extension: null });
  /** @type {string[]} */
  const different = [];
  /** @type {string[]} */
  const fresh = [];
  try {
    const page = await browser.newPage();
    for (const file of files) {
      const name = basename(file, '.png');
      const data = (await readFile(file)).toString('base64');
      const now = await page.evaluate(squares, data, ACROSS, DOWN);
      const before = known[name];
      if (accept) known[name] = now;
      else if (before === undefined) fresh.push(name);
      else if (!alike(before, now)) different.push(name);
    }
  } finally {
    await browser.close();
  }
  if (accept) {
    const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
    await writeFile(KNOWN, `${JSON.stringify(sorted, null, 1)}\n`);
  }
  return { different, fresh };
}

/**
 * @param {string} before
 * @param {string} now
 */
function alike(before, now) {
  const [a, b] = [Buffer.from(before, 'base64'), Buffer.from(now, 'base64')];
  if (a.length !== b.length) return false;
  const apart = [...a].map((grey, index) => Math.abs(grey - (b[index] ?? 0)));
  return (
    apart.reduce((sum, each) => sum + each, 0) / a.length <= MOST_MEAN && Math.max(...apart) <= MOST_WORST
  );
}

/**
 * Runs in a page: the picture as grey squares, in Base64.
 * @param {string} data
 * @param {number} across
 * @param {number} down
 */
async function squares(data, across, down) {
  const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
  const picture = await createImageBitmap(blob, {
    resizeWidth: across,
    resizeHeight: down,
    resizeQuality: 'high',
  });
  const canvas = new OffscreenCanvas(across, down);
  const paint = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
  paint.drawImage(picture, 0, 0);
  const { data: pixels } = paint.getImageData(0, 0, across, down);
  let grey = '';
  for (let at = 0; at < pixels.length; at += 4)
    grey += String.fromCharCode(
      Math.round(((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3),
    );
  return btoa(grey);
}
