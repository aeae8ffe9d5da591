// What the engine needs of JavaScript and cannot say itself: a wall between a trap and the page, weak memory, the clipboard.

/**
 * An element of HTML. In a document of XML a plain name would make an element of no language.
 * @param {Document} document
 * @param {string} tag
 */
export function make(document, tag) {
  return document.contentType === 'text/html'
    ? document.createElement(tag)
    : document.createElementNS('http://www.w3.org/1999/xhtml', tag);
}

/** @type {(id: number, value: unknown) => void} */
let call = () => {};

/**
 * Takes the one function that calls all of the engine's callbacks by their numbers.
 * @param {(id: number, value: unknown) => void} all
 */
export function connect(all) {
  call = all;
}

/**
 * Calls a callback, so that a trap in the engine ends the engine and not the page's event.
 * @param {number} id
 * @param {unknown} [value]
 */
function fire(id, value) {
  try {
    call(id, value);
  } catch (error) {
    globalThis.undenyStop?.(error);
  }
}

/**
 * A function that calls a callback. It holds nothing but a number.
 * @param {number} id
 */
export function callback(id) {
  return (/** @type {unknown} */ value) => fire(id, value);
}

/**
 * Calls a callback once the browser has drawn what was just inserted.
 * @param {number} id
 */
export function afterPaint(id) {
  requestAnimationFrame(() => requestAnimationFrame(() => fire(id)));
}

/**
 * Calls a callback once, after a while.
 * @param {number} id
 * @param {number} milliseconds
 */
export function later(id, milliseconds) {
  setTimeout(fire, milliseconds, id);
}

/** @type {WeakSet<Node>} The elements that cards hang on. */
const hosts = new WeakSet();

/** @type {WeakRef<Element>[]} The same, to be found again when the engine has failed. */
let standing = [];

/** @param {Element} host */
export function claim(host) {
  hosts.add(host);
  standing = standing.filter((each) => each.deref()?.isConnected);
  standing.push(new WeakRef(host));
  globalThis.undenyLeave ??= () => standing.forEach((each) => each.deref()?.remove());
}

/**
 * @param {Node} node
 * @returns {boolean} whether a card hangs on it
 */
export function isClaimed(node) {
  return hosts.has(node);
}

/** Asks whoever drives the engine to have the cards put right. */
export function lookAgain() {
  globalThis.undenyAgain?.();
}

/** @type {WeakMap<Element, string | null>} What each message said when it was last asked. */
const texts = new WeakMap();

/**
 * Whether an element's text has changed since the last question.
 * @param {Element} element
 */
export function textChanged(element) {
  const text = element.textContent;
  if (texts.get(element) === text) return false;
  texts.set(element, text);
  return true;
}

/** A frame that is lower than this has no room for a card, and a toast is narrower than that. */
const LOW = 120;
const NARROW = 480;

/**
 * Whether a card beside `element` would be cut off: in a frame of a few lines, in a toast, in a box of a fixed height that
 * cuts off what is too much for it.
 * @param {Element} element
 */
export function isCramped(element) {
  if (innerHeight < LOW) return true;
  for (let box = element.parentElement, level = 0; box && level < 6; box = box.parentElement, level++) {
    const style = getComputedStyle(box);
    if (style.position === 'fixed' && box.clientWidth < NARROW) return true;
    if (!/hidden|clip/.test(style.overflowY) || box === document.body || box === document.documentElement)
      continue;
    // Only Chromium tells a height that was set from one that came about.
    const height = /** @type {any} */ (box).computedStyleMap?.().get('height')?.toString() ?? 'auto';
    if (height !== 'auto' && height !== '100%') return true;
    if (style.maxHeight !== 'none' && box.scrollHeight + LOW > Number.parseFloat(style.maxHeight))
      return true;
  }
  return false;
}

/**
 * Copies `text`, then tells the callback whether it worked; must be called from a click.
 * @param {string} text
 * @param {ShadowRoot} root
 * @param {number} id
 */
export async function copy(text, root, id) {
  try {
    await navigator.clipboard.writeText(text);
    fire(id, true);
  } catch {
    fire(id, copyBySelection(text, root));
  }
}

/**
 * The way to copy where the page's permissions policy refuses the asynchronous clipboard.
 * @param {string} text
 * @param {ShadowRoot} root
 */
function copyBySelection(text, root) {
  const focused = /** @type {HTMLElement | null} */ (root.activeElement);
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.cssText = 'position:fixed;inset-block-start:0;opacity:0;pointer-events:none';
  root.append(area);
  try {
    area.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    focused?.focus({ preventScroll: true });
  }
}

/**
 * Gives `root` the style sheet, shared between all roots where the browser can.
 * @param {ShadowRoot} root
 * @param {string} css
 */
export function style(root, css) {
  try {
    sheet ??= new CSSStyleSheet();
    if (sheet.cssRules.length === 0) sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
}

/** @type {CSSStyleSheet | undefined} */
let sheet;
