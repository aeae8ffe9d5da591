// The engine translated to JavaScript, for pages whose policy forbids WebAssembly.
import * as glue from '@undeny/glue';
import * as translated from '@undeny/translated';

/** The engine. */
export async function load() {
  glue.__wbg_set_wasm(translated);
  return /** @type {import('../../engine/types').Engine} */ (glue);
}
