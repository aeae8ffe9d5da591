/** The options page: who is reading, and a place to explain a pasted message. */

import { byId } from '../page.js';

const administrator = /** @type {HTMLInputElement} */ (byId('administrator'));
const text = /** @type {HTMLTextAreaElement} */ (byId('text'));

const stored = chrome.storage.local.get('reader').then(({ reader }) => {
  administrator.checked = reader === 'administrator';
});

globalThis.undenyWake = (engine) => {
  const explain = () => {
    const reader = administrator.checked ? 'administrator' : 'requester';
    const diagnoses = engine.draw(byId('cards'), text.value, { reader }, 'auto');
    byId('none').textContent =
      text.value.trim() !== '' && diagnoses.length === 0 ? 'undeny finds no AWS denial in this text.' : '';
  };
  text.addEventListener('input', explain);
  administrator.addEventListener('change', () => {
    void chrome.storage.local.set({ reader: administrator.checked ? 'administrator' : 'requester' });
    explain();
  });
  void stored.then(explain);
};
