/** The popup: what was denied in this session, and one policy for all of it. */

import { byId, copyButton } from '../page.js';

/** @typedef {import('../engine/types').Diagnosis} Diagnosis */

globalThis.undenyWake = (engine) => void show(engine);
byId('options').addEventListener('click', () => void chrome.runtime.openOptionsPage());
byId('forget').addEventListener('click', () => {
  void chrome.storage.session.remove('denials').then(() => location.reload());
});

/** @param {import('../engine/types').Engine} engine */
async function show(engine) {
  const { denials = [] } = await chrome.storage.session.get('denials');
  const kept = /** @type {import('../engine/types').Kept[]} */ (denials);
  // What is kept is what the pages said: what to do about it comes from the engine alone.
  const diagnoses = kept.flatMap(({ text, page }) => engine.explain(text, page));
  byId('empty').hidden = diagnoses.length > 0;
  byId('denied').hidden = byId('forget').hidden = diagnoses.length === 0;
  const items = diagnoses.map((diagnosis) => item(diagnosis, engine.merge([diagnosis]).length > 0));
  byId('denials').replaceChildren(...items.reverse());
  const policies = engine.merge(diagnoses);
  byId('merged').hidden = policies.length === 0;
  byId('policies').replaceChildren(...policies.map(policy));
}

/**
 * @param {Diagnosis} diagnosis
 * @param {boolean} granted whether the policy below lets it through
 */
function item({ denial, remedy }, granted) {
  const item = document.createElement('li');
  const title = document.createElement('strong');
  const actions = (denial.actions ?? []).map((action) => action.name ?? action.raw);
  title.textContent = actions.join(', ') || (denial.operation ?? 'A request');
  const what = document.createElement('p');
  what.className = 'quiet small';
  what.textContent = denial.resource?.arn ?? denial.resource?.raw ?? remedy.summary;
  item.append(title, what);
  if (!granted) {
    const why = document.createElement('p');
    why.className = 'small';
    why.textContent = `Not in the policy: ${remedy.summary}`;
    item.append(why);
  }
  return item;
}

/** @param {string} json */
function policy(json) {
  const section = document.createElement('section');
  const code = document.createElement('pre');
  code.tabIndex = 0;
  code.setAttribute('aria-label', 'Policy, as JSON');
  code.textContent = json;
  section.append(
    code,
    copyButton('Copy policy', () => json),
  );
  return section;
}
