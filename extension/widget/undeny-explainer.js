/** Defines `<undeny-explainer>`, unless the page has done so already. */
import { UndenyExplainer } from './element.js';

export { UndenyExplainer };

if (!customElements.get('undeny-explainer')) customElements.define('undeny-explainer', UndenyExplainer);
