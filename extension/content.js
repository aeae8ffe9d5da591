/**
 * The doorbell: notices that a denial may stand on the page, and wakes the engine for it.
 *
 * One MutationObserver collects; at most once a frame its harvest is asked one cheap question. What counts as a denial is
 * the engine's business. A page that has none of the needles, or no evidence near them, loads nothing.
 */

import { EVIDENCE, NEEDLES, PHRASE } from '@undeny/needles';

/** Nodes whose text is not looked at. */
const SKIPPED = 'script,style,noscript,template,textarea,input,select,undeny-card,undeny-explainer';

/** How much text around a needle is looked at for evidence. */
const MOST_VICINITY = 2000;

/** @type {Set<Node>} What was added or changed since the last pass. */
const changed = new Set();
/** @type {Set<Element>} Elements whose text holds a needle, until the engine is awake. */
let hits = new Set();
/** @type {import('./engine/types').Engine | undefined} */
let engine;
let state = /** @type {'asleep' | 'woken' | 'stopped'} */ ('asleep');
let scheduled = false;
/** @type {{ reader: 'requester' | 'administrator', topUrl?: string } | undefined} What the background knows. */
let surroundings;

const observer = new MutationObserver((records) => {
  for (const record of records) {
    if (record.type === 'characterData') changed.add(record.target);
    else for (const node of record.addedNodes) changed.add(node);
  }
  schedule();
});

/** A hidden page draws no frames, but its messages count. */
const channel = new MessageChannel();
channel.port1.onmessage = pass;

function schedule() {
  if (scheduled) return;
  scheduled = true;
  if (document.hidden) channel.port2.postMessage(null);
  else requestAnimationFrame(pass);
}

function pass() {
  scheduled = false;
  const nodes = [...changed];
  changed.clear();
  for (const node of nodes) if (node.isConnected) collect(node);
  if (engine && surroundings) look(engine, surroundings);
  else if (hits.size > 0 && state === 'asleep') void wake();
}

/** @param {string | null} text */
function holdsNeedle(text) {
  return text !== null && NEEDLES.some((needle) => text.includes(needle));
}

/**
 * The text of a block around `element`: a message may print its action or its ARN a few elements away.
 * @param {Element} element
 */
function vicinity(element) {
  let text = element.textContent;
  for (
    let level = 0, outer = element.parentElement;
    level < 3 && outer;
    level++, outer = outer.parentElement
  ) {
    if (outer.textContent.length > MOST_VICINITY) break;
    text = outer.textContent;
  }
  return text;
}

/** @param {string} text */
function isLikely(text) {
  return PHRASE.test(text) && EVIDENCE.test(text);
}

/**
 * Adds the innermost elements of `node` that hold a needle, and have evidence near it, to the hits.
 * @param {Node} node
 */
function collect(node) {
  if (!holdsNeedle(node.textContent)) return;
  const element = node instanceof Element ? node : node.parentElement;
  if (!element || element.closest(SKIPPED)) return;
  const stack = [element];
  for (let inner = stack.pop(); inner && hits.size < 100; inner = stack.pop()) {
    if (inner.matches(SKIPPED)) continue;
    const holders = [...inner.children].filter((child) => holdsNeedle(child.textContent));
    if (holders.length > 0) stack.push(...holders);
    else if (isLikely(vicinity(inner))) hits.add(inner);
  }
}

/**
 * Whether the page runs scripts that stand in it: its policy, if it has one, is no strict one.
 * @param {HTMLScriptElement} script
 */
const isInline = (script) =>
  !script.src && !script.nonce && /^$|^module$|^text\/javascript$/.test(script.type);

/** The document whose policy holds here: a frame without an address has that of the page around it. */
function governing() {
  try {
    return location.protocol === 'about:' ? window.parent.document : document;
  } catch {
    return document; // sandboxed: the page around it is out of reach
  }
}

/**
 * Whether WebAssembly compiles here: Chromium holds a content script to the page's own policy. Where that says no,
 * Chromium sends the question to the address that the page wants reports at, so that a page which shows no sign of a
 * lenient policy is not asked; it gets the translated engine.
 */
function compiles() {
  const chromium = chrome.runtime.getURL('').startsWith('chrome-extension:');
  if (chromium && ![...governing().scripts].some(isInline)) return false;
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    // The page is not to hear of a question that it did not ask.
    const quiet = (/** @type {Event} */ event) => event.stopImmediatePropagation();
    window.addEventListener('securitypolicyviolation', quiet, { capture: true, once: true });
    return false;
  }
}

/** Asks for the engine. */
async function wake() {
  state = 'woken';
  try {
    surroundings = await chrome.runtime.sendMessage({ ask: 'engine', wasm: compiles() });
    schedule();
  } catch {
    stop();
  }
}

/**
 * @param {import('./engine/types').Engine} engine
 * @param {{ reader: 'requester' | 'administrator', topUrl?: string }} surroundings
 */
function look(engine, { reader, topUrl }) {
  const found = [...hits];
  hits = new Set();
  try {
    const url = location.protocol === 'https:' ? location.href : topUrl;
    const fresh = engine.look(found, { url, reader });
    if (fresh.length > 0) void chrome.runtime.sendMessage({ keep: fresh }).catch(() => {});
  } catch {
    stop();
  }
}

/** The engine has failed, or the extension is gone: the page goes on as if neither had ever been. */
function stop() {
  state = 'stopped';
  engine = undefined;
  observer.disconnect();
  for (const card of document.querySelectorAll('undeny-card')) card.remove();
}

Object.assign(globalThis, {
  /** @param {import('./engine/types').Engine} awake */
  undenyWake(awake) {
    if (state === 'stopped') return;
    engine = awake;
    schedule();
  },
  undenyStop: stop,
});

observer.observe(document, { subtree: true, childList: true, characterData: true });
changed.add(document.documentElement);
schedule();
