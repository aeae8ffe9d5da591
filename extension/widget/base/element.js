// What undeny's elements share: the engine, style, language, mode, attributes and events. Importing this touches no page.

import { load } from '@undeny/engine';
import { follow, modeAt } from './mode.js';
import { SHARED, adopt } from './style.js';
import { whenNear } from './view.js';
import { language, speak, words } from './words.js';

/** Where there is no page (Node.js, a server that renders), the classes are there and do nothing. */
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (/** @type {unknown} */ (class {}));

/**
 * An element of undeny's. What extends it says its style in `static style`, draws in `draw()`, and hears of changed
 * attributes in `changed(name)`.
 */
export class UndenyElement extends Base {
  /** What every element has; one that has more adds its own. */
  static observedAttributes = ['url', 'reader', 'role', 'format', 'mode', 'lang'];
  /** The element's own style, after the shared one. */
  static style = '';

  /** @type {ShadowRoot} */
  root;
  /** @type {(() => void)[]} What ends when the element leaves the page. */
  #ends = [];

  constructor() {
    super();
    this.root = this.attachShadow({ mode: 'open' });
    const { style } = /** @type {typeof UndenyElement} */ (this.constructor);
    adopt(this.root, SHARED, style);
  }

  /** Draws the element's inside; called whenever it comes into a page. */
  draw() {}

  /**
   * Hears that an attribute has changed while the element stands in a page.
   * @param {string} _name
   */
  changed(_name) {}

  /** Turns what is drawn dark or light. */
  turned() {}

  connectedCallback() {
    for (const name of ['url', 'reader', 'format', 'mode', 'text']) this.#takeBack(name);
    this.draw();
    this.ends(follow(() => this.turned()));
    this.turned();
  }

  disconnectedCallback() {
    for (const end of this.#ends.splice(0)) end();
  }

  adoptedCallback() {
    const { style } = /** @type {typeof UndenyElement} */ (this.constructor);
    adopt(this.root, SHARED, style);
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'role') return this.#moveRole(after);
    if (!this.isConnected) return;
    if (name === 'mode') this.turned();
    else this.changed(name);
  }

  /** A property that was set before the element was defined counts as set now. @param {string} name */
  #takeBack(name) {
    if (!Object.hasOwn(this, name)) return;
    const own = /** @type {any} */ (this);
    const value = own[name];
    delete own[name];
    own[name] = value;
  }

  /**
   * `role` says for whom the steps are; HTML's own `role` is for screen readers, which know no administrator.
   * @param {string | null} role
   */
  #moveRole(role) {
    if (role !== 'administrator' && role !== 'requester') return;
    this.removeAttribute('role');
    this.reader = role;
  }

  /** Adds something that ends when the element leaves the page. @param {() => void} end */
  ends(end) {
    this.#ends.push(end);
  }

  /** Calls `then` once when the reader comes near. @param {() => void} then */
  whenNear(then) {
    this.ends(whenNear(this, then));
  }

  /** The engine, loaded at the first call of any element's; it speaks this one's language. */
  async engine() {
    const engine = await load();
    await speak(engine, this.language);
    return engine;
  }

  /** The address of the page that a message came from. */
  get url() {
    return this.getAttribute('url') ?? '';
  }

  set url(url) {
    this.#reflect('url', url);
  }

  /** For whom the steps are. @returns {'requester' | 'administrator'} */
  get reader() {
    return this.getAttribute('reader') === 'administrator' ? 'administrator' : 'requester';
  }

  set reader(reader) {
    this.#reflect('reader', reader);
  }

  /** The same as `reader`. */
  get role() {
    return this.reader;
  }

  // @ts-ignore: HTML's own role may be null
  set role(role) {
    this.reader = role;
  }

  /** The form in which policies are shown first. */
  get format() {
    return this.getAttribute('format') ?? '';
  }

  set format(format) {
    this.#reflect('format', format);
  }

  /** Dark, light, or as the page is. @returns {import('./mode.js').Mode} */
  get mode() {
    const mode = this.getAttribute('mode');
    return mode === 'light' || mode === 'dark' ? mode : 'auto';
  }

  set mode(mode) {
    this.#reflect('mode', mode);
  }

  /** Dark or light, as it is now. */
  get shownMode() {
    return this.mode === 'auto' ? modeAt(this) : this.mode;
  }

  /** The language of the words. */
  get language() {
    return language(this);
  }

  /** The element's own words. */
  get words() {
    return words(this.language);
  }

  /** What is told to the engine of the place. @returns {import('../../engine/types').Page} */
  get page() {
    return { url: this.url || undefined, reader: this.reader };
  }

  /**
   * Sets or removes an attribute.
   * @param {string} name
   * @param {string | null | undefined} value
   */
  #reflect(name, value) {
    if (value === null || value === undefined || value === '') this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  /**
   * Tells the page; the event bubbles, also out of shadow roots.
   * @param {string} name
   * @param {unknown} detail
   */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
