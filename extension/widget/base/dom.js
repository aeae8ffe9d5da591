// Elements in few words. Text goes in as text nodes only.

/**
 * An element with attributes and children.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The name, with its key. */
export function brand() {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  const bow = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries({ cx: '10.5', cy: '5.5', r: '3.7' }))
    bow.setAttribute(name, value);
  const bit = document.createElementNS(SVG, 'path');
  bit.setAttribute('d', 'M7.8 8.2L2 14h3v-2h2v-2');
  picture.append(bow, bit);
  return make('span', { class: 'brand', part: 'brand' }, picture, 'undeny');
}
