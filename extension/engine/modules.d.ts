// What `cargo xtask dist` puts in the place of these names.
declare module '@undeny/needles' {
  export const NEEDLES: readonly string[];
  export const EVIDENCE: RegExp;
  export const PHRASE: RegExp;
  export const ALERTS: string;
  export const LANGUAGES: readonly string[];
}
declare module '@undeny/retired' {
  /** A retired AWS managed policy, and what AWS documents in its place. */
  export interface RetiredPolicy {
    name: string;
    successor: string | null;
    alike: string | null;
    page: string | null;
    exists: boolean;
  }
  /** By their names. */
  export const RETIRED: ReadonlyMap<string, RetiredPolicy>;
  /** AWS's own page about policies that it retires. */
  export const DEPRECATED: string;
  /** What the mark says, by language. */
  export const WORDS: Record<string, Record<string, string>> & { en: Record<string, string> };
}
declare module '@undeny/glue' {
  const glue: import('./types').Glue;
  export = glue;
}
declare module '@undeny/snippet' {
  const functions: object;
  export = functions;
}
declare module '@undeny/wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
declare module '@undeny/translated' {
  const exports: object;
  export = exports;
}
declare module '@undeny/engine' {
  /** The engine, when it is ready. */
  export function load(): Promise<import('./types').Engine>;
}
declare module '@undeny/locales' {
  /** Every language but English: how it is loaded, and what the elements themselves say in it. */
  export const LOCALES: Record<string, { load: () => Promise<{ default: string }>; words: Record<string, string> }>;
}
declare module '@undeny/deflated' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
declare module '@undeny/tokens' {
  /** The card's colours and fonts by their names, without `--`. */
  export const TOKENS: Record<string, string>;
}
