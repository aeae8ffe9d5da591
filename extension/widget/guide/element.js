import { make } from '../base/dom.js';
import { UndenyElement } from '../base/element.js';
import { turn } from '../base/mode.js';
import { themed } from '../base/style.js';
import { GuideForm } from './form.js';
import { STYLE } from './style.js';

/**
 * `<undeny-guide>`: answers what people ask before anything was refused: about access keys, letting others use a service,
 * passing a role, people outside the account, retired managed policies. In the browser, and sends nothing anywhere.
 *
 * `topic` chooses the topic to begin with; `url` fills in what a console's address tells. The engine is loaded when the reader
 * comes near.
 */
export class UndenyGuide extends UndenyElement {
  static observedAttributes = [...UndenyElement.observedAttributes, 'topic'];
  static style = STYLE;

  #frame = make('div', { class: 'frame', part: 'frame' });
  /** @type {GuideForm | undefined} */
  #form;

  constructor() {
    super();
    this.root.append(this.#frame);
  }

  draw() {
    this.whenNear(() => void this.#begin());
  }

  /** @param {string} name */
  changed(name) {
    if (!this.#form) return;
    if (name === 'topic') this.#form.topic = this.topic;
    else void this.#begin();
  }

  turned() {
    this.#frame.dataset.mode = this.shownMode;
    if (this.#form) turn(this.#form.answers, this.shownMode);
  }

  /** The topic that is asked: `access-keys`, `grant`, `pass-role`, `outside`, `retired`. */
  get topic() {
    return this.getAttribute('topic') ?? '';
  }

  set topic(topic) {
    if (topic) this.setAttribute('topic', topic);
    else this.removeAttribute('topic');
  }

  async #begin() {
    try {
      const engine = await this.engine();
      if (this.format) engine.configure({ format: this.format });
      const tell = (/** @type {string} */ name, /** @type {object} */ detail) => {
        if (this.#form) themed(this.#form.answers);
        this.tell(name, detail);
      };
      const form = new GuideForm(engine, {
        page: this.page,
        mode: () => this.shownMode,
        topic: this.#form?.topic || this.topic,
        speak: () => engine.speak(this.language),
        tell,
      });
      this.#form = form;
      this.#frame.lang = this.language;
      this.#frame.replaceChildren(form.element, form.status, form.answers);
      this.tell('undeny-ready', {});
    } catch (error) {
      this.#frame.replaceChildren(make('p', { class: 'note', role: 'status' }, this.words.failed));
      this.tell('undeny-failed', { text: '', error });
    }
  }
}
