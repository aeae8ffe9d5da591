// The guide's form: a topic, its few fields, and the answer below. The element and the popup share it.

import { make } from '../base/dom.js';

/**
 * @typedef {import('../../engine/types').Engine} Engine
 * @typedef {import('../../engine/types').Page} Page
 * @typedef {import('../../engine/undeny').FormField} FormField
 */

/** Fields that few need: they stand behind "More". */
const FEW_NEED = [
  'group',
  'permission-set',
  'saml',
  'oidc',
  'subject',
  'audience',
  'identity-center',
  'region',
  'partition',
];

/** The topic that has a box for a text, and no fields. */
const RETIRED = 'retired';

/** How long typing has to rest before the text is looked at. */
const REST_MILLISECONDS = 200;

/** The largest file that is read. */
const MOST_BYTES = 20_000_000;

/** A form in `this.element`, and what it answers in `this.answers`. */
export class GuideForm {
  element = make('form', { class: 'guide', part: 'form', novalidate: '' });
  answers = make('div', { class: 'cards', part: 'cards' });
  status = make('p', { class: 'note status', part: 'status', role: 'status' });
  #fields = make('div', { class: 'fields' });
  #topic = make('select', { class: 'field', part: 'field', id: 'topic' });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;

  /**
   * @param {Engine} engine
   * @param {object} around
   * @param {Page} around.page where the reader is: what it tells is filled in
   * @param {() => 'auto' | 'light' | 'dark'} around.mode
   * @param {string} [around.topic] the topic to begin with
   * @param {() => void} [around.speak] sets the engine's language: another element may have spoken meanwhile
   * @param {(name: string, detail: object) => void} [around.tell]
   */
  constructor(engine, { page, mode, topic, speak = () => {}, tell = () => {} }) {
    this.engine = engine;
    this.page = page;
    this.mode = mode;
    this.speak = speak;
    this.tell = tell;
    this.words = engine.guideWords();
    for (const [id, name] of engine.guideTopics()) this.#topic.append(make('option', { value: id }, name));
    if (topic) this.#topic.value = topic;
    if (this.#topic.value === '') this.#topic.selectedIndex = 0;
    this.element.append(
      make('label', { class: 'heading h', part: 'label', for: 'topic' }, this.words.topic),
      this.#topic,
      this.#fields,
    );
    this.#topic.addEventListener('change', () => this.#draw());
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask();
    });
    this.#draw();
  }

  /** The topic that is chosen. */
  get topic() {
    return this.#topic.value;
  }

  set topic(topic) {
    this.#topic.value = topic;
    this.#draw();
  }

  /** Draws the fields of the topic. */
  #draw() {
    this.speak();
    this.answers.textContent = '';
    this.status.textContent = '';
    if (this.topic === RETIRED) {
      this.#fields.replaceChildren(...this.#box());
      return;
    }
    const known = this.engine.guideFields(this.page);
    const fields = this.engine.guideForm(this.topic);
    const rows = fields.map((field) => ({ field, row: this.#row(field, known[field.id]) }));
    const few = rows.filter(({ field }) => !field.required && FEW_NEED.includes(field.id));
    const others = rows.filter((row) => !few.includes(row));
    const more = make('details', { class: 'more' }, make('summary', {}, this.words.more));
    more.append(make('div', { class: 'grid' }, ...few.map(({ row }) => row)));
    const button = make(
      'button',
      { class: 'btn primary', part: 'answer', type: 'submit' },
      this.words.answer,
    );
    this.#fields.replaceChildren(
      make('div', { class: 'grid' }, ...others.map(({ row }) => row)),
      ...(few.length > 0 ? [more] : []),
      make('div', { class: 'foot' }, button),
    );
  }

  /**
   * A field with its label, and the place for what is wrong with it.
   * @param {FormField} field
   * @param {string | undefined} known
   */
  #row(field, known) {
    const attributes = { id: field.id, name: field.id, 'aria-describedby': `${field.id}-fault` };
    const fault = make('p', { class: 'note fault', id: `${field.id}-fault` });
    if (field.kind === 'flag') {
      const box = make('input', { type: 'checkbox', value: 'yes', ...attributes });
      return make('div', { class: 'row' }, make('label', {}, box, ' ', field.label), fault);
    }
    const label = make('label', { for: field.id }, field.label);
    if (field.kind === 'one') {
      const choice = make('select', { class: 'field', ...attributes });
      choice.append(make('option', { value: '' }, '–'));
      for (const [value, name] of field.choices) choice.append(make('option', { value }, name));
      choice.value = known ?? '';
      return make('div', { class: 'row' }, label, choice, fault);
    }
    const text = make('input', {
      class: 'field',
      type: 'text',
      spellcheck: 'false',
      autocomplete: 'off',
      autocapitalize: 'off',
      ...(field.required ? { required: '' } : {}),
      ...attributes,
    });
    text.value = known ?? '';
    return make('div', { class: 'row' }, label, text, fault);
  }

  /** Asks with what stands in the form, and draws the answer or what is wrong. */
  ask() {
    if (this.topic === RETIRED) return;
    /** @type {Record<string, string>} */
    const given = {};
    for (const [name, value] of new FormData(this.element)) {
      if (typeof value === 'string' && value.trim() !== '') given[name] = value;
    }
    this.speak();
    const { answer, faults } = this.engine.drawGuide(this.answers, this.topic, given, this.mode());
    this.#tellFaults(faults);
    this.tell('undeny-guided', { topic: this.topic, answer, faults });
  }

  /** @param {import('../../engine/undeny').GuideFault[]} faults */
  #tellFaults(faults) {
    for (const note of this.element.querySelectorAll('.fault')) note.textContent = '';
    for (const field of this.element.querySelectorAll('[aria-invalid]'))
      field.removeAttribute('aria-invalid');
    const named = faults.map((fault) => ({ ...fault, field: this.element.querySelector(`#${fault.field}`) }));
    for (const { field, message } of named) {
      if (!field) continue;
      field.setAttribute('aria-invalid', 'true');
      field.closest('details')?.setAttribute('open', '');
      const note = this.element.querySelector(`#${field.id}-fault`);
      if (note) note.textContent = message.replaceAll('`', '');
    }
    const said = faults.map(({ message }) => message.replaceAll('`', ''));
    this.status.textContent = said.join(this.words.between);
    if (named[0]?.field instanceof HTMLElement) named[0].field.focus();
  }

  /** The box for a text that names policies. */
  #box() {
    const box = make('textarea', {
      class: 'field',
      part: 'field',
      id: 'text',
      rows: '6',
      spellcheck: 'false',
      autocomplete: 'off',
    });
    box.addEventListener('input', () => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.look(box.value), REST_MILLISECONDS);
    });
    box.addEventListener('dragover', (event) => event.preventDefault());
    box.addEventListener('drop', (event) => {
      const file = event.dataTransfer?.files[0];
      event.preventDefault();
      event.stopPropagation();
      if (!file || file.size > MOST_BYTES) return;
      void file.text().then((text) => {
        box.value = text;
        this.look(text, file.name);
      });
    });
    return [make('label', { for: 'text' }, this.words.paste), box];
  }

  /**
   * Draws the retired policies that `text` names.
   * @param {string} text
   * @param {string} [name] the file's
   */
  look(text, name) {
    this.speak();
    const found = this.engine.drawRetired(this.answers, text, name, this.mode());
    this.status.textContent = found.length === 0 && text.trim() !== '' ? this.words.none : '';
    this.tell('undeny-retired', { found });
  }
}
