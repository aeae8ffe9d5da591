/**
 * The doorbell: notices that a denial may stand on the page, and wakes the engine for it.
 *
 * One MutationObserver collects; at most once a frame its harvest is searched, for a few milliseconds, and what is left
 * waits until the page has nothing else to do. What counts as a denial is the engine's business. A page that has none of
 * the needles, or no evidence near them, loads nothing.
 */

import { whenHydrated } from './doorbell/hydrated.js';
import { Roots } from './doorbell/roots.js';
import { Search } from './doorbell/seek.js';
import { Telling } from './doorbell/telling.js';

/**
 * @typedef {import('./doorbell/seek.js').Hit} Hit
 * @typedef {import('./engine/types').Engine} Engine
 * @typedef {{ reader: 'requester' | 'administrator', language?: string, settings?: import('./settings').Settings, around?: { origin?: string } }} Surroundings what the background knows
 */

/** How long one pass may take, in milliseconds. */
const BUDGET = 8;
/** So many places outside alerts are read without a rest: the failed rows of a table are few. */
const FREE = 20;
/** Then the engine rests so many times as long as it read: of a log, it takes less than two parts in a hundred. */
const REST = 90;
/** But no longer than so many milliseconds: a machine that has much else to do would never come to the next. */
const LONGEST_REST = 3000;
/** How long one look for shadow roots may take; it is only made when the page has nothing else to do. */
const IDLE_BUDGET = 4;
/** More nodes than this are not kept waiting one by one: the whole page is searched again. */
const MOST_WAITING = 20_000;
/** More places than this, outside alerts, are not kept waiting for the engine; the newest are. */
const MOST_PATIENT = 300;

const WATCHED = { subtree: true, childList: true, characterData: true };

/** @type {Set<Node>} What was added or changed since the last pass. */
let changed = new Set();
const search = new Search();
const roots = new Roots();
const telling = new Telling((keep) => void chrome.runtime.sendMessage({ keep }).catch(() => {}));
/** @type {Map<Element, Hit>} What the console itself says, for the engine. */
const alerts = new Map();
/** @type {Map<Element, Hit>} What stands elsewhere. */
const patient = new Map();
/** @type {WeakMap<Element, string>} What held no denial, and what was read of it then. */
const refused = new WeakMap();

/** @type {Engine | undefined} */
let engine;
/** @type {Surroundings | undefined} */
let surroundings;
let state = /** @type {'asleep' | 'woken' | 'stopped'} */ ('asleep');
/** @type {Hit[]} What stood in the page from the start, until a framework has taken it over. */
let early = [];
/** Whether what is found may have come from the server, and a framework may not have taken it over yet. */
let starting = true;
let hydrated = false;
/** Whether the engine has anything to look after. */
let known = false;
let scheduled = false;
let looking = false;
let resting = false;
let free = FREE;

const observer = new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'characterData') changed.add(target);
    else for (const node of addedNodes) changed.add(node);
  }
  if (changed.size > MOST_WAITING) changed = new Set([document.documentElement]);
  schedule();
});

/** A hidden page draws no frames, but its messages count. */
const channel = new MessageChannel();
channel.port1.onmessage = pass;

function schedule() {
  if (scheduled || state === 'stopped') return;
  scheduled = true;
  if (document.hidden) channel.port2.postMessage(null);
  else requestAnimationFrame(pass);
}

/** Goes on at once, in a task of its own: what waits for the engine has waited long enough. */
function hurry() {
  channel.port2.postMessage(null);
}

/** Goes on when the page has nothing else to do. */
function goOn() {
  if (scheduled || state === 'stopped') return;
  scheduled = true;
  requestIdleCallback(pass, { timeout: 500 });
}

function pass() {
  scheduled = false;
  if (state === 'stopped') return;
  const start = performance.now();
  const nodes = changed;
  changed = new Set();
  if (search.size + nodes.size > MOST_WAITING) {
    search.clear();
    nodes.clear();
    nodes.add(document.body ?? document.documentElement);
  }
  roots.add(nodes);
  if (!roots.done) lookForRoots();
  search.add(nodes);
  search.run(start + BUDGET, notice);
  if (search.done) starting = false;
  if (alerts.size + patient.size + early.length > 0 && state === 'asleep') void wake();
  if (engine && surroundings) look(engine, surroundings, start + BUDGET);
  if (!search.done || (engine && alerts.size > 0)) goOn();
}

