/**
 * Open shadow roots, which nothing tells of: no observer of the page sees into them, and no record says that one was made.
 * They are looked for when the page has nothing else to do.
 */

/** So many elements are asked between two looks at the clock. */
const STEP = 100;
/** More parts of the page are not kept waiting one by one. */
const MOST_WAITING = 5000;
/** So many elements that could hold a root are asked again: they may get it when their script comes. */
const MOST_ASKED = 300;
/** After so long, in milliseconds, since something was added. */
const AGAIN = [300, 1000, 4000];
/** What else than a custom element can hold a root, and would then be empty without it. */
const HOSTS = new Set(['article', 'aside', 'div', 'footer', 'header', 'main', 'nav', 'p', 'section', 'span']);

export class Roots {
  /** @type {Element[]} Whose inside has not been looked through. */
  #waiting = [];
  /** @type {TreeWalker | undefined} */
  #walker;
  /** @type {WeakSet<ShadowRoot>} */
  #known = new WeakSet();
  /** @type {WeakRef<Element>[]} */
  #asked = [];
  /** How often they have been asked since something was added. */
  #times = 0;

  /** How long to wait before the elements are asked again; undefined where that is of no use. */
  get again() {
    return this.#asked.length > 0 ? AGAIN[this.#times] : undefined;
  }

  get done() {
    return this.#waiting.length === 0 && this.#walker === undefined;
  }

  /** @param {Iterable<Node>} nodes that were added */
  add(nodes) {
    this.#times = 0;
    for (const node of nodes)
      if (node.nodeType === Node.ELEMENT_NODE) this.#waiting.push(/** @type {Element} */ (node));
    if (this.#waiting.length <= MOST_WAITING) return;
    this.clear();
    this.#waiting.push(document.documentElement);
  }

  clear() {
    this.#waiting = [];
    this.#walker = undefined;
  }

  /**
   * Looks until `end`, a time, or until nothing is left.
   * @param {number} end
   * @param {(root: ShadowRoot) => void} found told of each root once
   */
  run(end, found) {
    if (this.done) this.#times++;
    for (const each of this.#asked.splice(0)) {
      const element = each.deref();
      if (element?.isConnected) this.#ask(element, found);
    }
    while (performance.now() < end) {
      this.#walker ??= this.#next();
      if (!this.#walker) return;
      for (let step = 0; step < STEP; step++) {
        this.#ask(/** @type {Element} */ (this.#walker.currentNode), found);
        if (this.#walker.nextNode()) continue;
        this.#walker = undefined;
        break;
      }
    }
  }

  #next() {
    let element = this.#waiting.pop();
    while (element && !element.isConnected) element = this.#waiting.pop();
    return element && document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  }

  /**
   * @param {Element} element
   * @param {(root: ShadowRoot) => void} found
   */
  #ask(element, found) {
    const root = element.shadowRoot;
    if (!root) {
      const { localName } = element;
      const may = localName.includes('-') || (!element.hasChildNodes() && HOSTS.has(localName));
      if (!may) return;
      this.#asked.push(new WeakRef(element));
      if (this.#asked.length > MOST_ASKED) this.#asked.shift();
      return;
    }
    if (this.#known.has(root) || element.localName === 'undeny-explainer') return;
    this.#known.add(root);
    this.add(root.children);
    found(root);
  }
}
