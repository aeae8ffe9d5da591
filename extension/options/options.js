/** The options: who reads, how a line looks, where to ask, on which sites, what is kept; and a box to try it. */

import { NAMES, speakHere } from '../language.js';
import { byId, FORMATS, label, make, say } from '../page.js';
import { reset, set, settings } from '../settings.js';

/** @typedef {import('../engine/types').Engine} Engine */

/** What is on or off, by the names of the settings. */
const SWITCHES = /** @type {const} */ (['beginOpen', 'markRetired']);

const field = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (byId(id));
/** @type {Engine | undefined} */
let engine;

globalThis.undenyWake = (awake) => {
  engine = awake;
  field('text').addEventListener('input', explain);
  void show();
};

for (const [id, name] of NAMES) byId('language').append(make('option', { value: id, lang: id }, name));
for (const [id, name] of FORMATS) byId('format').append(make('option', { value: id }, name));

async function show() {
  const now = await settings();
  if (engine) {
    await speakHere(engine, now.language);
    label(engine);
    byId('version').textContent = say('Version', { version: engine.version() });
  }
  engine?.configure(now);
  for (const radio of document.querySelectorAll('input[type=radio]')) {
    const { name, value } = /** @type {HTMLInputElement} */ (radio);
    /** @type {HTMLInputElement} */ (radio).checked = now[/** @type {'reader' | 'keep'} */ (name)] === value;
  }
  for (const id of SWITCHES) field(id).checked = now[id];
  field('format').value = now.format;
  field('language').value = now.language;
  const [desk] = now.desks;
  field('link').value = desk?.link ?? '';
  field('label').value = desk?.label ?? '';
  lock(now);
  await sites();
  await shortcut();
  explain();
}

/**
 * Locks what the company has set, and says who did.
 * @param {import('../settings.js').Settings} now
 */
function lock({ company, locked }) {
  byId('managed').hidden = locked.length === 0 && company === '';
  byId('company').textContent = say('ManagesSome', { company: company || say('YourOrganization') });
  const inputs = {
    reader: ['reader'],
    keep: ['keep'],
    desks: ['desk'],
    language: ['language'],
    beginOpen: ['beginOpen'],
    markRetired: ['markRetired'],
    format: ['format'],
  };
  for (const [name, ids] of Object.entries(inputs)) {
    for (const id of ids) {
      const is = locked.includes(name);
      const element = byId(id);
      const all = element.matches('fieldset') ? element.querySelectorAll('input') : [element];
      for (const each of all) /** @type {HTMLInputElement} */ (each).disabled = is;
    }
  }
}

async function sites() {
  const own = chrome.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await chrome.permissions.getAll();
  const added = origins.filter((origin) => !own.includes(origin));
  const items = added.map((origin) => {
    const click = async () => {
      await chrome.permissions.remove({ origins: [origin] });
      await sites();
    };
    const name = say('RemoveSite', { site: origin });
    return make(
      'li',
      {},
      origin,
      make('button', { type: 'button', class: 'btn small', 'aria-label': name, click }, say('Remove')),
    );
  });
  byId('sites').replaceChildren(...items);
  byId('sites').hidden = items.length === 0;
}

byId('add').addEventListener('submit', (event) => {
  event.preventDefault();
  const told = byId('asked');
  let origin;
  try {
    const url = new URL(field('site').value.trim());
    if (url.protocol !== 'https:') throw new TypeError('not https');
    origin = `${url.origin}/*`;
  } catch {
    told.textContent = say('SiteLike');
    return;
  }
  // Straight from the click: the browser asks only then.
  void chrome.permissions.request({ origins: [origin] }).then(async (granted) => {
    told.textContent = granted ? say('ReadsFromNow', { site: origin }) : say('NothingChanged');
    if (granted) field('site').value = '';
    await sites();
  });
});

async function shortcut() {
  const commands = await chrome.commands.getAll();
  byId('shortcut').textContent =
    commands.find(({ name }) => name === 'go-to-line')?.shortcut || say('NotSet');
  byId('change').hidden = false;
}

byId('change').addEventListener('click', () => {
  const firefox = /** @type {{ openShortcutSettings?: () => void }} */ (chrome.commands);
  if (firefox.openShortcutSettings) firefox.openShortcutSettings();
  else void chrome.tabs.create({ url: 'chrome://extensions/shortcuts' });
});

for (const radio of document.querySelectorAll('input[type=radio]')) {
  radio.addEventListener('change', () => {
    const { name, value } = /** @type {HTMLInputElement} */ (radio);
    void set({ [name]: value }).then(explain);
    if (name === 'keep' && value === 'nothing') void chrome.storage.session.remove('denials');
  });
}
for (const id of SWITCHES) field(id).addEventListener('change', () => void set({ [id]: field(id).checked }));
field('language').addEventListener('change', () => {
  void set({ language: field('language').value }).then(() => location.reload());
});
field('format').addEventListener('change', () => void set({ format: field('format').value }));
for (const id of ['link', 'label']) field(id).addEventListener('change', desk);

/** Keeps the desk when its link is one that undeny fills in. */
function desk() {
  const link = field('link').value.trim();
  const good = link === '' || engine?.isDeskLink(link) === true;
  byId('wrong').textContent = good ? '' : say('NoSuchLink');
  field('link').setAttribute('aria-invalid', String(!good));
  if (good) void set({ desks: link === '' ? [] : [{ link, label: field('label').value.trim() }] });
}

byId('reset').addEventListener('click', () => void reset().then(show));

async function explain() {
  if (!engine) return;
  const now = await settings();
  const diagnoses = engine.draw(byId('cards'), field('text').value, { reader: now.reader }, 'auto');
  byId('none').textContent =
    field('text').value.trim() !== '' && diagnoses.length === 0 ? say('FindsNone') : '';
}
