/** The list of this session's denials. */

import { checked } from './messages.js';

/** @typedef {import('../engine/types.d.ts').Kept} Kept */

/** More denials than this are not kept; the oldest go. */
const MOST_DENIALS = 100;

/**
 * The list with what was just told. The same message of the same page counts again.
 * @param {unknown} before the list as it was stored; what is no list, and what is none of its items, is left behind
 * @param {import('./messages.js').Told[]} told
 * @param {{ tab: number, store: string, now: number, onLoad?: boolean }} from
 * @returns {Kept[]} the latest last
 */
export function add(before, told, { tab, store, now, onLoad = false }) {
  const kept = new Map(
    (Array.isArray(before) ? before.filter(isKept) : []).map((each) => [name(each), each]),
  );
  for (const { text, denials, page } of told) {
    const fresh = { text, denials, page, tab, store, first: now, last: now, count: 1, onLoad };
    const known = kept.get(name(fresh));
    kept.delete(name(fresh));
    kept.set(name(fresh), known ? { ...fresh, first: known.first, count: known.count + 1 } : fresh);
  }
  return [...kept.values()].slice(-MOST_DENIALS);
}

/** @param {Kept} kept */
const name = ({ text, page, store }) => JSON.stringify([text, page.url, page.around?.account, store]);

/**
 * @param {any} item
 * @returns {item is Kept}
 */
function isKept(item) {
  return (
    checked({ keep: [item] }) !== undefined &&
    typeof item.store === 'string' &&
    [item.tab, item.first, item.last, item.count].every(Number.isFinite)
  );
}
