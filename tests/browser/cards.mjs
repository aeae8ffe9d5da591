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

  /** Opens the card, says that a doubtful text is the reader's own, and opens the facts. */
  async open() {
    await this.eval((root) => {
      const press = (/** @type {string} */ selector, /** @type {RegExp} */ label) =>
        [...root.querySelectorAll(selector)]
          .filter(
            (each) => label.test(each.textContent ?? '') && each.getAttribute('aria-expanded') !== 'true',
          )
          .forEach((each) => /** @type {HTMLElement} */ (each).click());
      press('.toggle', /./);
      press('.btn', /^I (tried|know)/);
      press('.layer-btn', /^Facts$/);
    });
  }

  /** All that the card says: its line, its first layer, and each layer below it, opened one by one. */
  async whole() {
    await this.open();
    return this.eval((root) => {
      const layers = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.layer-btn:not(.back)')]);
      const texts = layers.map((layer) => {
        layer.click();
        return root.textContent ?? '';
      });
      return [root.textContent ?? '', ...texts].join('\n');
    });
  }

  /** Whether the card takes up room and can be seen. */
  visible() {
    return this.eval((root) => {
      const box = root.host.getBoundingClientRect();
      return (
        box.width > 80 &&
        box.height >= 20 &&
        root.host.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
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
  const found = await roots(browser, page, 'div');
  const ours = await Promise.all(
    found.map((/** @type {Card} */ card) =>
      card.eval(
        (/** @type {ShadowRoot} */ root) => root.querySelector('section[aria-label^="undeny: "]') !== null,
      ),
    ),
  );
  return found.filter((_, index) => ours[index]);
}

/**
 * The documentation widgets of a page.
 * @param {Launched} browser
 * @param {Page} page
 * @returns {Promise<Card[]>}
 */
export function widgets(browser, page) {
  return roots(browser, page, 'undeny-explainer');
}

/**
 * The marks at retired policies.
 * @param {Launched} browser
 * @param {Page} page
 * @returns {Promise<Card[]>}
 */
export function marks(browser, page) {
  return roots(browser, page, 'span');
}

/**
 * The shadow roots of all elements named `tag`, also of those that stand in a widget's shadow root.
 * @param {Launched} browser
 * @param {Page} page
 * @param {string} tag
 */
async function roots(browser, page, tag) {
  const found = [];
  for (const frame of page.frames()) {
    if (frame.detached) continue;
    found.push(
      ...(browser.kind === 'chrome' ? await overCdp(frame, tag) : await overBidi(browser, frame, tag)),
    );
  }
  return found;
}

/**
 * What can be a card's host, a plain `div` with nothing in it and nothing on it, and what can hold one; also in the page's
 * own open shadow roots. For `span`: what can be a mark's host.
 * @param {string} tag
 */
function hosts(tag) {
  /** @type {Element[]} */
  const found = [];
  const isHost = (/** @type {Element} */ each) =>
    each.localName === 'undeny-explainer' ||
    (tag === 'span' && each.localName === tag && !each.firstChild && each.hasAttribute('style')) ||
    // Nothing that a page may have patched is called here.
    (each.localName === 'div' && !each.firstChild && each.attributes.length === 0 && !each.shadowRoot);
  const search = (/** @type {ParentNode} */ root) => {
    for (const each of root.querySelectorAll('*')) {
      if (isHost(each)) found.push(each);
      else if (each.shadowRoot) search(each.shadowRoot);
    }
  };
  search(document);
  return found;
}

/**
 * The shadow roots of elements named `tag` in a tree of nodes, as either protocol prints one.
 * @param {any} node
 * @param {string} tag
 * @param {(node: any) => {name: string, root: any, children: any[]}} read
 * @returns {any[]}
 */
function search(node, tag, read) {
  const { name, root, children } = read(node);
  const inner = [...(root ? [root] : []), ...children].flatMap((child) => search(child, tag, read));
  return name === tag && root ? [root, ...inner] : inner;
}

/**
 * CDP describes a node with its shadow root, closed or not.
 * @param {Frame} frame
 * @param {string} tag
 */
async function overCdp(frame, tag) {
  const client = /** @type {any} */ (frame).client;
  const found = [];
  const list = await frame.evaluateHandle(hosts, tag);
  for (const property of (await list.getProperties()).values()) {
    const host = property.asElement();
    if (!host) continue;
    const { objectId } = host.remoteObject();
    const { node } = await client.send('DOM.describeNode', { objectId, pierce: true, depth: -1 });
    const inside = search(node, tag, (each) => ({
      name: each.localName,
      root: each.shadowRoots?.[0],
      children: each.children ?? [],
    }));
    for (const root of inside) {
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      found.push(
        new Card(frame, async (code, args) => {
          const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
            objectId: object.objectId,
            functionDeclaration: `function (args) { return (${code})(this, args); }`,
            arguments: [{ value: JSON.stringify(args) }],
            awaitPromise: true,
          });
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        }),
      );
    }
  }
  return found;
}

/**
 * WebDriver BiDi gives closed shadow roots out with includeShadowTree.
 * @param {Launched} browser
 * @param {Frame} frame
 * @param {string} tag
 */
async function overBidi(browser, frame, tag) {
  const { connection } = /** @type {any} */ (browser.browser);
  const target = { context: /** @type {any} */ (frame)._id };
  const found = await connection.send('script.callFunction', {
    functionDeclaration: `${hosts}`,
    arguments: [{ type: 'string', value: tag }],
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const inside = (found.result.result?.value ?? []).flatMap((/** @type {any} */ host) =>
    search(host, tag, (each) => ({
      name: each.value?.localName,
      root: each.value?.shadowRoot,
      children: each.value?.children ?? [],
    })),
  );
  return inside.map(
    (/** @type {any} */ root) =>
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
