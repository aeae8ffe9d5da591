/**
 * What a content script may say. A compromised page's process can send anything: what has not exactly this shape and size
 * is nothing.
 */

/**
 * @typedef {{ text: string, denials: number, page: import('../engine/types.d.ts').Page }} Told what a page said, of how many
 *   denials it tells, and where it stood
 * @typedef {{ ask?: 'engine', lang?: string, keep?: Told[], remember?: { format: string }, opened?: Opened }} Asked
 * @typedef {{ name: string, open: boolean }} Opened a card that the reader has opened or closed
 */

import { FORMATS } from '../formats.js';

/** How many denials one message may bring. */
const MOST_ITEMS = 20;
/** How long one message may be, as JSON. */
export const MOST_BYTES = 32_000;
/** How long one denial may be, and one address. */
const MOST_TEXT = 8_000;
const MOST_ADDRESS = 2_000;
/** Of how many denials one text may tell. */
const MOST_TOLD = 100;

/**
 * @param {unknown} message
 * @returns {Asked | undefined} a fresh copy of what is well formed in it
 */
export function checked(message) {
  if (typeof message !== 'object' || message === null) return undefined;
  const { ask, lang, keep, remember, opened, open } = /** @type {Record<string, unknown>} */ (message);
  if (ask === 'engine') return { ask, ...(isLanguage(lang) ? { lang } : {}) };
  if (isName(opened) && typeof open === 'boolean') return { opened: { name: opened, open } };
  if (typeof remember === 'string' && FORMATS.includes(remember)) return { remember: { format: remember } };
  if (!Array.isArray(keep) || keep.length > MOST_ITEMS) return undefined;
  const told = keep.map(item).filter((each) => each !== undefined);
  return told.length > 0 && JSON.stringify(told).length <= MOST_BYTES ? { keep: told } : undefined;
}

/**
 * @param {unknown} item
 * @returns {Told | undefined}
 */
function item(item) {
  if (typeof item !== 'object' || item === null) return undefined;
  const {
    text,
    denials: number,
    page,
  } = /** @type {{ text?: unknown, denials?: unknown, page?: unknown }} */ (item);
  if (typeof text !== 'string' || text === '' || text.length > MOST_TEXT) return undefined;
  const denials = Number.isInteger(number) ? Math.min(Math.max(Number(number), 1), MOST_TOLD) : 1;
  if (typeof page !== 'object' || page === null) return { text, denials, page: {} };
  const { url, around } = /** @type {{ url?: unknown, around?: unknown }} */ (page);
  const { origin, account } = /** @type {{ origin?: unknown, account?: unknown }} */ (
    typeof around === 'object' && around !== null ? around : {}
  );
  return {
    text,
    denials,
    page: {
      ...address('url', url),
      around: { ...address('origin', origin), ...(isAccount(account) ? { account } : {}) },
    },
  };
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
const isLanguage = (value) =>
  typeof value === 'string' && /^[A-Za-z]{2,3}([-_][A-Za-z0-9]+){0,3}$/.test(value);

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {Record<string, string>}
 */
function address(name, value) {
  const isOne = typeof value === 'string' && value.length <= MOST_ADDRESS && /^https:\/\/[^\s]+$/.test(value);
  return isOne ? { [name]: value } : {};
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
const isAccount = (value) => typeof value === 'string' && /^\d{12}$/.test(value);

/**
 * What a card is known by, as the engine names it.
 * @param {unknown} value
 * @returns {value is string}
 */
const isName = (value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
