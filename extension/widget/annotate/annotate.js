// Denials in a documentation page's code, each with a line beside it.

import { load } from '@undeny/engine';
import { make } from '../base/dom.js';
import { follow, modeAt, turn } from '../base/mode.js';
import { themed } from '../base/style.js';
import { whenNear } from '../base/view.js';
import { language, speak } from '../base/words.js';
import { put } from './place.js';
import { isLikely, textOf } from './text.js';

/**
 * @typedef {object} Options
 * @property {string} [selector] which blocks are looked at; `pre, code` unless told
 * @property {string} [url] the page that the messages came from: it tells Region and partition
 * @property {'requester' | 'administrator'} [reader] for whom the steps are
 * @property {'auto' | 'light' | 'dark'} [mode] `auto`, unless told: as the page is
 * @property {string} [format] the form in which policies are shown first
 * @property {boolean} [watch] whether blocks that come later get their line too
 */

/** How long a page has to be quiet before it is looked at again. */
const REST_MILLISECONDS = 100;

/** @type {WeakMap<Element, { text: string, line?: Element, says?: string }>} What was done for each block. */
const done = new WeakMap();

/**
 * Finds the AWS denials in the code of `root` and puts a line beside each, which the reader opens. A block is read when the
 * reader comes near it; the engine is loaded with the first that may hold a denial. A block that has its line is left alone.
 * @param {Document | Element | ShadowRoot | null} [root] the whole page unless told; nothing is done without one (null)
 * @param {Options} [options]
 */
export function annotate(root = globalThis.document, options = {}) {
  return new Annotations(root, options);
}

/** The lines of one call of `annotate`. */
class Annotations {
  #root;
  #options;
  /** @type {Map<Element, () => void>} What is likely and waits for the reader, and how the waiting ends. */
  #waiting = new Map();
  /** @type {Set<Promise<void>>} What is being explained. */
  #explaining = new Set();
  /** @type {Set<Element>} */
  #lines = new Set();
  /** @type {(() => void)[]} */
  #ends = [];

  /**
   * @param {Document | Element | ShadowRoot | null} root
   * @param {Options} options
   */
  constructor(root, options) {
    this.#root = root;
    this.#options = options;
    if (!root) return;
    this.#look();
    this.#ends.push(follow(() => this.#turn()));
    if (options.watch) this.#watch(root);
  }

  /** The lines that stand in the page now. */
  get lines() {
    return [...this.#lines].filter((line) => line.isConnected && line.childElementCount > 0);
  }

  /** Explains every block now, near or not; resolves when all have their lines. */
  async all() {
    this.#look();
    for (const [block, leave] of this.#waiting) {
      leave();
      this.#begin(block);
    }
    await Promise.all(this.#explaining);
    return this.lines;
  }

  /** Leaves the lines as they are and looks for no more. */
  stop() {
    for (const end of [...this.#ends.splice(0), ...this.#waiting.values()]) end();
    this.#waiting.clear();
  }

  /** Stops, and takes the lines away. */
  remove() {
    this.stop();
    for (const line of this.#lines) line.remove();
    for (const block of this.#blocks()) done.delete(block);
    this.#lines.clear();
  }

  /** The blocks of code, the outermost of each. */
  #blocks() {
    const { selector = 'pre, code' } = this.#options;
    return [...(this.#root?.querySelectorAll(selector) ?? [])].filter(
      (block) => !block.parentElement?.closest(`${selector}, undeny-explainer, .undeny-beside`),
    );
  }

  /** Finds what is likely and new, and forgets what has gone. */
  #look() {
    for (const [block, leave] of this.#waiting) {
      if (block.isConnected) continue;
      leave();
      this.#waiting.delete(block);
      done.delete(block);
    }
    for (const line of this.#lines) if (!line.isConnected) this.#lines.delete(line);
    for (const block of this.#blocks()) {
      const text = textOf(block);
      const before = done.get(block);
      if (before?.text === text && (!before.line || before.line.isConnected)) continue;
      done.set(block, { ...before, text });
      this.#waiting.get(block)?.();
      this.#waiting.delete(block);
      if (isLikely(text))
        this.#waiting.set(
          block,
          whenNear(block, () => this.#begin(block)),
        );
      else before?.line?.remove();
    }
  }

  /** @param {Element} block */
  #begin(block) {
    this.#waiting.delete(block);
    const explaining = this.#explain(block).finally(() => this.#explaining.delete(explaining));
    this.#explaining.add(explaining);
  }

  /** @param {Element} block */
  async #explain(block) {
    const text = textOf(block);
    const { url, reader = 'requester', mode = 'auto', format } = this.#options;
    const line = make('div', { class: 'undeny-beside' });
    try {
      const engine = await load();
      await speak(engine, language(block));
      const before = done.get(block);
      if (!block.isConnected || before?.text !== text) return;
      if (format) engine.configure({ format });
      engine.speak(language(block)); // another element may have spoken meanwhile
      const diagnoses = engine.drawLine(line, text, { url, reader }, mode);
      const says = JSON.stringify(diagnoses.map(({ kind, denial }) => [kind, denial]));
      // A log that grows keeps its line, as the reader has opened it.
      if (before.line?.isConnected && before.says === says) return;
      before.line?.remove();
      if (diagnoses.length === 0) return;
      themed(line);
      done.set(block, { text, line, says });
      this.#lines.add(line);
      put(block, line);
      // A dark block may stand in a light page: what counts is where the line stands.
      turn(line, mode === 'auto' ? modeAt(line) : mode);
      tell(block, 'undeny-explained', { text, diagnoses });
    } catch (error) {
      tell(block, 'undeny-failed', { text, error });
    }
  }

  #turn() {
    const { mode = 'auto' } = this.#options;
    for (const line of this.lines) turn(line, mode === 'auto' ? modeAt(line) : mode);
  }

  /** Whether a change is one of a block. @param {MutationRecord} record */
  #concerns({ target, addedNodes }) {
    const { selector = 'pre, code' } = this.#options;
    const changed = target instanceof Element ? target : target.parentElement;
    if (changed?.closest(selector)) return true;
    return [...addedNodes].some(
      (node) => node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null),
    );
  }

  /** @param {Node} root */
  #watch(root) {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let rest;
    const observer = new MutationObserver((records) => {
      if (!records.some((record) => this.#concerns(record))) return;
      clearTimeout(rest);
      rest = setTimeout(() => this.#look(), REST_MILLISECONDS);
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.#ends.push(() => {
      clearTimeout(rest);
      observer.disconnect();
    });
  }
}

/**
 * @param {Element} block
 * @param {string} name
 * @param {unknown} detail
 */
function tell(block, name, detail) {
  block.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
