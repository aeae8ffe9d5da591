// The engine as WebAssembly.
import * as glue from '@undeny/glue';
import * as snippet from '@undeny/snippet';
import deflated from '@undeny/deflated';

/** What the module imports: wasm-bindgen's glue by name, and the engine's own JavaScript by a path with a hash in it. */
const imports = new Proxy({}, { get: (_, module) => (module === './undeny_bg.js' ? glue : snippet) });

/** @type {Promise<import('../../engine/types').Engine> | undefined} */
let engine;

/** The engine, compiled at the first call; rejects where the page's policy forbids WebAssembly. */
export function load() {
  engine ??= compile();
  return engine;
}

async function compile() {
  // Asked first, with the smallest module there is: unpacking for nothing would cost more.
  await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  const bytes = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const { instance } = await WebAssembly.instantiate(await new Response(bytes).arrayBuffer(), imports);
  glue.__wbg_set_wasm(instance.exports);
  return glue;
}
