import type { Diagnosis } from './engine.js';
export type { Diagnosis } from './engine.js';

/** `<undeny-explainer>`: explains the AWS denials in its text, in the browser, and sends nothing anywhere. */
export class UndenyExplainer extends HTMLElement {
  /** The text that is explained. */
  text: string;
  /** Explains the text now; resolves to the diagnoses, or to none when the engine can't run on this page. */
  explain(): Promise<Diagnosis[]>;
}

declare global {
  interface HTMLElementTagNameMap {
    'undeny-explainer': UndenyExplainer;
  }
  interface HTMLElementEventMap {
    'undeny-explained': CustomEvent<Diagnosis[]>;
  }
}
