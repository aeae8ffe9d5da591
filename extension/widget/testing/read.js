// What runs in each frame of a page under test. It is sent there as text, so that it uses nothing from outside itself.

/**
 * The texts of a frame that may tell of a denial: for each place, the alert or block that it stands in, then what stands
 * around that. Looks into open shadow roots; leaves out what is not shown and what undeny itself has drawn.
 * @param {{ needles: readonly string[], phrase: string, evidence: string, alerts: string }} words
 * @returns {string[][]}
 */
export function readTexts({ needles, phrase, evidence, alerts }) {
  const SKIPPED = 'script,style,noscript,template,undeny-explainer,.undeny-beside';
  const BLOCKS = 'p,div,section,article,main,li,td,th,dd,dt,pre,tr,table,dl,ul,form,dialog,body,html,output';
  const MOST_LEVELS = 3;
  const MOST_CHARACTERS = 20_000;
  const phrases = new RegExp(phrase, 'i');
  const evidences = new RegExp(evidence);
  /** @param {string} text */
  const isLikely = (text) => phrases.test(text) && evidences.test(text);
  /** @param {Element} element */
  const shown = (element) =>
    element.checkVisibility?.({ visibilityProperty: true, contentVisibilityAuto: false }) ?? true;
  /** @param {Element} element */
  const textOf = (element) => /** @type {HTMLElement} */ (element).innerText ?? element.textContent ?? '';

  /** @type {string[][]} */
  const found = [];
  /** @type {Set<Element>} */
  const seen = new Set();

  /** @param {Element} element the innermost that holds the words */
  const consider = (element) => {
    const alert = element.closest(alerts);
    const first = alert ?? element.closest(BLOCKS) ?? element;
    if (seen.has(first) || !shown(element)) return;
    seen.add(first);
    /** @type {string[]} */
    const chain = [];
    for (let at = /** @type {Element | null} */ (first), level = 0; at && level <= MOST_LEVELS; level++) {
      const text = textOf(at);
      if (text.length > MOST_CHARACTERS && level > 0) break;
      if (text !== chain.at(-1)) chain.push(text);
      if (alert) break;
      at = at.parentElement;
    }
    if (chain.some(isLikely)) found.push(chain);
  };

  /** @type {(Document | ShadowRoot)[]} */
  const roots = [document];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        const own = node.shadowRoot?.querySelector('section[aria-label^="undeny: "]');
        if (node.shadowRoot && !own && !node.closest(SKIPPED)) roots.push(node.shadowRoot);
        if (node instanceof HTMLTextAreaElement && (node.readOnly || node.disabled) && isLikely(node.value))
          found.push([node.value]);
        continue;
      }
      const text = node.nodeValue ?? '';
      const parent = node.parentElement;
      if (!parent || !needles.some((needle) => text.includes(needle))) continue;
      if (!parent.closest(`${SKIPPED},textarea`)) consider(parent);
    }
  }
  return found;
}
