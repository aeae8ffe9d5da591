// Measures the engine in both browsers: `cargo xtask bench` runs it and prints its rows.
//
// A row is a name, two spaces or more, a number, and its unit.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConsole } from '../console/build.mjs';
import { openConsole, scenario, settle } from './harness.mjs';
import { kinds, launch } from './launch.mjs';
import { cost, denialOf, firstCard, frames, grow, log, rows } from './loads.mjs';
import { choose, flood } from './marking.mjs';

const ENGINES = { WebAssembly: 'engine.js', 'WebAssembly as JavaScript': 'engine-strict.js' };

/** How often each figure is taken; the median is printed. */
const ROUNDS = 5;

/** How many cards are timed. */
const CARDS = 30;

for (const kind of kinds) {
  const browser = await launch(kind, { extension: null });
  try {
    for (const [name, file] of Object.entries(ENGINES)) {
      const page = await browser.newPage();
      const script = await readFile(new URL(`../../dist/${kind}/${file}`, import.meta.url), 'utf8');
      // What the extension's content script does: it leaves a function that the engine calls when it is ready.
      await page.evaluate(() => {
        Object.assign(globalThis, {
          undenyWake: (/** @type {unknown} */ engine) => Object.assign(globalThis, { engine }),
        });
      });
      await page.addScriptTag({ content: script });
      await page.waitForFunction('globalThis.engine');
      print(kind, name, await page.evaluate(measure, ROUNDS, true));
      await page.close();
    }
    const page = await browser.newPage();
    print(kind, 'a plain regular expression', await page.evaluate(measure, ROUNDS, false));
  } finally {
    await browser.close();
  }
}

await buildConsole();
for (const kind of kinds) {
  print(kind, 'the shipped extension', await pages(kind));
  // The engine that this browser's package does not take for its pages, in a copy that does.
  const other = await swapped(kind);
  const browser = await launch(kind, { extension: other.folder });
  try {
    print(kind, `with ${other.engine}`, await firstCards(() => opened(browser)));
  } finally {
    await browser.close();
    await rm(other.folder, { recursive: true, force: true });
  }
}

/**
 * A copy of the extension that brings the other engine to its pages.
 * @param {import('./launch.mjs').Kind} kind
 */
async function swapped(kind) {
  const folder = await mkdtemp(join(tmpdir(), 'undeny-other-'));
  await cp(fileURLToPath(new URL(`../../dist/${kind}`, import.meta.url)), folder, { recursive: true });
  const file = join(folder, 'background.js');
  const script = await readFile(file, 'utf8');
  const [from, to] =
    kind === 'chrome' ? ['engine-strict.js', 'engine.js'] : ['engine.js', 'engine-strict.js'];
  const changed = script.replace(/"engine(-strict)?\.js"/g, `"${to}"`);
  if (changed === script) throw new Error(`the background names no ${from}`);
  await writeFile(file, changed);
  return { folder, engine: to === 'engine.js' ? 'WebAssembly' : 'WebAssembly as JavaScript' };
}

/**
 * A quiet page of the console.
 * @param {import('./launch.mjs').Launched} browser
 */
async function opened(browser) {
  const page = await browser.newPage();
  await openConsole(page, scenario('dashboard'));
  await settle(page, 1500);
  return page;
}

/**
 * What pages cost with the extension, beside the same without it, taken in turns since a machine is never quiet.
 * @param {import('./launch.mjs').Kind} kind
 */
async function pages(kind) {
  const sides = { without: await launch(kind, { extension: null }), with: await launch(kind) };
  try {
    const open = (/** @type {keyof typeof sides} */ side) => opened(sides[side]);
    /** @type {(side: keyof typeof sides, work: any, wait: number, ...args: unknown[]) => Promise<import('./loads.mjs').Cost>} */
    const once = async (side, work, wait, ...args) => {
      const page = await open(side);
      const taken = await cost(page, work, wait, ...args);
      await page.close();
      return taken;
    };
    const figures = [];
    for (const words of ['plain', 'iam']) {
      const walls = { without: /** @type {number[]} */ ([]), with: /** @type {number[]} */ ([]) };
      const longest = { without: /** @type {number[]} */ ([]), with: /** @type {number[]} */ ([]) };
      for (let round = 0; round < ROUNDS; round++)
        for (const side of /** @type {const} */ (['without', 'with'])) {
          const taken = await once(side, rows, 500, words);
          walls[side].push(taken.wall);
          longest[side].push(taken.longest);
        }
      // Firefox tells of no long tasks.
      if (kind === 'chrome')
        for (const side of /** @type {const} */ (['without', 'with']))
          figures.push({
            name: `2,000 rows, ${words} words, longest task ${side}`,
            value: Math.round(median(longest[side])),
            unit: 'ms',
          });
      const ratio = median(walls.with) / median(walls.without);
      figures.push({ name: `2,000 rows, ${words} words, times without`, value: ratio.toFixed(2), unit: '' });
    }
    const viewer = await once('with', log, 2000, 5);
    if (kind === 'chrome') {
      const share = (100 * viewer.blocked) / (viewer.wall + 2000);
      figures.push({ name: 'a log of errors, longest task', value: Math.round(viewer.longest), unit: 'ms' });
      figures.push({
        name: 'a log of errors, in long tasks',
        value: share.toFixed(1),
        unit: '% of the time',
      });
    }
    const grown = { without: await once('without', grow, 500), with: await once('with', grow, 500) };
    figures.push({ name: '60 lines to 2 MB, without', value: Math.round(grown.without.wall), unit: 'ms' });
    figures.push({ name: '60 lines to 2 MB', value: Math.round(grown.with.wall), unit: 'ms' });
    figures.push(...(await marking(sides.with)));
    figures.push(...(await firstCards(() => open('with'))));
    return figures;
  } finally {
    await sides.without.close();
    await sides.with.close();
  }
}

