// A stranger's project: an empty folder into which the packed tarball is installed, as from a registry.

import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('dist/widget/package.json', root), 'utf8'));

/** The tarball that `cargo xtask dist` packs. */
export const TARBALL = fileURLToPath(new URL(`dist/undeny-${version}.tgz`, root));

/**
 * A fresh project with undeny installed.
 * @param {string} name of its folder, below target/package
 * @param {Record<string, string>} files what the stranger has written
 */
export async function stranger(name, files) {
  const folder = fileURLToPath(new URL(`target/package/${name}/`, root));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = { name, private: true, type: 'module' };
  await writeFile(`${folder}package.json`, JSON.stringify(manifest));
  // npm's cache takes a tarball of the same name and version for the same tarball.
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--offline', '--cache', `${folder}.npm`];
  await run('npm', ['install', ...quietly, TARBALL], { cwd: folder });
  for (const [path, content] of Object.entries(files)) await writeFile(`${folder}${path}`, content);
  return folder;
}

/**
 * Runs a program in a project; rejects with what it printed.
 * @param {string} folder
 * @param {string} program
 * @param {string[]} parameters
 */
export async function inFolder(folder, program, parameters) {
  try {
    return (await run(program, parameters, { cwd: folder })).stdout;
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    throw new Error(`${program} ${parameters.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}