/** Looks for shadow roots when the page has nothing else to do, and watches those as it does the page. */
function lookForRoots() {
  if (looking || state === 'stopped') return;
  looking = true;
  requestIdleCallback(() => {
    looking = false;
    if (state === 'stopped') return;
    roots.run(performance.now() + IDLE_BUDGET, (root) => {
      observer.observe(root, WATCHED);
      for (const node of root.childNodes) changed.add(node);
      schedule();
    });
    if (!roots.done) lookForRoots();
    else lookLater();
  });
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let later;

/** Looks again, a few times, whether what was added has got a shadow root since: nothing else would tell. */
function lookLater() {
  clearTimeout(later);
  if (roots.again !== undefined) later = setTimeout(lookForRoots, roots.again);
}

/**
 * Keeps what was found for the engine, unless the engine has refused the very same.
 * @param {Hit} hit
 */
function notice(hit) {
  if (refused.get(hit.element) === hit.around) return;
  if (starting && !hydrated) {
    early.push(hit);
    return;
  }
  if (hit.alert) {
    alerts.set(hit.element, hit);
    return;
  }
  patient.delete(hit.element);
  patient.set(hit.element, hit);
  if (patient.size > MOST_PATIENT) {
    const [oldest] = patient.keys();
    patient.delete(/** @type {Element} */ (oldest));
  }
}

/**
 * Has the engine read what the console says, then for a while what stands elsewhere, and puts the cards right.
 * @param {Engine} engine
 * @param {Surroundings} surroundings
 * @param {number} end
 */
function look(engine, { reader, around }, end) {
  try {
    const url = location.protocol === 'https:' ? location.href : undefined;
    const page = { url, reader, around: { ...around, account: signedIn() } };
    read(engine, page, alerts, end);
    if (alerts.size === 0 && patient.size > 0 && !resting) {
      const start = performance.now();
      free -= read(engine, page, patient, end);
      rest(performance.now() - start);
    }
    if (!known) return;
    const told = engine.settle(page);
    for (const each of told) telling.add({ ...each, page: { url, around: page.around } });
  } catch {
    stop();
  }
}

/**
 * Reads at least one of `hits`, and as many as there is time for; gives how many.
 * @param {Engine} engine
 * @param {import('./engine/types').Page} page
 * @param {Map<Element, Hit>} hits
 * @param {number} end
 */
function read(engine, page, hits, end) {
  let count = 0;
  for (const [element, { around, window }] of hits) {
    hits.delete(element);
    if (!element.isConnected) continue;
    count++;
    if (engine.read(element, window, page)) known = true;
    else refused.set(element, around);
    if (performance.now() > end) break;
  }
  return count;
}

/**
 * @param {number} spent in milliseconds
 */
function rest(spent) {
  if (free > 0) {
    if (patient.size > 0) goOn();
    return;
  }
  resting = true;
  setTimeout(
    () => {
      resting = false;
      if (patient.size > 0) goOn();
    },
    Math.min(spent * REST, LONGEST_REST),
  );
}

/** The account that the console's header says is signed in, where it says so. */
function signedIn() {
  try {
    const data = document.querySelector('meta[name="awsc-session-data"]')?.getAttribute('content');
    const { accountId } = JSON.parse(data ?? '{}');
    return typeof accountId === 'string' ? accountId : undefined;
  } catch {
    return undefined;
  }
}

/** Asks for the engine. */
async function wake() {
  state = 'woken';
  try {
    surroundings = await chrome.runtime.sendMessage({ ask: 'engine', lang: document.documentElement.lang });
    configure();
    hurry();
  } catch {
    stop();
  }
}

/** Hands the reader's settings to the engine, when both are there. */
function configure() {
  if (!engine || !surroundings) return;
  const { language = 'en', settings } = surroundings;
  // The language's file came with the engine.
  if (!engine.speak(language) && globalThis.undenyLocale) {
    engine.learn(globalThis.undenyLocale);
    engine.speak(language);
  }
  if (settings) engine.configure(settings);
}

/** The keyboard's command goes to the line. */
chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (sender.id === chrome.runtime.id && message?.go === true) respond(engine?.goToCard() === true);
});

/** The engine has failed, or the extension is gone: the page goes on as if neither had ever been. */
function stop() {
  state = 'stopped';
  observer.disconnect();
  search.clear();
  roots.clear();
  changed.clear();
  alerts.clear();
  patient.clear();
  early = [];
  globalThis.undenyLeave?.();
  engine = undefined;
}

Object.assign(globalThis, {
  /** @param {Engine} awake */
  undenyWake(awake) {
    if (state === 'stopped') return;
    engine = awake;
    configure();
    hurry();
  },
  /**
   * @param {string} name
   * @param {string} value
   */
  undenyRemember(name, value) {
    const message = name === 'format' ? { remember: value } : { opened: value, open: name === 'open' };
    void chrome.runtime.sendMessage(message).catch(() => {});
  },
  undenyAgain: schedule,
  undenyStop: stop,
});

observer.observe(document, WATCHED);
changed.add(document.documentElement);
schedule();
whenHydrated(() => {
  hydrated = true;
  early.forEach(notice);
  early = [];
  schedule();
});
