// Bundles the offline console into target/console: one script and one style sheet for all its pages.

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the bundle goes. */
export const output = fileURLToPath(new URL('../../target/console/', import.meta.url));

/** Builds app.js and app.css. */
export async function buildConsole() {
  await mkdir(output, { recursive: true });
  await build({
    entryPoints: { app: fileURLToPath(new URL('app/main.jsx', import.meta.url)) },
    outdir: output,
    bundle: true,
    minify: true,
    jsx: 'automatic',
    format: 'iife',
    target: ['chrome120', 'firefox128'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildConsole();
