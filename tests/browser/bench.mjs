// Measures the engine in both browsers: `cargo xtask bench` runs it and prints its rows.
//
// A row is a name, two spaces or more, a number, and its unit.

import { readFile } from 'node:fs/promises';
import { kinds, launch } from './launch.mjs';

const ENGINES = { WebAssembly: 'engine.js', 'WebAssembly as JavaScript': 'engine-strict.js' };

/** How often each figure is taken; the median is printed. */
const ROUNDS = 5;

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

/**
 * @param {string} kind
 * @param {string} reader
 * @param {{name: string, value: number, unit: string}[]} rows
 */
function print(kind, reader, rows) {
  for (const { name, value, unit } of rows) console.log(`${kind}, ${reader}, ${name}  ${value} ${unit}`);
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
