/** What the extension's own pages share. */

/**
 * The element with this id, which the page has.
 * @param {string} id
 */
export function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @type {Record<string, string>} What the pages say, by name, in the language that the engine speaks. */
let labels = {};

/**
 * Takes the labels from the engine, and writes those that stand in the page from the start.
 * @param {import('./engine/types').Engine} engine
 */
export function label(engine) {
  labels = engine.labels();
  for (const [kind, attribute] of /** @type {const} */ ([
    ['say', ''],
    ['sayLabel', 'aria-label'],
    ['sayTitle', 'title'],
    ['sayPlaceholder', 'placeholder'],
  ])) {
    const mark = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const element of document.querySelectorAll(`[data-${mark}]`)) {
      const words = say(/** @type {HTMLElement} */ (element).dataset[kind] ?? '');
      if (attribute === '') element.textContent = words;
      else element.setAttribute(attribute, words);
    }
  }
}

/**
 * A label, its places filled in.
 * @param {string} name
 * @param {Record<string, string | number>} [values]
 */
export function say(name, values = {}) {
  return (labels[name] ?? name).replace(/\{(\w+)\}/g, (whole, place) => String(values[place] ?? whole));
}

/**
 * How many, in words: `one` for one, else `many` with its `{number}`.
 * @param {number} number
 * @param {string} one
 * @param {string} many
 */
export const count = (number, one, many) => (number === 1 ? say(one) : say(many, { number }));

/**
 * An element with attributes and children; a child that is text becomes a text node, never markup.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | ((event: Event) => unknown)>} [attributes] a function listens to that event
 * @param {...(Node | string | null)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/**
 * A button that copies, and says so at the same width.
 * @param {string} label
 * @param {() => string} text
 * @param {string} [kind]
 */
export function copyButton(label, text, kind = 'btn small') {
  const button = make('button', { type: 'button', class: kind }, label);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    button.style.minWidth = `${button.offsetWidth}px`;
    button.textContent = say('Copied');
    button.classList.add('done');
    setTimeout(() => {
      button.textContent = label;
      button.classList.remove('done');
    }, 2000);
  });
  return button;
}

/** The forms of a policy that the pages offer, by the engine's short names. */
export const FORMATS = /** @type {const} */ ([
  ['json', 'JSON'],
  ['terraform', 'Terraform'],
  ['cloudformation', 'CloudFormation'],
  ['cdk-typescript', 'CDK'],
  ['cli', 'CLI'],
]);

/**
 * A policy with its forms as tabs, and a Copy.
 * @param {import('./engine/types').Engine} engine
 * @param {import('./engine/types').ProposedPolicy} policy
 * @param {string} first the form that is shown first
 * @param {(format: string) => void} [chosen] told which form the reader takes
 */
export function policyBox(engine, policy, first, chosen = () => {}) {
  const forms = FORMATS.flatMap(([id, name]) => {
    const text = engine.write(policy, id);
    return text === undefined ? [] : [{ id, name, text: text.trimEnd() }];
  });
  let shown = forms.find(({ id }) => id === first) ?? forms[0];
  const code = make('pre', { tabindex: '0', role: 'group', 'aria-label': say('Policy') });
  const tabs = make('div', { role: 'tablist', 'aria-label': say('Format') });
  const draw = () => {
    code.textContent = shown?.text ?? '';
    for (const tab of tabs.children) {
      const on = /** @type {HTMLElement} */ (tab).dataset.form === shown?.id;
      tab.setAttribute('aria-selected', String(on));
      tab.setAttribute('tabindex', on ? '0' : '-1');
    }
  };
  for (const form of forms) {
    const click = () => {
      shown = form;
      chosen(form.id);
      draw();
    };
    tabs.append(
      make('button', { type: 'button', role: 'tab', class: 'tab', 'data-form': form.id, click }, form.name),
    );
  }
  tabs.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = /** @type {HTMLElement[]} */ ([...tabs.children]);
    const at = all.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const next = all[(at + step + all.length) % all.length];
    next?.click();
    next?.focus();
  });
  draw();
  return make(
    'div',
    { class: 'box' },
    make(
      'div',
      { class: 'tabs' },
      tabs,
      copyButton(say('Copy'), () => shown?.text ?? ''),
    ),
    code,
  );
}
