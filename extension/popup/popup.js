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
  const { policies, leftOut } = engine.merge(diagnoses);
  const reasons = new Map(leftOut.map(({ diagnosis, reason }) => [diagnosis, reason]));
  const items = diagnoses.map((diagnosis, number) => item(diagnosis, reasons.get(number)));
  byId('denials').replaceChildren(...items.reverse());
  byId('merged').hidden = policies.length === 0;
  byId('policies').replaceChildren(...policies.map(policy));
}

/**
 * @param {Diagnosis} diagnosis
 * @param {string | undefined} reason why no policy below lets it through
 */
function item({ denial, remedy }, reason) {
  const item = document.createElement('li');
  const title = document.createElement('strong');
  const actions = (denial.actions ?? []).map((action) => action.name ?? action.raw);
  title.textContent = actions.join(', ') || (denial.operation ?? 'A request');
  const what = document.createElement('p');
  what.className = 'quiet small';
  what.textContent = denial.resource?.arn ?? denial.resource?.raw ?? remedy.summary;
  item.append(title, what);
  if (reason) {
    const why = document.createElement('p');
    why.className = 'small';
    why.textContent = `Not in a policy: ${reason}`;
    item.append(why);
  }
  return item;
}

/** @param {import('../engine/types').ProposedPolicy} policy */
function policy({ title, document: statements }) {
  const json = JSON.stringify(statements, null, 2);
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = title;
  const code = document.createElement('pre');
  code.tabIndex = 0;
  code.setAttribute('aria-label', `Policy, as JSON: ${title}`);
  code.textContent = json;
  section.append(
    heading,
    code,
    copyButton('Copy policy', () => json),
  );
  return section;
}
