/** What the reader has set, and what the reader's company has set above it (`storage.managed`). */

import { FORMATS } from './formats.js';

/**
 * @typedef {object} Settings
 * @property {'requester' | 'administrator'} reader
 * @property {string} format the form of policies that is shown first
 * @property {string} language what undeny speaks; empty for that of the page or the browser
 * @property {boolean} beginOpen whether a card begins open where a page shows one denial
 * @property {boolean} markRetired whether retired managed policies are marked in the IAM console
 * @property {'session' | 'nothing'} keep what is kept of the denials
 * @property {import('./engine/types').Desk[]} desks where to ask
 * @property {string} company the company's name; empty where nothing is managed
 * @property {boolean} noWiderChoices
 * @property {string[]} locked the names of what the company has set
 */

/** @type {Settings} */
const DEFAULTS = {
  reader: 'requester',
  format: 'json',
  language: '',
  beginOpen: false,
  markRetired: false,
  keep: 'session',
  desks: [],
  company: '',
  noWiderChoices: false,
  locked: [],
};

/** Everything as it counts: the company's before the reader's before undeny's own. */
export async function settings() {
  const [own, managed] = await Promise.all([
    chrome.storage.sync.get(null).catch(() => ({})),
    // Firefox refuses where no policy is installed.
    chrome.storage.managed.get(null).catch(() => ({})),
  ]);
  return merged(own, managed);
}

/**
 * @param {Record<string, unknown>} own
 * @param {Record<string, unknown>} managed
 * @returns {Settings}
 */
export function merged(own, managed) {
  const set = checked(own);
  const above = checked(managed);
  if (typeof managed.organizationName === 'string') above.company = managed.organizationName.slice(0, 60);
  const desks = [...(above.desks ?? []), ...(set.desks ?? [])];
  const locked = Object.keys(above).filter((name) => name !== 'company');
  return { ...DEFAULTS, ...set, ...above, desks, locked };
}

/**
 * What of `given` has a known name and a value that makes sense.
 * @param {Record<string, unknown>} given
 * @returns {Partial<Settings>}
 */
function checked(given) {
  /** @type {Partial<Settings>} */
  const good = {};
  if (given.reader === 'requester' || given.reader === 'administrator') good.reader = given.reader;
  if (typeof given.format === 'string' && FORMATS.includes(given.format)) good.format = given.format;
  if (typeof given.language === 'string' && /^([a-z]{2,3})?$/.test(given.language))
    good.language = given.language;
  if (typeof given.beginOpen === 'boolean') good.beginOpen = given.beginOpen;
  if (typeof given.markRetired === 'boolean') good.markRetired = given.markRetired;
  if (given.keep === 'session' || given.keep === 'nothing') good.keep = given.keep;
  if (typeof given.noWiderChoices === 'boolean') good.noWiderChoices = given.noWiderChoices;
  if (Array.isArray(given.desks)) good.desks = given.desks.slice(0, 200).flatMap(desk);
  return good;
}

/**
 * @param {any} given
 * @returns {import('./engine/types').Desk[]}
 */
function desk(given) {
  if (typeof given?.link !== 'string') return [];
  const text = (/** @type {unknown} */ value, /** @type {number} */ most) =>
    typeof value === 'string' ? value.slice(0, most) : '';
  return [
    {
      link: given.link,
      label: text(given.label, 40),
      note: text(given.note, 120),
      account: text(given.account, 12),
      organization: text(given.organization, 40),
    },
  ];
}

/**
 * Keeps what the reader has set.
 * @param {Partial<Settings>} changed
 */
export function set(changed) {
  return chrome.storage.sync.set(changed);
}

/** Forgets everything that the reader has set. */
export function reset() {
  return chrome.storage.sync.clear();
}
