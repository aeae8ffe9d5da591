// Where the line about a block of code stands.

/** What a line of its own goes into, not behind. */
const CELLS = 'li,td,th,dd,blockquote,figcaption';

/** What code inside a sentence stands in. */
const SENTENCES = `p,h1,h2,h3,h4,h5,h6,dt,summary,caption,${CELLS}`;

/** A frame around a block holds nothing else than it, but for the page's buttons. */
const FRAMES = 'div,figure,span,code-block,rh-code-block';

/** How far, in pixels, a line stays from what it is about, whatever space the page leaves there. */
const CLOSE = 6;

/**
 * Puts `line` beside `block`: below the frame that a generator has drawn around it, or below the sentence that it is in.
 * @param {Element} block a `<pre>`, or a `<code>` outside any
 * @param {HTMLElement} line
 */
export function put(block, line) {
  const at = block.localName === 'pre' ? frame(block) : sentence(block);
  if (at.matches(CELLS)) {
    at.append(line);
    return;
  }
  const space = Number.parseFloat(getComputedStyle(at).marginBlockEnd) || 0;
  if (space > CLOSE) line.style.marginBlockStart = `${CLOSE - space}px`;
  at.after(line);
}

/**
 * The outermost element that shows nothing but `block`.
 * @param {Element} block
 */
function frame(block) {
  let found = block;
  const own = visible(block);
  for (let outer = block.parentElement; outer?.matches(FRAMES); outer = outer.parentElement) {
    if (outer === document.body || visible(outer) !== own) break;
    // Two blocks with a line each never share a frame, not even where one is empty.
    if (outer.querySelectorAll('pre').length > 1 && !outer.matches('[class*="highlight"]')) break;
    found = outer;
  }
  return found;
}

/** How many characters an element shows, without buttons and blanks. @param {Element} element */
function visible(element) {
  let count = element.textContent.replace(/\s/g, '').length;
  for (const button of element.querySelectorAll('button,style,script,.undeny-beside'))
    count -= button.textContent.replace(/\s/g, '').length;
  return count;
}

/** The sentence that `code` stands in. @param {Element} code */
function sentence(code) {
  return code.closest(SENTENCES) ?? frame(code);
}
