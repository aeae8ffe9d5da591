// What the scripts of the extension share.
import type * as undeny from './undeny';
export type { Diagnosis, Page } from './undeny';

/** The engine's own functions. */
export type Engine = typeof undeny;

/** wasm-bindgen's glue: the engine, once it has been given its exports. */
export type Glue = Engine & { __wbg_set_wasm(exports: object): void };

declare global {
  /** Which engine is in this frame; seen by the extension alone. */
  var undenyEngine: 'wasm' | 'strict' | undefined;
  /** Called with the engine when it is ready. */
  var undenyWake: ((engine: Engine) => void) | undefined;
  /** Called when the engine can't go on. */
  var undenyStop: ((reason?: unknown) => void) | undefined;
}
