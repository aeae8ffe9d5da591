// What the engine needs of JavaScript and cannot say itself: a wall between a trap and the page, and the clipboard.

/**
 * Wraps a callback, so that a trap in the engine ends the engine and not the page's event.
 * @param {(value: unknown) => unknown} callback
 */
export function guard(callback) {
  return (/** @type {unknown} */ value) => {
    try {
      return callback(value);
    } catch (error) {
      globalThis.undenyStop?.(error);
      return undefined;
    }
  };
}

/**
 * Runs `callback` once the browser has drawn what was just inserted.
 * @param {() => void} callback
 */
export function afterPaint(callback) {
  requestAnimationFrame(() => requestAnimationFrame(() => callback()));
}

/**
 * Runs `callback` once, after a while.
 * @param {() => void} callback
 * @param {number} milliseconds
 */
export function later(callback, milliseconds) {
  setTimeout(callback, milliseconds);
}

/**
 * Copies `text`, then tells `done` whether it worked; must be called from a click.
 * @param {string} text
 * @param {ShadowRoot} root
 * @param {(worked: boolean) => void} done
 */
export async function copy(text, root, done) {
  try {
    await navigator.clipboard.writeText(text);
    done(true);
  } catch {
    done(copyBySelection(text, root));
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
