// Reads the cards on a page through their closed shadow roots, as a debugger does; the page itself cannot.

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('./launch.mjs').Launched} Launched
 */

/** One card: a shadow root that code can be run on. */
export class Card {
  /** @type {Frame} */
  frame;
  /** @type {(code: string, args: unknown[]) => Promise<any>} */
  #run;

  /**
   * @param {Frame} frame
   * @param {(code: string, args: unknown[]) => Promise<any>} run
   */
  constructor(frame, run) {
    this.frame = frame;
    this.#run = run;
  }

  /**
   * Runs `code` in the page with the card's shadow root, and gives its JSON value.
   * @template T
   * @param {(root: ShadowRoot, ...args: any[]) => T} code
   * @param {...unknown} args
   * @returns {Promise<Awaited<T>>}
   */
  async eval(code, ...args) {
    const wrapped = `async function (root, args) { return JSON.stringify((await (${code})(root, ...JSON.parse(args))) ?? null); }`;
    return JSON.parse(await this.#run(wrapped, args));
  }

  /** All the text of the card. */
  text() {
    return this.eval((root) => root.textContent ?? '');
  }

  /** Whether the card takes up room and can be seen. */
  visible() {
    return this.eval((root) => {
      const box = root.host.getBoundingClientRect();
      return box.width > 100 && box.height > 40 && root.host.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    });
  }

  /** The labels of the card's buttons that can be seen. */
  buttons() {
    return this.eval((root) =>
      [...root.querySelectorAll('button')]
        .filter((button) => button.checkVisibility())
        .map((button) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? ''),
    );
  }
}

/**
 * The cards of all frames of a page, in the order of the document, frames after their parents.
 * @param {Launched} browser
 * @param {Page} page
 * @returns {Promise<Card[]>}
 */
export async function cards(browser, page) {
  const found = [];
  for (const frame of page.frames()) {
    if (frame.detached) continue;
    found.push(...(browser.kind === 'chrome' ? await overCdp(frame) : await overBidi(browser, frame)));
  }
  return found;
}

/**
 * CDP's object for the host holds its shadow root in a place that only a debugger sees.
 * @param {Frame} frame
 */
async function overCdp(frame) {
  const client = /** @type {any} */ (frame).client;
  const hosts = await frame.$$('undeny-card');
  const found = [];
  for (const host of hosts) {
    const { objectId } = host.remoteObject();
    const { node } = await client.send('DOM.describeNode', { objectId, pierce: true, depth: 1 });
    const root = node.shadowRoots?.[0];
    if (!root) continue;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    found.push(
      new Card(frame, async (code, args) => {
        const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
          objectId: object.objectId,
          functionDeclaration: `function (args) { return (${code})(this, args); }`,
          arguments: [{ value: JSON.stringify(args) }],
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      }),
    );
  }
  return found;
}

/**
 * WebDriver BiDi gives closed shadow roots out with includeShadowTree.
 * @param {Launched} browser
 * @param {Frame} frame
 */
async function overBidi(browser, frame) {
  const { connection } = /** @type {any} */ (browser.browser);
  const target = { context: /** @type {any} */ (frame)._id };
  const hosts = await connection.send('script.callFunction', {
    functionDeclaration: `() => [...document.querySelectorAll('undeny-card')]`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const found = [];
  for (const host of hosts.result.result?.value ?? []) {
    const root = host.value?.shadowRoot;
    if (!root) continue;
    found.push(
      new Card(frame, async (code, args) => {
        const { result } = await connection.send('script.callFunction', {
          functionDeclaration: code,
          arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(args) }],
          target,
          awaitPromise: true,
        });
        if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
        return result.result.value;
      }),
    );
  }
  return found;
}
