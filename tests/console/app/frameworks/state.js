// What the frameworks' pages show: alerts that come, go, change places and words, the same hundred updates in each run.

import { denialOf } from '../../../browser/loads.mjs';

/** Numbers that look random. */
let seed = 20_240_601;
const random = (below) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};

/** @typedef {{ id: number, text: string, note: string }} Item */

/** @type {Item[]} */
let items = [{ id: 0, text: denialOf(0), note: '' }];
let last = 0;

/** The items after one more random update. */
export function next() {
  const at = random(items.length || 1);
  const change = random(6);
  if (change <= 1 && items.length < 6) {
    const id = ++last;
    items = items.toSpliced(at, 0, { id, text: denialOf(id % 9), note: '' });
  } else if (change === 2) items = items.toSpliced(at, 1);
  else if (change === 3) items = items.toReversed();
  else if (change === 4)
    items = items.map((item, index) => (index === at ? { ...item, note: `${random(99)}` } : item));
  else items = items.map((item, index) => (index === at ? { ...item, text: denialOf(random(9)) } : item));
  return items;
}

export const first = items;

/**
 * Makes the updates, one a frame, and tells how many different denials stand there then.
 * @param {(items: Item[]) => void} show
 */
export function play(show) {
  Object.assign(window, {
    async update(count) {
      for (let step = 0; step < count; step++) {
        show(next());
        await new Promise((done) => requestAnimationFrame(done));
      }
      return new Set(items.map(({ text }) => text)).size;
    },
    wanted: () => items.map(({ text, note }) => text + note),
    shown: () => [...document.querySelectorAll('[role=alert]')].map((each) => each.textContent),
  });
}
