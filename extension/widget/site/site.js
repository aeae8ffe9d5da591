// The site: explains what is pasted, dropped, or carried by the page's own fragment.

import { load } from '@undeny/engine';
import { readFile } from '../../popup/read.js';
import '../define.js';
import { make } from '../base/dom.js';
import { follow, modeAt, turn } from '../base/mode.js';
import { themed } from '../base/style.js';

/** A link that is longer is cut off by chats and mail programs. */
const MOST_LINK = 8_000;

const explainer = /** @type {import('../explainer/element.js').UndenyExplainer} */ (find('explainer'));
const chooser = /** @type {HTMLInputElement} */ (find('file'));
const files = find('files');
const status = find('status');
const link = find('link');
const drop = find('drop');

/** @param {string} id */
function find(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** Explains what the fragment carries. */
function readFragment() {
  const carried = new URLSearchParams(location.hash.slice(1));
  const text = carried.get('text');
  if (text === null) return;
  explainer.url = carried.get('url') ?? '';
  explainer.value = text;
  // Whoever made the link wrote the message.
  status.textContent =
    'This message came with the link. Check that it is yours before anybody grants anything.';
}

/** The address of this page with what is in the box. */
function address() {
  const carried = [`text=${encodeURIComponent(explainer.value)}`];
  if (explainer.url) carried.push(`url=${encodeURIComponent(explainer.url)}`);
  return `${location.href.split('#')[0]}#${carried.join('&')}`;
}

/** @param {Iterable<File>} dropped */
async function read(dropped) {
  for (const file of dropped) {
    status.textContent = `Reading ${file.name} …`;
    try {
      await explainFile(file.name, await readFile(file));
      status.textContent = '';
    } catch (error) {
      status.textContent = `${file.name}: ${error instanceof Error ? error.message : 'cannot be read.'}`;
    }
  }
}

/**
 * @param {string} name
 * @param {string} text
 */
async function explainFile(name, text) {
  const engine = await load();
  const cards = make('div');
  const remove = make('button', { class: 'plain', type: 'button', 'aria-label': `Remove ${name}` }, 'Remove');
  const section = make(
    'section',
    { class: 'file', 'aria-label': name },
    make('header', {}, make('h3', {}, name), remove),
    cards,
  );
  remove.addEventListener('click', () => {
    section.remove();
    chooser.focus();
  });
  const found = engine.draw(cards, text, {}, modeAt(files));
  themed(cards);
  if (found.length === 0)
    cards.append(make('p', { class: 'note' }, 'This file holds no AWS denial that undeny knows.'));
  files.prepend(section);
}

find('choose').addEventListener('click', () => chooser.click());
chooser.addEventListener('change', () => {
  void read([...(chooser.files ?? [])]);
  chooser.value = '';
});
addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.hidden = !event.dataTransfer?.types.includes('Files');
});
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) drop.hidden = true;
});
addEventListener('drop', (event) => {
  drop.hidden = true;
  const { dataTransfer } = event;
  if (!dataTransfer || dataTransfer.files.length === 0) return;
  event.preventDefault();
  void read([...dataTransfer.files]);
});
explainer.addEventListener('undeny-explained', ({ detail }) => {
  link.hidden = detail.diagnoses.length === 0 || address().length > MOST_LINK;
});
explainer.addEventListener('undeny-emptied', () => {
  link.hidden = true;
  status.textContent = '';
});
link.addEventListener('click', async () => {
  const whole = address();
  try {
    await navigator.clipboard.writeText(whole);
    status.textContent = 'The link is copied. Whoever has it can read the message.';
  } catch {
    history.replaceState(null, '', whole);
    status.textContent = 'The link is in the address bar.';
  }
});
follow(() => {
  for (const cards of files.querySelectorAll('.file > div')) turn(cards, modeAt(files));
});
addEventListener('hashchange', readFragment);
readFragment();
