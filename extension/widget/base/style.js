// Style without a <style>: sheets that are adopted, which no content security policy forbids.

import { TOKENS } from '@undeny/tokens';

/** What a page may set, and which of the card's tokens it sets. */
const SETTABLE = Object.keys(TOKENS);

/** `--accent: var(--undeny-accent, light-dark(…))`, one for each token of the card. */
const DECLARED = SETTABLE.map((name) => `--${name}: var(--undeny-${name}, ${TOKENS[name]});`).join('\n');

/** The card's colours and fonts, where a page has set its own. */
const THEME = `.card { ${DECLARED} border-radius: var(--undeny-radius, 12px); }`;

/** What every element of undeny's begins with. */
export const SHARED = `
:host { display: block; color-scheme: light dark; ${DECLARED} }
:host([hidden]), [hidden] { display: none !important; }
*, *::before, *::after { box-sizing: border-box; }
.frame {
  padding: 12px 16px 16px;
  color: var(--text);
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: var(--undeny-radius, 12px);
  font: 400 14px/20px var(--sans);
  text-align: start;
  overflow-wrap: break-word;
}
@media (max-width: 400px) { .frame { padding: 8px 10px 10px; } }
.frame[data-mode='light'] { color-scheme: light; }
.frame[data-mode='dark'] { color-scheme: dark; }
.head, .foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 8px; }
.head { flex-wrap: nowrap; min-block-size: 28px; margin-block-end: 2px; }
.head > * { flex: none; }
.head > .heading { flex: 1 1 0; min-inline-size: 0; }
.foot { gap: 8px; margin-block-start: 8px; }
.heading { color: var(--heading); font-weight: 700; }
.note { margin: 0; color: var(--quiet); font-size: 12px; line-height: 16px; }
.note:empty { display: none; }
.brand { display: inline-flex; align-items: center; gap: 4px; color: var(--quiet); font-size: 12px; line-height: 16px; }
.brand svg { inline-size: 14px; block-size: 14px; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.plain {
  min-block-size: 28px;
  padding: 2px 8px;
  color: var(--accent);
  background: transparent;
  border: 2px solid transparent;
  border-radius: 20px;
  font: 700 14px/20px var(--sans);
  cursor: pointer;
}
.plain:hover { color: var(--accent-strong); background: var(--hair); }
.head .plain { margin-inline-end: -10px; }
.foot .plain { margin-inline-start: -10px; }
.field {
  display: block;
  inline-size: 100%;
  margin-block-start: 4px;
  padding: 8px 12px;
  color: var(--text);
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 8px;
  font: 13px/20px var(--mono);
  resize: vertical;
}
.field::placeholder { color: var(--quiet); opacity: 1; }
.field:focus-visible, .plain:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;

/** @type {WeakMap<Document, Map<string, CSSStyleSheet>>} A sheet belongs to one document. */
const sheets = new WeakMap();

/**
 * The sheet of this text, one for all roots of a document.
 * @param {Document} document
 * @param {string} css
 */
function sheet(document, css) {
  const known = sheets.get(document) ?? new Map();
  sheets.set(document, known);
  const window = document.defaultView ?? globalThis.window;
  const found = known.get(css) ?? new window.CSSStyleSheet();
  if (!known.has(css)) {
    found.replaceSync(css);
    known.set(css, found);
  }
  return found;
}

/**
 * Gives a shadow root its style.
 * @param {ShadowRoot} root
 * @param {...string} texts
 */
export function adopt(root, ...texts) {
  root.adoptedStyleSheets = texts.map((css) => sheet(root.ownerDocument, css));
}

/** The parts of a card that a page can style with `::part()`. */
const PARTS = 'card, line, more';

/**
 * Opens the cards in `container` to the page's style: its custom properties, and `::part()`.
 * @param {Element} container
 */
export function themed(container) {
  for (const host of container.children) {
    const root = host.shadowRoot;
    if (!root) continue;
    host.setAttribute('exportparts', PARTS);
    const theme = sheet(root.ownerDocument, THEME);
    if (!root.adoptedStyleSheets.includes(theme))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, theme];
  }
}
