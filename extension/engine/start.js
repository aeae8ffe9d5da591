/**
 * Starts the engine and hands it to whoever waits for it in this frame.
 * @param {'wasm' | 'strict'} kind
 * @param {import('./types').Glue} glue
 * @param {object} exports
 */
export function start(kind, glue, exports) {
  globalThis.undenyEngine = kind;
  glue.__wbg_set_wasm(exports);
  /** @type {{ __wbindgen_start?: () => void }} */ (exports).__wbindgen_start?.();
  globalThis.undenyWake?.(glue);
}
