import type { Diagnosis } from './engine.js';

/** For whom the steps are written. */
export type ReaderRole = 'requester' | 'administrator';
/** `auto`: as the page is at that place. */
export type Mode = 'auto' | 'light' | 'dark';

/** What undeny's elements share. */
export class UndenyElement extends HTMLElement {
  /** The address of the page that a message came from; it tells Region and partition. */
  url: string;
  /** For whom the steps are written; `requester` unless told. */
  reader: ReaderRole;
  /** The same as `reader`; as an attribute it is moved there, for HTML's own `role` means something else. */
  role: ReaderRole;
  /** The form in which policies are shown first: `json`, `terraform`, `cloudformation`, `cdk-typescript`, `cli`, … */
  format: string;
  /** Dark, light, or as the page is. */
  mode: Mode;
}

/** `<undeny-explainer>`: explains the AWS denials in its text, in the browser, and sends nothing anywhere. */
export class UndenyExplainer extends UndenyElement {
  /** The text that is explained: the attribute, else what stands between the tags, else what is in the box. */
  text: string;
  /** What is in the box; setting it explains it. */
  value: string;
  /** Explains the text now; resolves to the diagnoses, or to none when the engine can't run on this page. */
  explain(): Promise<Diagnosis[]>;
}

/** The guide's topics. */
export type GuideTopic = 'access-keys' | 'grant' | 'pass-role' | 'outside' | 'retired';

/** `<undeny-guide>`: answers what people ask before anything was refused, in the browser, and sends nothing anywhere. */
export class UndenyGuide extends UndenyElement {
  /** The topic to begin with. */
  topic: GuideTopic | '';
}

/** What `undeny-explained` carries. */
export interface Explained {
  text: string;
  diagnoses: Diagnosis[];
}

/** What `undeny-failed` carries. */
export interface Failed {
  text: string;
  error: unknown;
}

declare global {
  interface HTMLElementTagNameMap {
    'undeny-explainer': UndenyExplainer;
    'undeny-guide': UndenyGuide;
  }
  interface GlobalEventHandlersEventMap {
    'undeny-explained': CustomEvent<Explained>;
    'undeny-failed': CustomEvent<Failed>;
    'undeny-emptied': CustomEvent<object>;
  }
}
