import type { Diagnosis } from './engine.js';

/** What Playwright's and puppeteer's frames have in common. */
export interface TestedFrame {
  url(): string;
  evaluate(work: any, argument: any): Promise<any>;
}

/** A page of Playwright's or puppeteer's, or one frame. */
export interface TestedPage extends TestedFrame {
  frames?(): TestedFrame[];
}

/** A denial that a page shows. */
export interface Denied {
  /** The address of the frame that shows it. */
  frame: string;
  /** What stands there. */
  text: string;
  /** The cause, in a line. */
  says: string;
  /** All of it, as a terminal shows it. */
  explanation: string;
  diagnosis: Diagnosis;
}

/** Every denial that `page` shows now, in all its frames and open shadow roots, each once a frame. */
export function denials(page: TestedPage): Promise<Denied[]>;

/** For `expect.extend` of Playwright, Jest and Vitest. */
export const matchers: {
  /** Passes where the page shows no AWS denial; else fails with the explanation of each. */
  toShowNoDenial(page: TestedPage): Promise<{
    name: string;
    pass: boolean;
    expected: string[];
    actual: string[];
    message: () => string;
  }>;
};

declare global {
  namespace PlaywrightTest {
    interface Matchers<R, T> {
      toShowNoDenial(): Promise<R>;
    }
  }
  namespace jest {
    interface Matchers<R, T> {
      toShowNoDenial(): Promise<R>;
    }
  }
}
