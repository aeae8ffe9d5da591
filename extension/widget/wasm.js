// The engine for the widget, as WebAssembly.
import * as glue from '@undeny/glue';
import bytes from '@undeny/wasm';

/** @type {Promise<import('../engine/types').Engine> | undefined} */
let engine;

/** The engine, compiled at the first call. */
export function load() {
  engine ??= WebAssembly.instantiate(bytes, { './undeny_bg.js': /** @type {any} */ (glue) }).then(
    ({ instance }) => {
      glue.__wbg_set_wasm(instance.exports);
      return glue;
    },
  );
  return engine;
}
