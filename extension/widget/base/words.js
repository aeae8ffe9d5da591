// What the elements themselves say, and in which language. The engine's words are the engine's.

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
const LANGUAGES = {
  en: ENGLISH,
  de: {
    label: 'Die Meldung von AWS',
    placeholder: ENGLISH.placeholder,
    example: 'Beispiel ausprobieren',
    clear: 'Leeren',
    private: 'Nichts verlässt diese Seite.',
    none: 'Dieser Text enthält keine Ablehnung von AWS, die undeny kennt.',
    failed: 'undeny kann auf dieser Seite nicht laufen.',
  },
  es: {
    label: 'El mensaje que mostró AWS',
    placeholder: ENGLISH.placeholder,
    example: 'Probar un ejemplo',
    clear: 'Borrar',
    private: 'Nada sale de esta página.',
    none: 'Este texto no contiene ninguna denegación de AWS que undeny conozca.',
    failed: 'undeny no puede ejecutarse en esta página.',
  },
  ja: {
    label: 'AWS が表示したメッセージ',
    placeholder: ENGLISH.placeholder,
    example: '例を試す',
    clear: 'クリア',
    private: 'このページの外には何も送信されません。',
    none: 'このテキストには、undeny が認識できる AWS の拒否メッセージはありません。',
    failed: 'このページでは undeny を実行できません。',
  },
};

/**
 * The language for `element`: its own `lang`, else that of what stands around it, else the browser's, as far as the engine
 * speaks it; else English.
 * @param {Element} element
 */
export function language(element) {
  const near = /** @type {HTMLElement | null} */ (closest(element, '[lang]'))?.lang;
  const wanted = [near, ...(globalThis.navigator?.languages ?? [])];
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split('-')[0];
    if (primary === 'en' || (primary && primary in LOCALES)) return primary;
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

/**
 * Has the engine speak a language from now on, which is loaded where it has to be learned first.
 * @param {import('../../engine/types').Engine} engine
 * @param {string} language
 */
export async function speak(engine, language) {
  if (engine.speak(language)) return;
  const locale = await LOCALES[language]?.();
  if (locale) engine.learn(locale.default);
  if (!engine.speak(language)) engine.speak('en');
}
