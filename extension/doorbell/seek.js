/**
 * Where in the page's text a denial may be: one cheap question after the other, each asked only where the one before it
 * said yes. Nothing here recurses, and no text is read twice for the sake of another.
 */

import { ALERTS, EVIDENCE, NEEDLES, PHRASE } from '@undeny/needles';

/**
 * @typedef {object} Hit a place that may tell of a denial
 * @property {Element} element the alert, or the innermost element that holds the words
 * @property {boolean} alert whether the console itself says it
 * @property {string} around what was read of it and its neighbourhood
 * @property {string} [window] the part of its text to read, where all of it would be too much
 */

/** Nodes whose text is not looked at. */
const SKIPPED = 'script,style,noscript,template,textarea,input,select,undeny-explainer';

/** How much text is searched in one go. */
const SLICE = 64 * 1024;
/** How much of a slice is read again with the next one, so that no message is lost on the seam. */
const OVERLAP = 1000;
/** How much text around a needle is looked at for evidence. */
const MOST_VICINITY = 2000;
/** How many levels up it may be. */
const MOST_LEVELS = 3;
/** A list of more is no neighbourhood. */
const MOST_CHILDREN = 200;
/** A text node that is longer is a log, and is read in windows. */
const LONG = 20_000;
/** How much of the end of a long text tells that more was written behind it, and not something else in its place. */
const TAIL = 64;

/** One pass for all the needles: several times as fast as one for each. */
const NEEDLE = new RegExp(
  NEEDLES.map((needle) => needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
  'g',
);
const PHRASES = new RegExp(PHRASE.source, `g${PHRASE.flags}`);

/** @type {WeakMap<Text, { length: number, tail: string }>} How far each long text has been read. */
const read = new WeakMap();

/** What is left to search: nodes, and the rest of long texts. The last that came is searched first. */
export class Search {
  /** @type {{ node: Node, from: number }[]} */
  #left = [];
  /** @type {Map<Element, string | null>} The text of what was looked at in this go; null where it is too long. */
  #texts = new Map();

  get done() {
    return this.#left.length === 0;
  }

  get size() {
    return this.#left.length;
  }

  clear() {
    this.#left = [];
  }

  /**
   * Adds what was added or changed. A node whose parent is there too is a part of it.
   * @param {Set<Node>} nodes
   */
  add(nodes) {
    const fresh = [];
    for (const node of nodes) {
      const parent = node.parentNode;
      if (parent && !nodes.has(parent)) fresh.push({ node, from: 0 });
    }
    for (let index = fresh.length - 1; index >= 0; index--)
      this.#left.push(/** @type {any} */ (fresh[index]));
  }

  /**
   * Searches until `end`, a time, or until nothing is left.
   * @param {number} end
   * @param {(hit: Hit) => void} found
   */
  run(end, found) {
    for (let next = this.#left.pop(); next; next = this.#left.pop()) {
      if (next.node.isConnected) this.#examine(next.node, next.from, found);
      if (performance.now() > end) break;
    }
    this.#texts.clear();
  }

  /**
   * @param {Node} node
   * @param {number} from
   * @param {(hit: Hit) => void} found
   */
  #examine(node, from, found) {
    if (node.nodeType === Node.TEXT_NODE) {
      this.#examineText(/** @type {Text} */ (node), from, found);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    let element = /** @type {Element} */ (node);
    // A chain of elements with one child each holds one text, however deep it is.
    while (element.childNodes.length === 1 && element.firstElementChild) element = element.firstElementChild;
    const text = element.textContent;
    if (text.length > SLICE) {
      for (let child = element.lastChild; child; child = child.previousSibling)
        this.#left.push({ node: child, from: 0 });
      return;
    }
    const at = suspects(text);
    if (at.length > 0 && !element.closest(SKIPPED)) {
      for (const [text, start] of textsAt(element, at)) this.#judge(text, start, found);
    }
  }

  /**
   * A text that grows, as a log does, is read only in what is new; a long one piece by piece.
   * @param {Text} node
   * @param {number} from
   * @param {(hit: Hit) => void} found
   */
  #examineText(node, from, found) {
    const { length } = node;
    if (from === 0 && length > SLICE) from = readBefore(node);
    const piece = length <= SLICE ? node.data : node.substringData(from, SLICE);
    const end = from + piece.length;
    if (end < length) this.#left.push({ node, from: end - OVERLAP });
    else if (length > SLICE) read.set(node, { length, tail: node.substringData(length - TAIL, TAIL) });
    const parent = node.parentElement;
    const at = suspects(piece);
    if (!parent || at.length === 0 || parent.closest(SKIPPED)) return;
    if (length <= LONG) this.#judge(node, 0, found);
    else for (const start of apart(at)) this.#judge(node, from + start, found);
  }

  /**
   * Hands out what stands around a needle, where there is evidence near it.
   * @param {Text} node
   * @param {number} at where in it the needle stands
   * @param {(hit: Hit) => void} found
   */
  #judge(node, at, found) {
    const element = node.parentElement;
    if (!element || element.closest(SKIPPED)) return;
    if (node.length > LONG) {
      const start = Math.max(0, at - OVERLAP);
      const window = node.substringData(start, OVERLAP + MOST_VICINITY);
      if (isLikely(window)) found({ element, alert: false, around: window, window });
      return;
    }
    const alert = element.closest(ALERTS);
    const around = alert ? alert.textContent : this.#vicinity(element);
    const isAlert = alert !== null || isInAlert(element);
    if (isLikely(around)) found({ element: alert ?? element, alert: isAlert, around });
  }

  /**
   * The text of a block around `element`: a message may print its action or its ARN a few elements away. A level up counts
   * only while it adds little.
   * @param {Element} element
   */
  #vicinity(element) {
    let text = element.textContent;
    for (
      let level = 0, outer = element.parentElement;
      level < MOST_LEVELS && outer && outer.childElementCount <= MOST_CHILDREN;
      level++, outer = outer.parentElement
    ) {
      let wider = this.#texts.get(outer);
      if (wider === undefined) {
        wider = outer.textContent.length > MOST_VICINITY ? null : outer.textContent;
        this.#texts.set(outer, wider);
      }
      if (wider === null) break;
      text = wider;
    }
    return text;
  }
}

