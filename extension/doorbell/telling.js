/** Tells the background of denials, as many at once and as often as it listens: see `background/messages.js`. */

/** @typedef {{ text: string, denials: number, page: object }} Told */

const MOST_ITEMS = 20;
const MOST_CHARACTERS = 31_000;
/** So long a message waits for others behind one that was sent, in milliseconds. */
const PAUSE = 400;
/** More are not kept waiting. */
const MOST_WAITING = 500;

export class Telling {
  /** @type {Told[]} */
  #waiting = [];
  #pausing = false;

  /** @param {(told: Told[]) => void} send */
  constructor(send) {
    this.send = send;
    addEventListener('pagehide', () => this.#tell());
  }

  /** @param {Told} told */
  add(told) {
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(told);
    if (this.#pausing) return;
    this.#pausing = true;
    // What is told in one go goes in one message.
    queueMicrotask(() => this.#tell());
    setTimeout(() => this.#again(), PAUSE);
  }

  #again() {
    this.#pausing = this.#waiting.length > 0;
    if (!this.#pausing) return;
    this.#tell();
    setTimeout(() => this.#again(), PAUSE);
  }

  #tell() {
    let characters = 0;
    let count = 0;
    for (const told of this.#waiting.slice(0, MOST_ITEMS)) {
      characters += JSON.stringify(told).length + 1;
      if (characters > MOST_CHARACTERS) break;
      count++;
    }
    // One that is too long by itself would stop all others.
    const told = this.#waiting.splice(0, Math.max(count, 1));
    if (count > 0) this.send(told);
  }
}
