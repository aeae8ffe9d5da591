/**
 * "Works since": a page that was refused while it loaded, and now loads without the denial. A denial that came later, from
 * something that the reader did, says nothing about loading: it never works by itself.
 */

/** A denial that comes so soon after the page has loaded came with it, in milliseconds. */
const SOON = 10_000;

/** @type {Map<number, number>} When each tab's page was loaded, as long as this worker lives. */
const loads = new Map();

/**
 * @param {number} tab
 * @returns {boolean} whether the tab's page has just been loaded
 */
export function whenLoaded(tab) {
  return Date.now() - (loads.get(tab) ?? 0) < SOON;
}

/**
 * A tab has loaded a page: what was refused there and does not come again works since now.
 * @param {number} tab
 * @param {string | undefined} url
 */
export function loaded(tab, url) {
  if (!url) return;
  const now = Date.now();
  loads.set(tab, now);
  setTimeout(() => void check(url, now), SOON);
}

/**
 * @param {string} url
 * @param {number} since
 */
async function check(url, since) {
  const { denials } = await chrome.storage.session.get('denials');
  if (!Array.isArray(denials)) return;
  const kept = /** @type {import('../engine/types').Kept[]} */ (denials);
  const here = kept.filter((each) => each.onLoad === true && each.page.url === url && !each.works);
  const mended = here.filter((each) => each.last < since);
  if (mended.length === 0) return;
  const changed = kept.map((each) => (mended.includes(each) ? { ...each, works: since } : each));
  await chrome.storage.session.set({ denials: changed });
}
