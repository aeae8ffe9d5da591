/** The list as a file, for a ticket or for later. */

import { say } from '../page.js';
import { account, on, pageName, what, who } from './kept.js';

/** @typedef {import('./kept.js').Entry} Entry */

/** @param {Entry[]} entries */
export function asJson(entries) {
  const denials = entries.map(({ diagnosis, verdict, kept }) => ({
    ...diagnosis,
    verdict: verdict.what,
    first: new Date(kept.first).toISOString(),
    last: new Date(kept.last).toISOString(),
    count: kept.count,
    page: kept.page.url,
  }));
  return `${JSON.stringify({ denials }, null, 2)}\n`;
}

/** @param {Entry[]} entries */
export function asMarkdown(entries) {
  const rows = entries.map(({ diagnosis, verdict, kept }) =>
    [
      new Date(kept.last).toISOString(),
      String(kept.count),
      who(diagnosis),
      account(diagnosis),
      what(diagnosis),
      on(diagnosis),
      verdict.what,
      pageName(kept.page.url),
    ]
      .map(cell)
      .join(' | '),
  );
  const head = say('Columns');
  return `# ${say('DeniedTitle')}\n\n| ${head} |\n|${' --- |'.repeat(8)}\n${rows.map((row) => `| ${row} |\n`).join('')}`;
}

/**
 * Text that a table cell can hold.
 * @param {string} text
 */
const cell = (text) => text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\`*_[\]<>|]/g, '\\$&');

/**
 * Saves `text` as a file.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function save(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
