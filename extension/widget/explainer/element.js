import { brand, make } from '../base/dom.js';
import { UndenyElement } from '../base/element.js';
import { turn } from '../base/mode.js';
import { themed } from '../base/style.js';
import { STYLE } from './style.js';

/** How long typing has to rest before it is explained. */
const REST_MILLISECONDS = 150;

/** What the button tries. */
const EXAMPLE =
  'User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: lambda:GetFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:my-function because no identity-based policy allows the lambda:GetFunction action';

/**
 * `<undeny-explainer>`: explains the AWS denials in a text, in the browser, and sends nothing anywhere.
 *
 * The text is the `text` attribute, else what stands between the tags, else what the reader types or pastes into the box
 * that is then shown. The engine is loaded when there is a text and the reader comes near.
 */
export class UndenyExplainer extends UndenyElement {
  static observedAttributes = [...UndenyElement.observedAttributes, 'text'];
  static style = STYLE;

  #cards = make('div', { class: 'cards', part: 'cards' });
  #status = make('p', { class: 'note status', part: 'status', role: 'status' });
  #box = make('textarea', {
    class: 'field',
    part: 'field',
    id: 'message',
    rows: '3',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  #label = make('label', { class: 'heading', part: 'label', for: 'message' });
  #example = make('button', { class: 'plain', part: 'example', type: 'button' });
  #clear = make('button', { class: 'plain', part: 'clear', type: 'button' });
  #private = make('span', { class: 'note', part: 'note' });
  #brand = brand();
  #foot = make('div', { class: 'foot' }, this.#example, this.#private);
  #head = make('div', { class: 'head' }, this.#label, this.#brand, this.#clear);
  #frame = make('div');
  /** @type {number | undefined} */
  #rest;
  /** Which question is the last one. */
  #asked = 0;

  constructor() {
    super();
    this.#box.addEventListener('input', () => this.#typed());
    this.#example.addEventListener('click', () => this.#fill(EXAMPLE));
    this.#clear.addEventListener('click', () => this.#fill(''));
    this.root.append(this.#frame);
  }

  draw() {
    this.#write();
    const between = new MutationObserver(() => this.#again());
    between.observe(this, { childList: true, characterData: true, subtree: true });
    this.ends(() => between.disconnect());
    if (this.text.trim() !== '') this.whenNear(() => void this.explain());
  }

  /** @param {string} name */
  changed(name) {
    if (name === 'lang') this.#write();
    this.#again();
  }

  turned() {
    this.#frame.dataset.mode = this.shownMode;
    turn(this.#cards, this.shownMode);
  }

  /** The text that is explained. */
  get text() {
    return this.#given() || this.#box.value;
  }

  set text(text) {
    if (text) this.setAttribute('text', text);
    else this.removeAttribute('text');
  }

  /** What is in the box; setting it explains it. */
  get value() {
    return this.#box.value;
  }

  set value(text) {
    clearTimeout(this.#rest);
    this.#box.value = text;
    this.#show();
    void this.explain();
  }

  /** What the page gives: the attribute, else what stands between the tags. */
  #given() {
    return this.getAttribute('text') || this.textContent.trim();
  }

  /** Writes the words, and shows the box or not. */
  #write() {
    const { words } = this;
    this.#label.textContent = words.label;
    this.#box.placeholder = words.placeholder;
    this.#example.textContent = words.example;
    this.#clear.textContent = words.clear;
    this.#private.textContent = words.private;
    this.#frame.lang = this.language;
    this.#show();
  }

  /** A frame with the box for the reader; without the box, the cards alone. */
  #show() {
    const given = this.#given() !== '';
    this.#frame.className = given ? 'bare' : 'frame';
    this.#frame.part.value = given ? '' : 'frame';
    const filled = this.#box.value !== '';
    this.#clear.hidden = !filled;
    this.#brand.hidden = filled;
    this.#foot.hidden = filled;
    const inside = given
      ? [this.#status, this.#cards]
      : [this.#head, this.#box, this.#foot, this.#status, this.#cards];
    if (this.#frame.children.length !== inside.length) this.#frame.replaceChildren(...inside);
  }

  #typed() {
    clearTimeout(this.#rest);
    this.#show();
    this.#rest = setTimeout(() => void this.explain(), REST_MILLISECONDS);
  }

  /** @param {string} text */
  #fill(text) {
    this.value = text;
    this.#box.focus();
  }

  /** What is given has changed. */
  #again() {
    this.#show();
    this.whenNear(() => void this.explain());
  }

  /**
   * Explains the text now; resolves to the diagnoses, or to none when the engine can't run here. Without a text the engine
   * is not asked for.
   * @returns {Promise<import('../../engine/types').Diagnosis[]>}
   */
  async explain() {
    const { text } = this;
    const asked = ++this.#asked;
    if (text.trim() === '') {
      this.#cards.textContent = '';
      this.#status.textContent = '';
      this.tell('undeny-emptied', {});
      return [];
    }
    try {
      const engine = await this.engine();
      if (asked !== this.#asked) return [];
      if (this.format) engine.configure({ format: this.format });
      engine.speak(this.language); // another element may have spoken meanwhile
      const diagnoses = engine.draw(this.#cards, text, this.page, this.shownMode);
      themed(this.#cards);
      this.#status.textContent = diagnoses.length === 0 ? this.words.none : '';
      this.tell('undeny-explained', { text, diagnoses });
      return diagnoses;
    } catch (error) {
      this.#status.textContent = this.words.failed;
      this.tell('undeny-failed', { text, error });
      return [];
    }
  }
}
