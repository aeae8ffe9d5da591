// The engine for the widget, as WebAssembly.
import * as glue from '@undeny/glue';
import * as snippet from '@undeny/snippet';
import bytes from '@undeny/wasm';

/** What the module imports: wasm-bindgen's glue by name, and the engine's own JavaScript by a path with a hash in it. */
const imports = new Proxy({}, { get: (_, module) => (module === './undeny_bg.js' ? glue : snippet) });

/** @type {Promise<import('../engine/types').Engine> | undefined} */
let engine;

/** The engine, compiled at the first call. */
export function load() {
  engine ??= WebAssembly.instantiate(bytes, imports).then(({ instance }) => {
    glue.__wbg_set_wasm(instance.exports);
    return glue;
  });
  return engine;
}
