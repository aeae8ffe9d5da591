// Bundles the offline console into target/console: one script and one style sheet for all its pages.

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the bundle goes. */
export const output = fileURLToPath(new URL('../../target/console/', import.meta.url));

/** Builds app.js and app.css, and a script for each framework. */
export async function buildConsole() {
  await mkdir(output, { recursive: true });
  await Promise.all([
    bundle('app', 'app/main.jsx'),
    bundle('react18', 'app/frameworks/react.jsx'),
    bundle('react19', 'app/frameworks/react.jsx', { react: 'react19', 'react-dom': 'react-dom19' }),
    bundle('vue', 'app/frameworks/vue.js'),
    bundle('lit', 'app/frameworks/lit.js'),
  ]);
}

/**
 * @param {string} name
 * @param {string} source
 * @param {Record<string, string>} [alias]
 */
async function bundle(name, source, alias = {}) {
  await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: { [name]: fileURLToPath(new URL(source, import.meta.url)) },
    alias,
    outdir: output,
    bundle: true,
    minify: true,
    jsx: 'automatic',
    format: 'iife',
    target: ['chrome120', 'firefox128'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildConsole();
