// The tarball in Node.js: what is in it, that everything in it can be imported there, what it says, and its types.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { before, describe, test } from 'node:test';
import { inFolder, stranger } from './stranger.mjs';

const TSC = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));

const MESSAGE =
  'User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: lambda:GetFunction on resource: my-function because no identity-based policy allows the lambda:GetFunction action';

const USE = `
import { explain, explainAsText, load } from 'undeny';
const page = { url: 'https://us-east-1.console.aws.amazon.com/lambda/home' };
const [diagnosis] = await explain(${JSON.stringify(MESSAGE)}, page);
const { needs, version, write } = await load();
console.log(JSON.stringify({
  version: version(),
  action: diagnosis.denial.actions[0].name,
  statement: diagnosis.remedy.policies[0].document.Statement[0],
  terraform: write(diagnosis.remedy.policies[0], 'terraform'),
  needs: needs([diagnosis]).length,
  text: await explainAsText(${JSON.stringify(MESSAGE)}, page),
  none: await explain('Good morning.'),
}));
`;

const TYPED = `
import { explain, type Diagnosis, type Engine, load } from 'undeny';
import { UndenyExplainer, type Explained } from 'undeny/elements';
import { define } from 'undeny/define';
import { annotate, type Annotations } from 'undeny/annotate';
import 'undeny/annotate/auto';
import 'undeny/page';
import 'undeny/strict';
import { denials, matchers, type Denied } from 'undeny/testing';

const found: Diagnosis[] = await explain('text', { url: 'https://example.com/' });
const owner: string | undefined = found[0]?.remedy.owner;
const engine: Engine = await load();
define(customElements);
const element: UndenyExplainer = document.createElement('undeny-explainer');
element.text = owner ?? '';
element.mode = 'dark';
// @ts-expect-error: no such mode
element.mode = 'blue';
element.addEventListener('undeny-explained', ({ detail }) => {
  const explained: Explained = detail;
  console.log(explained.diagnoses.length);
});
const lines: Annotations = annotate(document, { watch: true });
lines.stop();
declare const page: { url(): string; evaluate(work: any, argument: any): Promise<any>; frames(): any[] };
const all: Denied[] = await denials(page);
console.log(engine.version(), all, matchers.toShowNoDenial);
`;

describe('the tarball in Node.js', () => {
  /** @type {string} */
  let folder;
  before(async () => {
    folder = await stranger('node', { 'use.mjs': USE, 'typed.mts': TYPED });
  });

  test('holds what it needs and nothing else', async () => {
    const names = await readdir(`${folder}node_modules/undeny`);
    const expected = [
      'LICENSE-APACHE',
      'LICENSE-MIT',
      'NOTICE',
      'README.md',
      'THIRD-PARTY.md',
      'chunks',
      'custom-elements.json',
      'package.json',
    ];
    assert.deepEqual(names.filter((name) => !/\.(js|d\.ts)$/.test(name)).sort(), expected);
    const manifest = JSON.parse(await readFile(`${folder}node_modules/undeny/package.json`, 'utf8'));
    assert.equal(manifest.dependencies, undefined);
    assert.equal(manifest.scripts, undefined);
    for (const condition of Object.values(manifest.exports)) {
      for (const file of typeof condition === 'string' ? [condition] : Object.values(condition))
        assert.ok((await readFile(`${folder}node_modules/undeny/${file}`)).length > 0, String(file));
    }
    const elements = await readFile(`${folder}node_modules/undeny/${manifest.customElements}`, 'utf8');
    assert.equal(JSON.parse(elements).schemaVersion, '2.1.0');
  });

  test('explains, in a project of its own', async () => {
    const told = JSON.parse(await inFolder(folder, 'node', ['use.mjs']));
    assert.equal(told.action, 'lambda:GetFunction');
    assert.equal(told.statement.Resource, 'arn:aws:lambda:us-east-1:123456789012:function:my-function');
    assert.match(told.terraform, /resource "aws_iam_/);
    assert.equal(told.needs, 1);
    assert.match(told.text, /mateojackson[\s\S]*lambda:GetFunction[\s\S]*"Effect": "Allow"/);
    assert.deepEqual(told.none, []);
  });

  test('can be imported where there is no page, whole and part by part', async () => {
    const parts = ['elements', 'define', 'annotate', 'annotate/auto', 'page', 'strict', 'testing'];
    const program = parts.map((part) => `await import('undeny/${part}');`).join(' ');
    const code = `${program} const { UndenyExplainer } = await import('undeny/elements'); const { annotate } = await import('undeny/annotate'); console.log(typeof UndenyExplainer, annotate().lines.length);`;
    assert.equal((await inFolder(folder, 'node', ['--input-type=module', '-e', code])).trim(), 'function 0');
  });

  test('can be required', async () => {
    const code = `import('undeny').then(async ({ explain }) => console.log((await explain(${JSON.stringify(MESSAGE)})).length))`;
    assert.equal((await inFolder(folder, 'node', ['--input-type=commonjs', '-e', code])).trim(), '1');
  });

  for (const resolution of ['nodenext', 'bundler']) {
    test(`is typed for ${resolution}`, async () => {
      const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
      await inFolder(folder, TSC, [
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        ...['--target', 'es2023', '--lib', 'es2023,dom', '--types', ''],
        ...['--module', module, '--moduleResolution', resolution, 'typed.mts'],
      ]);
    });
  }
});
