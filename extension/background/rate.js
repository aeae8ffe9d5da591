/** At most so many messages in so long a time, from each sender. */
export class Rate {
  /** @type {Map<number, { since: number, count: number }>} */
  #senders = new Map();

  /**
   * @param {number} most
   * @param {number} span in milliseconds
   */
  constructor(most, span) {
    this.most = most;
    this.span = span;
  }

  /**
   * @param {number} sender
   * @param {number} [now]
   */
  allows(sender, now = Date.now()) {
    const before = this.#senders.get(sender);
    const current = before && now - before.since < this.span ? before : { since: now, count: 0 };
    current.count++;
    this.#senders.delete(sender);
    this.#senders.set(sender, current);
    if (this.#senders.size > 200) {
      const [oldest] = this.#senders.keys();
      this.#senders.delete(/** @type {number} */ (oldest));
    }
    return current.count <= this.most;
  }
}
