// The extension's own pages: the popup, the options, and from there the extension's view of every tab.

/** @typedef {import('./launch.mjs').Launched} Launched */

/** One of the extension's pages, opened in a tab. Firefox's tab is driven directly: puppeteer loses sight of it. */
export class ExtensionPage {
  /** @type {(expression: string) => Promise<any>} */
  #evaluate;

  /**
   * @param {(expression: string) => Promise<any>} evaluate
   * @param {(path: string) => Promise<void>} screenshot
   * @param {() => Promise<void>} close
   * @param {import('puppeteer-core').Page} [page] in Chromium
   */
  constructor(evaluate, screenshot, close, page) {
    this.page = page;
    this.#evaluate = evaluate;
    this.screenshot = screenshot;
    this.close = close;
  }

  /**
   * Runs `code` in the page, and gives its JSON value.
   * @template T
   * @param {(...args: any[]) => T} code
   * @param {...unknown} args
   * @returns {Promise<Awaited<T>>}
   */
  async evaluate(code, ...args) {
    const list = args.map((arg) => JSON.stringify(arg)).join(', ');
    return JSON.parse(
      await this.#evaluate(`(async () => JSON.stringify((await (${code})(${list})) ?? null))()`),
    );
  }
}

/**
 * Opens one of the extension's pages in a tab of its own.
 * @param {Launched} browser
 * @param {string} path
 */
export async function openExtensionPage(browser, path) {
  const url = browser.extensionPage(path);
  if (browser.kind === 'chrome') {
    const page = await browser.browser.newPage();
    page.on('pageerror', (error) => browser.errors.push(`${path}: ${error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') browser.errors.push(`${path}: ${message.text()}`);
    });
    await page.goto(url, { waitUntil: 'load' });
    return new ExtensionPage(
      (expression) => page.evaluate(expression),
      async (file) => void (await page.screenshot({ path: /** @type {any} */ (file) })),
      () => page.close(),
      page,
    );
  }
  const { connection } = /** @type {any} */ (browser.browser);
  /** @type {(method: string, params: object) => Promise<any>} */
  const send = async (method, params) => (await connection.send(method, params)).result;
  const { context } = await send('browsingContext.create', { type: 'tab', background: false });
  await send('browsingContext.navigate', { context, url, wait: 'none' });
  const evaluate = async (/** @type {string} */ expression) => {
    const result = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
  await until(
    async () => (await evaluate('location.href + document.readyState').catch(() => '')) === `${url}complete`,
  );
  return new ExtensionPage(
    evaluate,
    async (file) => {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      await (await import('node:fs/promises')).writeFile(file, Buffer.from(data, 'base64'));
    },
    async () => void (await send('browsingContext.close', { context })),
  );
}

/**
 * Waits until `ready` gives something truthy.
 * @template T
 * @param {() => Promise<T>} ready
 * @param {number} [patience] in milliseconds
 * @returns {Promise<T>} what `ready` gave last, be it truthy or not
 */
export async function until(ready, patience = 30_000) {
  const end = Date.now() + patience;
  for (;;) {
    const got = await ready();
    if (got || Date.now() > end) return got;
    await new Promise((done) => setTimeout(done, 50));
  }
}
