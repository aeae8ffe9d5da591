// The text of a block of code, as it reads: what the page's tools have put into it is left out.

import { EVIDENCE, NEEDLES, PHRASE } from '@undeny/needles';

/** Buttons, line numbers, what is not shown, and undeny's own. */
const NO_TEXT =
  'button,script,style,template,noscript,svg,select,.linenos,.lineno,.linenodiv,.line-number,.line-numbers-rows,.gutter,.hljs-ln-numbers,.undeny-beside';

/** Elements that begin on a line of their own. */
const LINES = 'div,p,li,tr,[class~="line"]';

/** More than this is no example. */
const MOST_CHARACTERS = 256 * 1024;

/**
 * The text of `block`; `<br>` and lines that are elements end in a line break.
 * @param {Element} block
 */
export function textOf(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && /** @type {Element} */ (node).matches(NO_TEXT)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node && text.length < MOST_CHARACTERS; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += /** @type {Text} */ (node).data;
    else if (/** @type {Element} */ (node).matches(`br,${LINES}`) && text && !text.endsWith('\n'))
      text += '\n';
  }
  return text;
}

/**
 * Whether `text` may hold a denial, so that it is worth the engine: a few words that AWS's refusals cannot do without.
 * @param {string} text
 */
export function isLikely(text) {
  return NEEDLES.some((needle) => text.includes(needle)) && PHRASE.test(text) && EVIDENCE.test(text);
}
