import { load } from '@undeny/engine';

/** How long typing has to rest before it is explained. */
const REST_MILLISECONDS = 150;

/**
 * `<undeny-explainer>`: explains the AWS denials in its text.
 *
 * The text is the `text` attribute, else what stands between the tags, else what the reader types or pastes into the box
 * that is then shown. Attributes: `text`, `url` (the page a message came from), `reader` ("administrator"), `mode`
 * ("light", "dark", "auto"). The event `undeny-explained` carries the diagnoses. Nothing is sent anywhere.
 */
export class UndenyExplainer extends HTMLElement {
  static observedAttributes = ['text', 'url', 'reader', 'mode'];

  #root = this.attachShadow({ mode: 'open' });
  #box = document.createElement('textarea');
  #cards = document.createElement('div');
  #none = document.createElement('p');
  /** @type {number | undefined} */
  #rest;

  constructor() {
    super();
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.#box.setAttribute('aria-label', 'AWS error message');
    this.#box.placeholder = 'Paste an AWS “not authorized” message';
    this.#box.spellcheck = false;
    this.#box.rows = 4;
    this.#none.setAttribute('role', 'status');
    this.#box.addEventListener('input', () => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => void this.explain(), REST_MILLISECONDS);
    });
    this.#root.append(style, this.#box, this.#none, this.#cards);
  }

  connectedCallback() {
    void this.explain();
  }

  attributeChangedCallback() {
    if (this.isConnected) void this.explain();
  }

  /** The text that is explained. */
  get text() {
    return this.getAttribute('text') ?? (this.#given() || this.#box.value);
  }

  set text(text) {
    this.setAttribute('text', text);
  }

  /** What stands between the tags. */
  #given() {
    return this.textContent.trim();
  }

  /** Explains the text now; resolves to the diagnoses, or to none when the engine can't run here. */
  async explain() {
    const given = this.hasAttribute('text') || this.#given() !== '';
    this.#box.hidden = given;
    const text = this.text;
    /** @type {import('../engine/types').Diagnosis[]} */
    let diagnoses = [];
    try {
      const engine = await load();
      if (text !== this.text) return diagnoses;
      /** @type {import('../engine/types').Page} */
      const page = {
        url: this.getAttribute('url') ?? undefined,
        reader: this.getAttribute('reader') === 'administrator' ? 'administrator' : 'requester',
      };
      const mode = /** @type {'light' | 'dark' | 'auto'} */ (this.getAttribute('mode') ?? 'auto');
      diagnoses = engine.draw(this.#cards, text, page, mode);
      this.#none.textContent =
        text.trim() !== '' && diagnoses.length === 0
          ? 'This text holds no AWS denial that undeny knows.'
          : '';
    } catch {
      this.#none.textContent = 'undeny cannot run on this page.';
    }
    this.dispatchEvent(
      new CustomEvent('undeny-explained', { detail: diagnoses, bubbles: true, composed: true }),
    );
    return diagnoses;
  }
}

const STYLE = `
:host { display: block; }
:host([hidden]) { display: none; }
textarea {
  box-sizing: border-box;
  inline-size: 100%;
  padding: 8px 12px;
  resize: vertical;
  color: inherit;
  background: transparent;
  border: 1px solid color-mix(in srgb, currentcolor 50%, transparent);
  border-radius: 8px;
  font: 13px/20px ui-monospace, Menlo, Consolas, monospace;
}
textarea:focus-visible { outline: 2px solid #006ce0; outline-offset: 1px; }
p { margin: 8px 0 0; font-size: 0.875em; }
p:empty { display: none; }
`;
