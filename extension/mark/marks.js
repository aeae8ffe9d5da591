/** The marks on a page: a word behind the name of each retired policy. */

import { DEPRECATED, WORDS } from '@undeny/retired';
import { retiredIn } from './names.js';

/** @typedef {import('@undeny/retired').RetiredPolicy} RetiredPolicy */

/** A page with more has them on the first that were found. */
const MOST = 200;

/** What stands in a line. By name: to ask for the style would have the browser compute it for the whole page at once. */
const IN_LINES = new Set(['a', 'b', 'code', 'em', 'i', 'small', 'span', 'strong']);

export class Marks {
  /** @type {Map<Text, { policy: RetiredPolicy, host: HTMLElement }>} */
  #marks = new Map();
  /** @type {(() => void)[]} What draws those that the page has not got yet. */
  #fresh = [];

  /** @param {string} language */
  constructor(language) {
    this.language = language;
    this.words = WORDS[language] ?? WORDS.en;
  }

  /** How many the page has not got yet. */
  get fresh() {
    return this.#fresh.length;
  }

  /**
   * @param {Text} text which is the policy's name
   * @param {RetiredPolicy} policy
   */
  add(text, policy) {
    const parent = text.parentElement;
    if (!parent || this.#marks.has(text) || this.#marks.size >= MOST) return;
    const host = this.#draw(policy);
    const beside = parent.closest('a[href]') ?? parent;
    // Behind what stands in a line; at the end of what is a line of its own.
    this.#marks.set(text, { policy, host });
    this.#fresh.push(() => (IN_LINES.has(beside.localName) ? beside.after(host) : beside.append(host)));
  }

  /** Puts the marks that were added into the page. */
  draw() {
    for (const put of this.#fresh.splice(0)) put();
  }

  /** Takes away the marks of names that are gone or have become others, and forgets those that the page took away. */
  settle() {
    for (const [text, { policy, host }] of this.#marks) {
      if (host.isConnected && text.isConnected && retiredIn(text) === policy) continue;
      host.remove();
      this.#marks.delete(text);
    }
  }

  clear() {
    for (const { host } of this.#marks.values()) host.remove();
    this.#marks.clear();
  }

  /** @param {RetiredPolicy} policy */
  #draw({ name, successor, alike, page, exists }) {
    const { words } = this;
    const then = successor ? words.successor : alike ? words.alike : words.noSuccessor;
    const says = `${exists ? words.onTheWayOut : words.gone} ${then}`
      .replaceAll('{name}', name)
      .replaceAll('{new}', successor ?? alike ?? '');
    const host = document.createElement('span');
    // The page's own style sheets end here; a policy of the page's does not forbid what a script sets.
    host.style.cssText =
      'all: initial !important; color: inherit !important; font-family: inherit !important; margin-inline-start: 6px !important;';
    const link = document.createElement('a');
    link.lang = this.language;
    link.textContent = words.mark;
    link.title = says;
    link.setAttribute('aria-label', `${words.mark}: ${says}`);
    link.href = page ?? DEPRECATED;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.style.cssText =
      'color: inherit; font-size: 12px; font-weight: 400; line-height: 16px; text-decoration: none; white-space: nowrap;' +
      'border: 1px dashed currentColor; border-radius: 4px; padding: 0 4px; opacity: 0.85;';
    host.attachShadow({ mode: 'closed' }).append(link);
    return host;
  }
}
