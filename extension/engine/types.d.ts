// What the scripts of the extension share.
import type * as undeny from './undeny';
export type { Desk, Diagnosis, Needs, Page, ProposedPolicy, Verdict } from './undeny';

/** The engine's own functions. */
export type Engine = typeof undeny;

/** wasm-bindgen's glue: the engine, once it has been given its exports. */
export type Glue = Engine & { __wbg_set_wasm(exports: object): void };

/**
 * A denial as it is kept for the session (`storage.session`, key `denials`, the oldest first): what the page said, never
 * what to do. Whoever shows it has the engine explain it anew: `engine.explain(kept.text, kept.page)`.
 */
export interface Kept {
  /** The message, without secrets; at most 8,000 characters. */
  text: string;
  /** Of how many denials it tells. */
  denials?: number;
  /** Where it stood. */
  page: Page;
  /** The tab that showed it last. */
  tab: number;
  /** The container or profile: Firefox's `cookieStoreId`, else the empty string. */
  store: string;
  /** When it was seen first and last, in milliseconds since 1970. */
  first: number;
  last: number;
  /** How often it was seen. */
  count: number;
  /** Whether it came while its page loaded. */
  onLoad?: boolean;
  /** Since when that page loads without it. */
  works?: number;
}

declare global {
  /** The language of this frame, as `locales/LANGUAGE.js` brought it. */
  var undenyLocale: string | undefined;
  /** Which engine is in this frame; seen by the extension alone. */
  var undenyEngine: 'wasm' | 'strict' | undefined;
  /** Called with the engine when it is ready. */
  var undenyWake: ((engine: Engine) => void) | undefined;
  /** Called with what the reader chose in a card: a format, open or closed. */
  var undenyRemember: ((name: string, value: string) => void) | undefined;
  /** Called when something else than the page's text may have changed what cards are wanted. */
  var undenyAgain: (() => void) | undefined;
  /** Takes all cards away, also when the engine itself can't. */
  var undenyLeave: (() => void) | undefined;
  /** Called when the engine can't go on. */
  var undenyStop: ((reason?: unknown) => void) | undefined;
}