/**
 * A page of IAM with 20,000 rows, of which 1,000 name a retired policy, with and without the quiet mark: how long its
 * longest frame takes while they are looked through.
 * @param {import('./launch.mjs').Launched} browser
 */
async function marking(browser) {
  const figures = [];
  for (const wanted of [false, true]) {
    await choose(browser, wanted);
    const longest = [];
    const tasks = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage();
      await openConsole(page, scenario('policies'));
      await settle(page, 1500);
      const { after, task } = /** @type {{ after: number, task: number }} */ (
        await page.evaluate(`(${frames})(${flood}, 3000)`)
      );
      longest.push(after);
      tasks.push(task);
      await page.close();
    }
    const name = `20,000 rows in IAM, the mark ${wanted ? 'on' : 'off'}`;
    figures.push({ name: `${name}, longest frame`, value: median(longest).toFixed(1), unit: 'ms' });
    // Firefox tells of no long tasks.
    if (browser.kind === 'chrome')
      figures.push({ name: `${name}, in long tasks`, value: median(tasks).toFixed(0), unit: 'ms' });
  }
  await choose(browser, false);
  return figures;
}

/**
 * From a banner to its card: in a page that has no engine yet, and in one that has.
 * @param {() => Promise<import('puppeteer-core').Page>} open
 */
async function firstCards(open) {
  const cold = [];
  for (let number = 0; number < CARDS; number++) {
    const page = await open();
    cold.push(await page.evaluate(firstCard, denialOf(number), 10_000));
    await page.close();
  }
  const page = await open();
  const warm = [];
  for (let number = 0; number <= CARDS; number++)
    warm.push(await page.evaluate(firstCard, denialOf(number), 10_000));
  await page.close();
  return [
    { name: 'banner to card, cold', value: median(cold).toFixed(0), unit: 'ms' },
    { name: 'banner to card, warm', value: median(warm.slice(1)).toFixed(1), unit: 'ms' },
  ];
}

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return /** @type {number} */ (sorted[sorted.length >> 1]);
}

/**
 * @param {string} kind
 * @param {string} reader
 * @param {{name: string, value: number | string, unit: string}[]} figures
 */
function print(kind, reader, figures) {
  for (const { name, value, unit } of figures) console.log(`${kind}, ${reader}, ${name}  ${value} ${unit}`);
}

/**
 * Runs in the page. With the engine, a denial is read, explained and handed to JavaScript; the regular expression reads
 * the one base sentence and nothing else.
 * @param {number} rounds
 * @param {boolean} withEngine
 */
function measure(rounds, withEngine) {
  const { engine } = /** @type {{ engine?: any }} */ (globalThis);
  const sentence =
    /User: (\S+) is not authorized to perform: (\S+) on resource: (\S+) because no (\S+) policy allows the (\S+) action/g;
  /** @type {(text: string) => number} */
  const read = withEngine
    ? (text) => engine.explain(text, {}).length
    : (text) => [...text.matchAll(sentence)].length;

  const actions = [
    'lambda:GetFunction',
    's3:GetObject',
    'ec2:RunInstances',
    'iam:PassRole',
    'sqs:SendMessage',
  ];
  const denials = Array.from({ length: 200 }, (_, n) => {
    const action = actions[n % actions.length];
    const resource = `arn:aws:${action.split(':')[0]}:us-east-1:111122223333:thing/name-${n}`;
    const user = `arn:aws:iam::111122223333:user/person-${n}`;
    return `User: ${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
  });
  const lines = [];
  for (let n = 0; n < 40_000; n++) {
    const second = String(n % 60).padStart(2, '0');
    lines.push(
      `2026-03-14T09:26:${second}Z INFO User person-${n % 50} asked for /orders/${n * 7}: 200 in ${n % 400} ms`,
      `2026-03-14T09:26:${second}Z DEBUG cache: kept arn:aws:s3:::example-bucket/part-${n}, ${n % 900} bytes`,
    );
  }
  const log = lines.join('\n');

  /**
   * Times a call of `work`, over at least 200 ms, `rounds` times; the median of seconds.
   * @param {() => void} work
   */
  const seconds = (work) => {
    work();
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      let calls = 0;
      while (performance.now() - start < 200) {
        work();
        calls++;
      }
      times.push((performance.now() - start) / calls / 1000);
    }
    times.sort((a, b) => a - b);
    return times[times.length >> 1];
  };

  const found = denials.reduce((sum, line) => sum + read(line), 0);
  if (found !== denials.length) throw new Error(`${found} of ${denials.length} denials were read`);
  if (read(log) !== 0) throw new Error('the log holds no denial, yet one was found');
  const perDenial = seconds(() => denials.forEach(read)) / denials.length;
  const perLog = seconds(() => read(log));
  return [
    { name: 'denials, one at a time', value: Math.round(1 / perDenial), unit: 'denials/s' },
    { name: 'text without denials', value: Number((log.length / perLog / 1e6).toFixed(1)), unit: 'MB/s' },
  ];
}
