import './elements.js';

/** Defines every element of undeny's that `registry` does not know yet; importing this module has done so for the page. */
export function define(registry?: CustomElementRegistry): void;
