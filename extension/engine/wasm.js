// The engine as WebAssembly, in one classic script.
import * as glue from '@undeny/glue';
import * as snippet from '@undeny/snippet';
import bytes from '@undeny/wasm';
import { start } from './start.js';

/** What the module imports: wasm-bindgen's glue by name, and the engine's own JavaScript by a path with a hash in it. */
const imports = new Proxy({}, { get: (_, module) => (module === './undeny_bg.js' ? glue : snippet) });

WebAssembly.instantiate(bytes, imports).then(
  ({ instance }) => start('wasm', glue, instance.exports),
  () => {
    globalThis.undenyStop?.();
  },
);
