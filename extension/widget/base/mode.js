// Dark or light, as the page itself is at that place: readers switch pages with buttons that no media query knows.

/** @typedef {'auto' | 'light' | 'dark'} Mode */

/** @type {Set<() => void>} Who wants to know. */
const following = new Set();
/** @type {MutationObserver | undefined} */
let observer;
/** @type {MediaQueryList | undefined} */
let preference;

/**
 * Whether `element` stands on a dark or a light ground: that of the nearest element with a background, else the reader's
 * preference where the page follows it.
 * @param {Element} element
 * @returns {'light' | 'dark'}
 */
export function modeAt(element) {
  for (let at = /** @type {Element | null} */ (element); at; at = outside(at)) {
    const ground = luminance(getComputedStyle(at).backgroundColor);
    if (ground !== undefined) return ground < 0.4 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/**
 * The element around `element`, also where a shadow root lies between.
 * @param {Element} element
 * @returns {Element | null}
 */
function outside(element) {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * How light a colour is, from 0 to 1; undefined where it is mostly transparent or not understood.
 * @param {string} colour as computed
 */
function luminance(colour) {
  const numbers = colour.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const scale = /^rgba?\(/.test(colour) ? 255 : /^color\(s?rgb/.test(colour) ? 1 : undefined;
  const [red, green, blue, alpha = 1] = numbers;
  if (scale === undefined || red === undefined || green === undefined || blue === undefined) {
    const lightness = numbers[0];
    const known = /^(?:ok)?l(?:ab|ch)\(/.test(colour) && lightness !== undefined;
    return known ? lightness / (colour.startsWith('ok') ? 1 : 100) : undefined;
  }
  if (alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / scale;
}

/**
 * Calls `look` whenever the page may have changed from light to dark or back; returns what ends that.
 * @param {() => void} look
 */
export function follow(look) {
  following.add(look);
  if (!observer) {
    observer = new MutationObserver(tell);
    for (const element of [document.documentElement, document.body].filter(Boolean))
      observer.observe(element, { attributes: true });
    preference = matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', tell);
  }
  return () => {
    following.delete(look);
    if (following.size > 0) return;
    observer?.disconnect();
    observer = undefined;
    preference?.removeEventListener('change', tell);
  };
}

/** Styles that come with a transition have arrived by then. */
const SETTLED_MILLISECONDS = 350;

function tell() {
  for (const look of following) look();
  setTimeout(() => following.forEach((look) => look()), SETTLED_MILLISECONDS);
}

/**
 * Turns the cards in `container` dark or light.
 * @param {Element} container
 * @param {Mode} mode
 */
export function turn(container, mode) {
  for (const host of container.children)
    for (const card of host.shadowRoot?.querySelectorAll('[data-mode]') ?? [])
      card.setAttribute('data-mode', mode);
}
