// `undeny/testing`: what a page under test was refused, and a matcher that says so.

import { denials } from './denials.js';

export { denials };

/** For `expect.extend` of Playwright, Jest and Vitest. */
export const matchers = {
  /**
   * Passes where the page shows no AWS denial; else fails with the explanation of each.
   * @param {import('./denials.js').Page} page
   */
  async toShowNoDenial(page) {
    const found = await denials(page);
    return {
      name: 'toShowNoDenial',
      pass: found.length === 0,
      expected: [],
      actual: found.map((denied) => denied.says),
      message: () => message(found),
    };
  },
};

/** @param {import('./denials.js').Denied[]} found */
function message(found) {
  if (found.length === 0) return 'The page shows no AWS denial, and it was expected to show one.';
  const count = found.length === 1 ? 'an AWS denial' : `${found.length} AWS denials`;
  const told = found.map(({ frame, explanation }) => `${frame}\n\n${explanation}`);
  return `The page shows ${count}.\n\n${told.join('\n')}`;
}
