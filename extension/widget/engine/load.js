// Which engine runs here, and when it is loaded: at the first call, once for all that needs it.

/** @typedef {import('../../engine/types').Engine} Engine */

/** @type {Promise<Engine> | undefined} */
let engine;

/**
 * The engine: as WebAssembly, or translated to JavaScript where the page's policy forbids WebAssembly. Rejects where
 * neither can be loaded; the next call tries again.
 * @returns {Promise<Engine>}
 */
export function load() {
  engine ??= import('./wasm.js')
    .then((wasm) => wasm.load())
    .catch(() => import('./strict.js').then((strict) => strict.load()))
    .catch((error) => {
      engine = undefined;
      throw error;
    });
  return engine;
}
