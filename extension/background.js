/**
 * Brings the engine into the frame that asks for it, and keeps this session's denials for the popup.
 *
 * Messages come from content scripts, whose process is the page's: whatever one says is checked for its shape, its size
 * and its rate before anything is done with it. Denials are kept in memory only (`storage.session`), as what the page said
 * without secrets, never as a remedy, and never from a private window.
 */

import { badge } from './background/badge.js';
import { add } from './background/kept.js';
import { checked } from './background/messages.js';
import { registerMarks } from './background/marks.js';
import { registerSites } from './background/sites.js';
import { loaded, whenLoaded } from './background/works.js';
import { opened, remember } from './background/opened.js';
import { set, settings } from './settings.js';
import { Rate } from './background/rate.js';
import { surroundings } from './background/around.js';
import { filesOf, language } from './language.js';

/** Enough for a page that loads many frames at once. */
const engines = new Rate(60, 60_000);
const keeps = new Rate(30, 10_000);

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (sender.id !== chrome.runtime.id || !sender.tab || sender.tab.id === undefined) return false;
  const asked = checked(message);
  if (asked?.ask === 'engine' && engines.allows(sender.tab.id)) {
    void bringEngine(sender, asked.lang).then(respond, () => respond(null));
    return true;
  }
  if (asked?.opened && !sender.tab.incognito && keeps.allows(sender.tab.id)) void remember(asked.opened);
  if (asked?.remember) void set(asked.remember).catch(() => {});
  if (asked?.keep && !sender.tab.incognito && keeps.allows(sender.tab.id)) void keep(asked.keep, sender);
  return false;
});

/**
 * Chromium holds WebAssembly in a content script to the page's own policy, and reports a refused one to wherever that
 * policy says, report-only ones included. No sign in a page proves its policies lenient (they stand in headers), so
 * Chromium's pages get the engine translated to JavaScript, and Firefox's, which are not asked, WebAssembly.
 */
const ENGINE = chrome.runtime.getURL('').startsWith('chrome-extension:') ? 'engine-strict.js' : 'engine.js';

/**
 * @param {chrome.runtime.MessageSender} sender
 * @param {string} [lang] the page's own language
 */
async function bringEngine(sender, lang) {
  const { frameId = 0 } = sender;
  const tabId = /** @type {number} */ (sender.tab?.id);
  const bring = (/** @type {string} */ file) =>
    chrome.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [file],
      injectImmediately: true,
    });
  // The engine is on its way while the settings are read, and nobody waits to hear that it came: it says so itself.
  bring(ENGINE).catch(() => {});
  const [now, open] = await Promise.all([settings(), opened()]);
  const spoken = language(now.language, lang, navigator.language);
  await Promise.all(filesOf(spoken).map(bring));
  return {
    reader: now.reader,
    language: spoken,
    settings: { ...now, opened: open },
    around: frameId === 0 ? {} : surroundings(sender.tab?.url),
  };
}

/** @type {Promise<void>} One after the other, so that two frames cannot overwrite each other's. */
let keeping = Promise.resolve();

/**
 * @param {import('./background/messages.js').Told[]} told
 * @param {chrome.runtime.MessageSender} sender
 */
function keep(told, sender) {
  const { id = 0, status } = sender.tab ?? {};
  const isLoading = status === 'loading';
  const store = /** @type {{ cookieStoreId?: string }} */ (sender.tab ?? {}).cookieStoreId ?? '';
  keeping = keeping
    .then(async () => {
      if ((await settings()).keep === 'nothing') return;
      const { denials } = await chrome.storage.session.get('denials');
      const from = { tab: id, store, now: Date.now(), onLoad: isLoading || whenLoaded(id) };
      const list = add(denials, told, from);
      await chrome.storage.session.set({ denials: list });
      await badge(id, list);
    })
    .catch(() => {}); // What one message did harms no other.
  return keeping;
}

/** The command puts the keyboard on the line: in the page itself, else in one of its frames. */
chrome.commands.onCommand.addListener(async (command) => {
  if (command !== 'go-to-line') return;
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const went = await chrome.tabs.sendMessage(tab.id, { go: true }, { frameId: 0 }).catch(() => false);
  if (went !== true) await chrome.tabs.sendMessage(tab.id, { go: true }).catch(() => {});
});

chrome.tabs.onUpdated.addListener((id, change, tab) => {
  if (change.status === 'complete') loaded(id, tab.url);
});

for (const event of [chrome.permissions.onAdded, chrome.permissions.onRemoved, chrome.runtime.onInstalled]) {
  event.addListener(() => void registerSites());
}

/** The mark of retired policies comes and goes with its option, the company's among them. */
for (const event of [chrome.storage.onChanged, chrome.runtime.onInstalled, chrome.runtime.onStartup]) {
  event.addListener(() => void registerMarks());
}