/**
 * Whether `element` stands in a shadow root of an alert's.
 * @param {Element} element
 */
function isInAlert(element) {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    if (root.host.closest(ALERTS)) return true;
  return false;
}

/** @param {string} text */
const isLikely = (text) => PHRASE.test(text) && EVIDENCE.test(text);

/**
 * Where in `text` needles stand, with so much of AWS's sentence near them that it is worth a closer look.
 * @param {string} text
 * @returns {number[]} in order
 */
function suspects(text) {
  NEEDLE.lastIndex = 0;
  if (!NEEDLE.test(text)) return [];
  const at = [];
  PHRASES.lastIndex = 0;
  let from = 0;
  for (let phrase = PHRASES.exec(text); phrase; phrase = PHRASES.exec(text)) {
    const end = phrase.index + MOST_VICINITY;
    NEEDLE.lastIndex = Math.max(from, phrase.index - MOST_VICINITY);
    for (let needle = NEEDLE.exec(text); needle && needle.index <= end; needle = NEEDLE.exec(text)) {
      at.push(needle.index);
      from = NEEDLE.lastIndex;
    }
  }
  return at;
}

/**
 * Of places that stand close together, the first.
 * @param {number[]} places
 */
function apart(places) {
  let last = -MOST_VICINITY;
  return places.filter((at) => {
    if (at - last < MOST_VICINITY - OVERLAP) return false;
    last = at;
    return true;
  });
}

/**
 * The text nodes of `root` in which its text has the places `at`, each once, and where in them.
 * @param {Element} root
 * @param {number[]} at in order
 * @returns {Generator<[Text, number]>}
 */
function* textsAt(root, at) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let start = 0;
  let next = 0;
  for (let node = walker.nextNode(); node && next < at.length; node = walker.nextNode()) {
    const text = /** @type {Text} */ (node);
    const end = start + text.length;
    const place = /** @type {number} */ (at[next]);
    if (place < end) yield [text, place - start];
    while (next < at.length && /** @type {number} */ (at[next]) < end) next++;
    start = end;
  }
}

/**
 * How much of a long text has been read before; 0 where something else stands there now.
 * @param {Text} node
 */
function readBefore(node) {
  const before = read.get(node);
  if (!before || before.length > node.length) return 0;
  if (node.substringData(before.length - TAIL, TAIL) !== before.tail) return 0;
  return Math.max(0, before.length - OVERLAP);
}
