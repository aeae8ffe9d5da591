/**
 * Starts the engine and hands it to whoever waits for it in this frame.
 * @param {import('./types').Glue} glue
 * @param {WebAssembly.Exports | object} exports
 */
export function start(glue, exports) {
  glue.__wbg_set_wasm(exports);
  /** @type {{ __wbindgen_start?: () => void }} */ (exports).__wbindgen_start?.();
  globalThis.undenyWake?.(glue);
}
