import type { Mode, ReaderRole } from './elements.js';

export interface AnnotateOptions {
  /** Which blocks are looked at; `pre, code` unless told. */
  selector?: string;
  /** The page that the messages came from; it tells Region and partition. */
  url?: string;
  /** For whom the steps are written; `requester` unless told. */
  reader?: ReaderRole;
  /** Dark, light, or as the page is: `auto`, unless told. */
  mode?: Mode;
  /** The form in which policies are shown first. */
  format?: string;
  /** Whether blocks that come later get their line too. */
  watch?: boolean;
}

export interface Annotations {
  /** The lines that stand in the page now. */
  readonly lines: Element[];
  /** Explains every block now, near or not; resolves when all have their lines. */
  all(): Promise<Element[]>;
  /** Leaves the lines as they are and looks for no more. */
  stop(): void;
  /** Stops, and takes the lines away. */
  remove(): void;
}

/**
 * Finds the AWS denials in the code of `root` and puts a line beside each, which the reader opens. A block is read when the
 * reader comes near it; the engine is loaded with the first that may hold a denial.
 */
export function annotate(root?: Document | Element | ShadowRoot | null, options?: AnnotateOptions): Annotations;
