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

/**
 * What `selector` means, around `element` and the shadow roots that it stands in.
 * @param {Element} element
 * @param {string} selector
 * @returns {Element | undefined}
 */
export function closest(element, selector) {
  for (let each = /** @type {Element | null} */ (element); each; each = hostOf(each)) {
    const found = each.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/**
 * The element whose shadow root `element` stands in.
 * @param {Element} element
 * @returns {Element | null}
 */
function hostOf(element) {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? /** @type {ShadowRoot} */ (root).host : null;
}

/**
 * Deeper than so many levels no card is put. Each browser has a depth at which its own layout gives up (Firefox, at some
 * 2,000 blocks, shows nothing of them) or breaks (Chromium's tab crashes at some 2,900): a card must not be what is too much.
 */
const DEEP = 400;

/**
 * `element` itself; where it stands too deep, what stands around it and does not.
 * @param {Element} element
 * @returns {Element}
 */
export function shallow(element) {
  const around = [];
  for (let each = /** @type {Element | null} */ (element); each; each = each.parentElement) around.push(each);
  return around[Math.max(0, around.length - DEEP)] ?? element;
}

/**
 * Whether `element` takes part in the page's layout, or would, if it did not stand deeper than a browser lays out.
 * @param {Element} element
 */
export function isRendered(element) {
  if (element.checkVisibility()) return true;
  const outer = shallow(element);
  if (outer === element || !outer.checkVisibility()) return false;
  for (let each = /** @type {Element | null} */ (element); each && each !== outer; each = each.parentElement)
    if (getComputedStyle(each).display === 'none') return false;
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
  for (
    let box = /** @type {Element | null} */ (element), level = 0;
    box && level < 6;
    box = box.parentElement, level++
  ) {
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

/**
 * Tells the extension what the reader chose; nobody listens in a widget.
 * @param {string} name
 * @param {string} value
 */
export function remember(name, value) {
  globalThis.undenyRemember?.(name, value);
}

/**
 * The innermost box from `box` up that cuts off `part`. What a box scrolls can be scrolled to, and is not cut off.
 * @param {Element} part
 * @param {Element | null} box
 */
function cutBy(part, box) {
  const { bottom, right } = part.getBoundingClientRect();
  let down = true;
  let across = true;
  for (; box && box !== document.body && box !== document.documentElement; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box);
    if (/auto|scroll/.test(overflowY)) down = false;
    if (/auto|scroll/.test(overflowX)) across = false;
    if (!down && !across) return null;
    const edge = box.getBoundingClientRect();
    if (down && /hidden|clip/.test(overflowY) && bottom > edge.bottom + 1) return box;
    if (across && /hidden|clip/.test(overflowX) && right > edge.right + 1) return box;
  }
  return null;
}

/**
 * Whether what stands around `card` cuts it off.
 * @param {HTMLElement} card
 */
export function isCut(card) {
  const { host } = /** @type {ShadowRoot} */ (card.getRootNode());
  return cutBy(card, host?.parentElement ?? null) !== null;
}

/**
 * The box, behind which the line in `host` can stand, that cuts it off: a banner of a fixed height, say. A box that floats
 * over the page is none, since behind it is somewhere else, and neither is one that takes up half of the window.
 * @param {HTMLElement} host
 * @returns {Element | undefined}
 */
export function cutting(host) {
  const box = cutBy(host, host.parentElement);
  if (!box || box.clientHeight > innerHeight / 2) return undefined;
  for (let each = host.parentElement; each; each = each === box ? null : each.parentElement)
    if (/fixed|absolute/.test(getComputedStyle(each).position)) return undefined;
  return box;
}

/** How far a floating card stays from what it explains, and from the window's edge. */
const GAP = 8;

/** @type {WeakMap<HTMLElement, () => void>} How each floating card finds its place. */
const placing = new WeakMap();

/**
 * Shows `card` in the top layer, below or above what it explains, so that both can be read; it follows when the page
 * scrolls, and is gone when the page takes either away.
 * @param {HTMLElement} card
 * @param {HTMLElement} host where the line stands
 */
export function float(card, host) {
  try {
    card.showPopover();
  } catch {
    return; // too old a browser: the card stands below its line
  }
  const stop = new AbortController();
  const place = () => {
    if (!card.isConnected || !host.isConnected) return stop.abort();
    const near = explained(host);
    const { offsetWidth: width, offsetHeight: height } = card;
    const below = innerHeight - near.bottom - GAP;
    const top = height <= below || below >= near.top - GAP ? near.bottom + GAP : near.top - GAP - height;
    const left = near.right - width >= GAP ? near.right - width : near.left;
    card.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
    card.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
  };
  const listening = { signal: stop.signal, passive: true, capture: true };
  addEventListener('scroll', place, listening);
  addEventListener('resize', place, listening);
  placing.set(card, place);
  place();
}

/**
 * The box of what a card explains: the toast or dialog around its line, else the line and the message before it.
 * @param {HTMLElement} host
 */
function explained(host) {
  const own = host.getBoundingClientRect();
  for (let box = host.parentElement, level = 0; box && level < 6; box = box.parentElement, level++) {
    const around = box.getBoundingClientRect();
    if (getComputedStyle(box).position === 'fixed' && around.width < innerWidth / 2) return around;
  }
  const before = host.previousElementSibling?.getBoundingClientRect();
  if (!before || before.height > innerHeight / 3) return own;
  return DOMRect.fromRect({
    x: own.x,
    y: Math.min(own.y, before.y),
    width: own.width,
    height: own.bottom - Math.min(own.y, before.y),
  });
}

/**
 * Finds a floating card's place again when it has grown.
 * @param {Element} part
 */
export function placedAnew(part) {
  const card = /** @type {HTMLElement | null} */ (part.closest('.floating'));
  if (card) placing.get(card)?.();
}
