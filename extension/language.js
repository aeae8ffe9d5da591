/** Which language undeny speaks: the reader's choice, else the page's, else the browser's; English where it has none. */

import { LANGUAGES } from '@undeny/needles';

/**
 * @param {string} chosen the reader's choice; empty for none
 * @param {...(string | undefined)} others languages of the page and the browser, the most wanted first
 * @returns {string} `en`, or a language that has a file `locales/LANGUAGE.js`
 */
export function language(chosen, ...others) {
  for (const tag of [chosen, ...others]) {
    const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
    if (primary === 'en' || LANGUAGES.includes(primary)) return primary;
  }
  return 'en';
}

/** Languages by their own names, for the options. */
export const NAMES = ['en', ...LANGUAGES].map(
  (tag) => /** @type {const} */ ([tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag]),
);

/** @param {string} tag @returns {string[]} the files that a page needs besides the engine */
export const filesOf = (tag) => (tag === 'en' ? [] : [`locales/${tag}.js`]);

/**
 * Has `engine` speak `tag`, whose file the page has loaded.
 * @param {import('./engine/types').Engine} engine
 * @param {string} tag
 */
export function speak(engine, tag) {
  if (engine.speak(tag)) return;
  if (globalThis.undenyLocale) engine.learn(globalThis.undenyLocale);
  engine.speak(tag);
}

/**
 * The same in a page of the extension's own, which loads the file itself.
 * @param {import('./engine/types').Engine} engine
 * @param {string} chosen
 */
export async function speakHere(engine, chosen) {
  const tag = language(chosen, navigator.language);
  for (const file of filesOf(tag)) {
    const script = document.createElement('script');
    script.src = file;
    await new Promise((resolve) => {
      script.onload = resolve;
      script.onerror = resolve;
      document.head.append(script);
    });
  }
  speak(engine, tag);
  document.documentElement.lang = tag;
}
