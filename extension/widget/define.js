// Importing this defines undeny's elements. In Node.js it does nothing.

import { ELEMENTS } from './elements.js';

/**
 * Defines every element of undeny's that `registry` does not know yet.
 * @param {CustomElementRegistry | undefined} [registry]
 */
export function define(registry = globalThis.customElements) {
  for (const [name, element] of ELEMENTS) if (registry && !registry.get(name)) registry.define(name, element);
}

define();
