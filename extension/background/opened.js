/** Which cards the reader has left open: they begin open when their page is loaded again, until the browser closes. */

/** More are not remembered; the oldest go. */
const MOST = 200;

/** @returns {Promise<string[]>} */
export async function opened() {
  const { opened } = await chrome.storage.session.get('opened');
  return Array.isArray(opened) ? opened.filter((name) => typeof name === 'string') : [];
}

/** @type {Promise<void>} One after the other. */
let keeping = Promise.resolve();

/** @param {import('./messages.js').Opened} card */
export function remember({ name, open }) {
  keeping = keeping
    .then(async () => {
      const others = (await opened()).filter((other) => other !== name);
      await chrome.storage.session.set({ opened: (open ? [...others, name] : others).slice(-MOST) });
    })
    .catch(() => {}); // The next page begins closed.
  return keeping;
}
