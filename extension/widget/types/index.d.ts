import type * as engine from './engine.js';
import type { Diagnosis, Guided, Page, RetiredFinding } from './engine.js';

export type * from './engine.js';

/** The engine's own functions. */
export type Engine = typeof engine;

/**
 * The engine, loaded at the first call: as WebAssembly, or translated to JavaScript where the page's policy forbids
 * WebAssembly. Rejects where neither can be loaded; the next call tries again.
 */
export function load(): Promise<Engine>;

/** Every denial that `text` holds, explained; empty where it holds none. Nothing is sent anywhere. */
export function explain(text: string, page?: Page): Promise<Diagnosis[]>;

/** What the guide answers to a topic, or what is wrong with its fields, which have the names of the command line's options. */
export function guide(
  topic: 'access-keys' | 'grant' | 'pass-role' | 'outside',
  fields: Record<string, string>,
): Promise<Guided>;

/** Every retired AWS managed policy that `text` names, with its successor and what the change takes away. */
export function retired(text: string, file?: string): Promise<RetiredFinding[]>;

/** `text` explained as a terminal shows it; empty where it holds no denial. */
export function explainAsText(text: string, page?: Page): Promise<string>;
