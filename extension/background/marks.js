/** The mark of retired managed policies: a script of its own, which only pages of IAM's get, and only where it is wanted. */

import { settings } from '../settings.js';

const ID = 'retired-policies';
const FILE = 'mark.js';

/** @type {Promise<void>} One after the other: the browser refuses to register the same script twice. */
let registering = Promise.resolve();

/** Gives the script to the pages of the IAM console, or to none, as the option says. */
export function registerMarks() {
  registering = registering.then(register).catch(() => {}); // What failed once is tried again by the next.
  return registering;
}

async function register() {
  const [{ markRetired }, known] = await Promise.all([
    settings(),
    chrome.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  if (markRetired === known.length > 0) return;
  if (!markRetired) {
    // The script in the pages that are open sees the same change, and takes its marks away.
    await chrome.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const matches = pages();
  await chrome.scripting.registerContentScripts([
    { id: ID, matches, js: [FILE], runAt: 'document_idle', allFrames: true },
  ]);
  const tabs = await chrome.tabs.query({ url: matches });
  const given = tabs.map(({ id: tabId }) =>
    tabId === undefined
      ? undefined
      : chrome.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] }),
  );
  await Promise.allSettled(given);
}

/** The IAM console, in every partition. */
function pages() {
  /** @type {string[]} */
  const hosts = chrome.runtime.getManifest().host_permissions ?? [];
  return hosts.filter((host) => host.includes('.console.')).map((host) => host.replace(/\/\*$/, '/iam/*'));
}
