// Makes one file of the site: node inline.mjs SCRIPT VERSION TOKENS OUTPUT. Its policy names the script and the style by their hashes.

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [script = '', version = '', tokens = '', output = ''] = process.argv.slice(2);
/** @param {string} name */
const beside = (name) => readFile(new URL(name, import.meta.url), 'utf8');
/** @param {string} text */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const { TOKENS } = await import(pathToFileURL(tokens).href);
const declared = Object.entries(TOKENS).map(([name, value]) => `--${name}: ${value};`);
const style = (await beside('site.css')).replace('/* tokens */', declared.join('\n  ')).trim();
const code = (await readFile(script, 'utf8')).trim();
const policy = [
  "default-src 'none'",
  `script-src ${hash(code)} 'wasm-unsafe-eval'`,
  `style-src ${hash(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const page = (await beside('index.html'))
  .replace('POLICY', policy)
  .replace('VERSION', version)
  .replace(/>\s*\/\* STYLE \*\/\s*</, () => `>${style}<`)
  .replace(/>\s*\/\* SCRIPT \*\/\s*</, () => `>${code}<`);
await writeFile(output, page);
