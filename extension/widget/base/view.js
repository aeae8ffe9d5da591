// Work that waits until the reader comes near.

/** How far off the window's edge a thing counts as near. */
const MARGIN = '25% 0px';

/** @type {WeakMap<Element, () => void>} */
const waiting = new WeakMap();
/** @type {IntersectionObserver | undefined} */
let observer;

/**
 * Calls `then`, once, when `element` comes into view or near it; returns what ends the waiting.
 * @param {Element} element
 * @param {() => void} then
 */
export function whenNear(element, then) {
  observer ??= new IntersectionObserver(arrived, { rootMargin: MARGIN });
  waiting.set(element, then);
  observer.observe(element);
  return () => leave(element);
}

/** @param {Element} element */
function leave(element) {
  waiting.delete(element);
  observer?.unobserve(element);
}

/** @param {IntersectionObserverEntry[]} entries */
function arrived(entries) {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    const then = waiting.get(target);
    leave(target);
    then?.();
  }
}
