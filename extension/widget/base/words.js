// What the elements themselves say. The engine's words are the engine's.

import { LOCALES } from '@undeny/locales';

/** @typedef {keyof typeof ENGLISH} Word */

const ENGLISH = {
  label: 'The message that AWS showed',
  placeholder: 'User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: …',
  example: 'Try an example',
  clear: 'Clear',
  private: 'Nothing leaves this page.',
  none: 'This text holds no AWS denial that undeny knows.',
  failed: 'undeny cannot run on this page.',
};

/** @type {Record<string, typeof ENGLISH>} A row a language, by its primary subtag. */
const LANGUAGES = { en: ENGLISH };
for (const [tag, { words }] of Object.entries(LOCALES)) LANGUAGES[tag] = { ...ENGLISH, ...words };

/**
 * The language that words are taken from for `element`: its own `lang`, else that of what stands around it, else the
 * browser's, as far as there are words in it; else English.
 * @param {Element} element
 */
export function language(element) {
  const near = /** @type {HTMLElement | null} */ (closest(element, '[lang]'))?.lang;
  const wanted = [near, ...(globalThis.navigator?.languages ?? [])];
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split('-')[0];
    if (primary && primary in LANGUAGES) return primary;
  }
  return 'en';
}

/**
 * The words of a language.
 * @param {string} language
 */
export function words(language) {
  return LANGUAGES[language] ?? ENGLISH;
}

/**
 * Has `engine` speak `language`, loaded when it is spoken first.
 * @param {import('../../engine/types').Engine} engine
 * @param {string} language
 */
export async function speak(engine, language) {
  if (engine.speak(language)) return;
  const locale = await LOCALES[language]?.load();
  if (locale) engine.learn(locale.default);
  engine.speak(language);
}

/**
 * `Element.closest` that looks out of shadow roots too.
 * @param {Element} element
 * @param {string} selector
 * @returns {Element | null}
 */
function closest(element, selector) {
  for (let at = /** @type {Element | null} */ (element); at;) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
