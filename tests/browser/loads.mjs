// What pages do that costs: each function runs in the page. The bench measures them, the tests hold what must not happen.

/** @typedef {{ wall: number, longest: number, blocked: number, long: number }} Cost in milliseconds, and long tasks */

/** A denial of its own for each number. */
export const denialOf = (/** @type {number} */ number) =>
  `User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: lambda:GetFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:function-${number} because no identity-based policy allows the lambda:GetFunction action`;

/**
 * Does `work` in the page, and gives what it cost until the page was idle again.
 * @param {import('puppeteer-core').Page} page
 * @param {(...args: any[]) => unknown} work
 * @param {number} wait how long to go on watching, in milliseconds
 * @param {...unknown} args
 * @returns {Promise<Cost>}
 */
export async function cost(page, work, wait, ...args) {
  const code = `async (wait, args) => {
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((each) => each.duration)));
    try { observer.observe({ type: 'longtask' }); } catch {}
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await frame();
    const start = performance.now();
    await (${work})(...args);
    await frame();
    const wall = performance.now() - start;
    await new Promise((done) => setTimeout(done, wait));
    await frame();
    tasks.push(...observer.takeRecords().map((each) => each.duration));
    observer.disconnect();
    return {
      wall,
      longest: Math.max(0, ...tasks),
      blocked: tasks.reduce((sum, task) => sum + task, 0),
      long: tasks.length,
    };
  }`;
  return /** @type {Promise<Cost>} */ (
    page.evaluate(`(${code})(${JSON.stringify(wait)}, ${JSON.stringify(args)})`)
  );
}

/**
 * Runs in the page. Does the work, waits until it is drawn, and gives the longest time between two frames from then on,
 * and how long tasks of more than 50 ms took, both in milliseconds.
 * @param {() => void} work
 * @param {number} time how long to go on watching, in milliseconds
 */
export async function frames(work, time) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  work();
  for (let drawn = 0; drawn < 3; drawn++) await frame();
  let task = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task += duration;
  });
  try {
    observer.observe({ type: 'longtask' });
  } catch {
    // Firefox tells of none.
  }
  const start = performance.now();
  let before = start;
  let after = 0;
  while (before - start < time) {
    await frame();
    const now = performance.now();
    after = Math.max(after, now - before);
    before = now;
  }
  observer.disconnect();
  return { after, task };
}

/**
 * 2,000 rows of a table of five cells, inserted at once.
 * @param {'plain' | 'iam'} words the rows of an IAM page have the words of a denial, but none
 */
export function rows(words) {
  const cells = {
    plain: (/** @type {number} */ n) => [
      `/aws/lambda/orders-${n}`,
      'Standard',
      'Never expire',
      `${n % 7}`,
      `123456789012:group-${n}`,
    ],
    iam: (/** @type {number} */ n) => [
      `orders-role-${n}`,
      'Who is not authorized is denied',
      'Set a permissions boundary, or remove the permission',
      's3:GetObject, lambda:InvokeFunction',
      `arn:aws:iam::123456789012:role/orders-role-${n}`,
    ],
  }[words];
  const table = document.createElement('table');
  const body = document.createElement('tbody');
  table.append(body);
  for (let n = 0; n < 2000; n++) {
    const row = document.createElement('tr');
    for (const cell of cells(n)) {
      const td = document.createElement('td');
      const span = document.createElement('span');
      span.textContent = cell;
      td.append(span);
      row.append(td);
    }
    body.append(row);
  }
  document.body.append(table);
}

/**
 * A viewer of an application's log: 600 lines, then 100 more every two seconds.
 * @param {number} rounds
 */
export async function log(rounds) {
  const viewer = document.createElement('div');
  viewer.setAttribute('role', 'log');
  document.body.append(viewer);
  let number = 0;
  const write = (/** @type {number} */ count) => {
    for (let n = 0; n < count; n++) {
      const line = document.createElement('div');
      line.textContent = `2026-03-14T09:26:53Z ERROR AccessDenied on s3:GetObject for arn:aws:s3:::orders-archive/${number++}: retrying, not authorized`;
      viewer.append(line);
    }
  };
  write(600);
  for (let round = 0; round < rounds; round++) {
    await new Promise((done) => setTimeout(done, 2000));
    write(100);
  }
}

/** A text of 2 MB that grows a line a frame, 60 frames long. */
export async function grow() {
  const line =
    '2026-03-14T09:26:53Z INFO asked for /orders/7 of arn:aws:s3:::orders-archive: 200 in 31 ms, permission checked\n';
  const text = document.createTextNode(line.repeat(Math.ceil(2_000_000 / line.length)));
  const pre = document.createElement('pre');
  pre.style.cssText = 'height: 200px; overflow: hidden; contain: strict';
  pre.append(text);
  document.body.append(pre);
  for (let frame = 0; frame < 60; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
    text.appendData(line);
  }
}

/**
 * Shows one alert, waits for what is put beside it, and gives how long that took in milliseconds; -1 for never.
 * @param {string} text
 * @param {number} patience in milliseconds
 */
export function firstCard(text, patience) {
  return new Promise((done) => {
    const place = document.createElement('div');
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.textContent = text;
    place.append(alert);
    let start = 0;
    const finish = (/** @type {number} */ taken) => {
      watch.disconnect();
      clearTimeout(timer);
      done(taken);
    };
    const watch = new MutationObserver(() => finish(performance.now() - start));
    watch.observe(place, { childList: true, subtree: true });
    const timer = setTimeout(() => finish(-1), patience);
    start = performance.now();
    document.body.prepend(place);
  });
}

/**
 * A message that stands so many levels deep, in an element of the id `deep`.
 * @param {number} levels
 * @param {string} style of each level
 * @param {string} text
 * @param {string} [innermost] the style of the level above the message
 */
export function deep(levels, style, text, innermost = style) {
  const outer = document.createElement('div');
  outer.id = 'deep';
  let inner = outer;
  for (let level = 0; level < levels; level++) {
    const next = document.createElement('div');
    next.style.cssText = level === levels - 1 ? innermost : style;
    inner.append(next);
    inner = next;
  }
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.textContent = text;
  inner.append(alert);
  document.body.prepend(outer);
}

/**
 * Shows one alert after the other, each until its card has come, and gives how many cards came.
 * @param {number} count
 * @param {string} text whose last number is counted up
 */
export async function comeAndGo(count, text) {
  let came = 0;
  for (let number = 0; number < count; number++) {
    const place = document.createElement('div');
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.textContent = text.replace(/function-(\d+)/, (_, first) => `function-${Number(first) + number}`);
    place.append(alert);
    const card = new Promise((done) => {
      const watch = new MutationObserver(() => done(true));
      watch.observe(place, { childList: true });
      setTimeout(done, 20_000, false);
    });
    document.body.prepend(place);
    if (await card) came++;
    place.remove();
  }
  return came;
}
