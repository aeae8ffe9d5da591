// The engine as WebAssembly, in one classic script.
import * as glue from '@undeny/glue';
import bytes from '@undeny/wasm';
import { start } from './start.js';

WebAssembly.instantiate(bytes, { './undeny_bg.js': glue }).then(
  ({ instance }) => start('wasm', glue, instance.exports),
  () => {
    globalThis.undenyStop?.();
  },
);
