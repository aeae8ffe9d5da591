/**
 * Marks the retired AWS managed policies that a page of the IAM console lists. The background gives this script to those
 * pages alone, and only where the reader's options, or the company's, ask for it.
 *
 * One observer collects; what it collected is looked through a few milliseconds at a time, when the page has nothing else
 * to do. A mark goes when the name that it stands at goes, and all of them when the option is turned off.
 */

import { whenHydrated } from '../doorbell/hydrated.js';
import { language } from '../language.js';
import { settings } from '../settings.js';
import { Marks } from './marks.js';
import { retiredIn } from './names.js';

/** How long one look may take, in milliseconds. */
const BUDGET = 4;
/** So many marks go into the page at once. */
const MOST_AT_ONCE = 20;
/** How long a look waits for a page that always has something to do, in milliseconds. */
const PATIENCE = 1000;
/** So many texts are looked at between two looks at the clock. */
const STEP = 100;
/** More parts of the page are not kept waiting one by one: the whole page is looked through again. */
const MOST_WAITING = 5000;

class Looking {
  /** @type {Node[]} What has not been looked through. */
  #waiting = [];
  /** @type {TreeWalker | undefined} */
  #walker;
  #scheduled = false;
  #ended = false;

  /** @param {Marks} marks */
  constructor(marks) {
    this.marks = marks;
    this.observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') this.#waiting.push(target);
        else this.#waiting.push(...addedNodes);
      }
      if (this.#waiting.length > MOST_WAITING) this.#all();
      this.#schedule();
    });
    this.observer.observe(document, { subtree: true, childList: true, characterData: true });
    this.#all();
    this.#schedule();
  }

  end() {
    this.#ended = true;
    this.observer.disconnect();
    this.#waiting = [];
    this.#walker = undefined;
    this.marks.clear();
  }

  #all() {
    this.#waiting = [document.documentElement];
    this.#walker = undefined;
  }

  #schedule() {
    if (this.#scheduled || this.#ended) return;
    this.#scheduled = true;
    requestIdleCallback(
      () => {
        this.#scheduled = false;
        if (this.#ended) return;
        // The extension has gone, or has been replaced by a newer one.
        if (!chrome.runtime?.id) {
          this.end();
          return;
        }
        this.marks.settle();
        this.#look(performance.now() + BUDGET);
        this.marks.draw();
        // What was done here is no news.
        this.observer.takeRecords();
      },
      { timeout: PATIENCE },
    );
  }

  /** @param {number} end */
  #look(end) {
    while (performance.now() < end && this.marks.fresh < MOST_AT_ONCE) {
      this.#walker ??= this.#next();
      if (!this.#walker) return;
      for (let step = 0; step < STEP; step++) {
        const node = this.#walker.currentNode;
        if (node.nodeType === Node.TEXT_NODE) this.#examine(/** @type {Text} */ (node));
        if (this.#walker.nextNode()) continue;
        this.#walker = undefined;
        break;
      }
    }
    this.#schedule();
  }

  #next() {
    let node = this.#waiting.pop();
    while (node && !node.isConnected) node = this.#waiting.pop();
    return node && document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  }

  /** @param {Text} text */
  #examine(text) {
    const policy = retiredIn(text);
    if (policy) this.marks.add(text, policy);
  }
}

/** @type {Looking | undefined} */
let looking;

/** Begins or ends, as the options say now. */
async function follow() {
  const now = await settings();
  const spoken = language(now.language, document.documentElement.lang, navigator.language);
  if (!now.markRetired) {
    looking?.end();
    looking = undefined;
  } else if (looking?.marks.language !== spoken) {
    looking?.end();
    looking = new Looking(new Marks(spoken));
  }
}

// A page that was open when the option was turned on is given the script, and may have it already.
const own = /** @type {{ undenyMarks?: boolean }} */ (globalThis);
if (!own.undenyMarks && /^\/iam\//.test(location.pathname)) {
  own.undenyMarks = true;
  whenHydrated(() => {
    chrome.storage.onChanged.addListener(() => void follow());
    void follow();
  });
}
