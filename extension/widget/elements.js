// The elements, and the names that pages know them by. A new element is a row here.

import { UndenyExplainer } from './explainer/element.js';
import { UndenyGuide } from './guide/element.js';

export { UndenyExplainer, UndenyGuide };
export { UndenyElement } from './base/element.js';

/** @type {[string, typeof import('./base/element.js').UndenyElement][]} */
export const ELEMENTS = [
  ['undeny-explainer', UndenyExplainer],
  ['undeny-guide', UndenyGuide],
];
