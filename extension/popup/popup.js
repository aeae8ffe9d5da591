/** The popup: what was denied, one opened in full, chosen ones as one policy a principal, and a box for any text. */

import { speakHere } from '../language.js';
import { byId, copyButton, count, label, make, policyBox, say } from '../page.js';
import { settings, set } from '../settings.js';
import { GuideForm } from '../widget/guide/form.js';
import { asJson, asMarkdown, save } from './export.js';
import { account, entries, keyOf, on, pageName, service, what, who } from './kept.js';
import { Unreadable, readFile } from './read.js';

/**
 * @typedef {import('../engine/types').Engine} Engine
 * @typedef {import('../engine/types').Kept} Kept
 * @typedef {import('./kept.js').Entry} Entry
 */

/** No list in the popup is longer. */
const MOST_SHOWN = 200;

/** @type {Engine} */
let engine;
/** @type {Awaited<ReturnType<typeof settings>>} */
let options;
/** The container whose denials are shown: what happened in another one is nobody's business in this one. */
let store = '';
/** @type {Kept[]} What is kept of this container. */
let kept = [];
/** @type {Kept[]} What is kept of all others. */
let apart = [];
/** @type {Entry[]} What is listed: of the tab, of all tabs, or of a text that was pasted. */
let listed = [];
/** @type {Set<string>} */
const chosen = new Set();
const filter = { tab: /** @type {number | undefined} */ (undefined), account: '', service: '', search: '' };

globalThis.undenyWake = (awake) => {
  engine = awake;
  void start();
};

async function start() {
  options = await settings();
  await speakHere(engine, options.language);
  label(engine);
  engine.configure(options);
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  store = /** @type {{ cookieStoreId?: string }} */ (tab ?? {}).cookieStoreId ?? '';
  // Before the list is read: what comes in between would never be shown.
  chrome.storage.session.onChanged.addListener(() => void load().then(() => isListShown() && showList()));
  await load();
  // In a tab of its own, or where the tab has none, the list is that of all tabs.
  filter.tab = kept.some((each) => each.tab === tab?.id) ? tab?.id : undefined;
  showList();
}

/** Whether the view is the list, or says that there is nothing for it, with no word pasted yet: then it may be drawn anew. */
function isListShown() {
  const nothing = byId('nothing');
  return byId('list') !== null || (nothing !== null && nothing.querySelector('textarea')?.value === '');
}

async function load() {
  const { denials } = await chrome.storage.session.get('denials');
  /** @type {Kept[]} */
  const all = Array.isArray(denials) ? denials.filter((each) => typeof each?.text === 'string') : [];
  kept = all.filter((each) => each.store === store);
  apart = all.filter((each) => each.store !== store);
}

/** @param {...Node} nodes what is shown */
function show(...nodes) {
  byId('view').replaceChildren(...nodes);
}

/** @param {string} words for a screen reader */
function tell(words) {
  byId('status').textContent = words;
}

function showList() {
  const mine = kept.filter((each) => filter.tab === undefined || each.tab === filter.tab);
  listed = entries(engine, mine);
  header();
  if (listed.length === 0) {
    show(nothing());
    return;
  }
  const list = make('ul', { class: 'pl', id: 'list' });
  const choice = make('div', { class: 'sel', id: 'choice' });
  show(filters(list, choice), list, choice);
  drawRows(list, choice);
}

function header() {
  const number = entries(
    engine,
    kept.filter((each) => filter.tab === undefined || each.tab === filter.tab),
  ).length;
  const badge = byId('badge');
  badge.hidden = number === 0;
  badge.textContent = String(number);
  badge.setAttribute('aria-label', count(number, 'OneDenial', 'Denials'));
  byId('this-tab').setAttribute('aria-pressed', String(filter.tab !== undefined));
  byId('all-tabs').setAttribute('aria-pressed', String(filter.tab === undefined));
  for (const id of ['forget', 'export']) byId(id).hidden = kept.length === 0;
}

function nothing() {
  const words = say(filter.tab === undefined ? 'NothingDeniedYet' : 'NothingDeniedInTab');
  return make(
    'div',
    { class: 'none', id: 'nothing' },
    make('img', { src: 'icons/48.png', alt: '', width: '40', height: '40' }),
    make('h2', {}, words),
    make('p', { class: 'quiet' }, say('ListedHere')),
    pasteBox(say('FromElsewhere')),
  );
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} choice
 */
function filters(list, choice) {
  const again = () => drawRows(list, choice);
  /**
   * @param {'account' | 'service'} name
   * @param {string} label
   */
  const select = (name, label) => {
    const values = [
      ...new Set(listed.map(({ diagnosis }) => (name === 'account' ? account : service)(diagnosis))),
    ];
    const field = make('select', { class: 'field', 'aria-label': label });
    field.append(make('option', { value: '' }, label));
    for (const value of values.filter(Boolean).sort()) field.append(make('option', { value }, value));
    field.value = filter[name];
    field.addEventListener('change', () => {
      filter[name] = field.value;
      again();
    });
    return field;
  };
  const search = make('input', {
    class: 'field',
    type: 'search',
    placeholder: say('Search'),
    'aria-label': say('Search'),
  });
  search.value = filter.search;
  search.addEventListener('input', () => {
    filter.search = search.value;
    again();
  });
  return make(
    'div',
    { class: 'pf' },
    search,
    select('account', say('AllAccounts')),
    select('service', say('AllServices')),
  );
}

/** @param {Entry} entry */
function isWanted({ diagnosis, verdict, kept }) {
  if (filter.account !== '' && account(diagnosis) !== filter.account) return false;
  if (filter.service !== '' && service(diagnosis) !== filter.service) return false;
  const words = [what(diagnosis), on(diagnosis), who(diagnosis), verdict.what, pageName(kept.page.url)];
  return words.join('\n').toLowerCase().includes(filter.search.trim().toLowerCase());
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} choice
 */
function drawRows(list, choice) {
  const wanted = listed.filter(isWanted);
  list.replaceChildren(...wanted.slice(0, MOST_SHOWN).map((entry) => row(entry, choice)));
  if (wanted.length === 0) list.append(make('li', { class: 'none quiet' }, say('NothingLikeThis')));
  drawChoice(choice);
}

/**
 * @param {Entry} entry
 * @param {HTMLElement} choice
 */
function row(entry, choice) {
  const { diagnosis, verdict, kept, key, granted } = entry;
  const name = say('WhatOf', { what: what(diagnosis), who: who(diagnosis) });
  const box = make('input', { type: 'checkbox', 'aria-label': say('Choose', { name }) });
  box.checked = granted && chosen.has(key);
  box.disabled = !granted;
  if (!granted) box.title = say('NoAllowMends');
  const works = kept.works;
  const item = make('li', { class: box.checked ? 'den on' : 'den' });
  box.addEventListener('change', () => {
    chosen[box.checked ? 'add' : 'delete'](key);
    item.classList.toggle('on', box.checked);
    drawChoice(choice);
  });
  const times = kept.count > 1 ? `${time(kept.last)} · ${kept.count}×` : time(kept.last);
  const where = [who(diagnosis), pageName(kept.page.url)].filter(Boolean).join(' · ');
  const pill = works
    ? make('span', { class: 'pill good' }, say('WorksSince', { time: time(works) }))
    : make('span', { class: `pill ${verdict.family}` }, verdict.short);
  const go = make(
    'button',
    { type: 'button', class: 'go', click: () => showOne(entry) },
    make('span', { class: 'r1' }, make('b', {}, what(diagnosis)), make('span', { class: 'note' }, times)),
    make('span', { class: 'r2' }, on(diagnosis) || verdict.what),
    make('span', { class: 'r3' }, make('span', {}, where), pill),
  );
  item.append(box, go);
  return item;
}

/** How the reader writes the time: as the browser does, where it speaks the language of the page. */
function clock() {
  const { lang } = document.documentElement;
  return navigator.language.split('-')[0] === lang ? [] : lang;
}

/** @param {number} moment */
function time(moment) {
  const date = new Date(moment);
  const today = new Date().toDateString() === date.toDateString();
  return date.toLocaleString(
    clock(),
    today ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' },
  );
}

function chosenEntries() {
  return listed.filter(({ key, granted }) => granted && chosen.has(key));
}

/** @param {HTMLElement} choice */
function drawChoice(choice) {
  const picked = chosenEntries();
  choice.hidden = picked.length === 0;
  if (picked.length === 0) return;
  const needs = engine.needs(picked.map(({ diagnosis }) => diagnosis));
  const label = count(needs.length, 'MakeAPolicy', 'MakePolicies');
  const of = count(needs.length, 'OnePrincipal', 'Principals');
  choice.replaceChildren(
    make(
      'span',
      {},
      make('b', {}, say('Chosen', { number: picked.length })),
      say('ChosenOf', { principals: of }),
    ),
    make('button', { type: 'button', class: 'btn primary', click: () => showPolicies(picked) }, label),
  );
}

/** @returns {HTMLElement} */
function back() {
  return make(
    'div',
    { class: 'back' },
    make('button', { type: 'button', class: 'plain', id: 'back', click: showList }, say('Back')),
  );
}

/** @param {Entry[]} picked */
function showPolicies(picked) {
  const diagnoses = picked.map(({ diagnosis }) => diagnosis);
  const body = make('div', { class: 'pbody' });
  for (const { principal, denials, policies } of engine.needs(diagnoses)) {
    const number = count(denials.length, 'OneDenial', 'Denials');
    const of = principal?.account ? say('AccountAnd', { account: principal.account, count: number }) : number;
    const first = diagnoses[denials[0] ?? 0];
    const name = first ? who(first) : '';
    body.append(make('h2', {}, `${name} `, make('span', { class: 'note' }, of)));
    for (const policy of policies) {
      body.append(policyBox(engine, policy, options.format, remember));
      if (policy.placeholders.length > 0)
        body.append(make('p', { class: 'note' }, say('FillIn', { names: policy.placeholders.join(', ') })));
    }
  }
  const others = listed.filter(({ granted }) => !granted);
  const note = others
    .slice(0, 3)
    .map(({ diagnosis, verdict }) => `${what(diagnosis)}: ${verdict.what}`)
    .reduce((first, second) => (first === '' ? second : say('TwoSentences', { first, second })), '');
  const left = others.length > 3 ? say('AndMore', { number: others.length - 3 }) : '';
  show(
    back(),
    body,
    make(
      'div',
      { class: 'sel' },
      make('span', { class: 'note' }, note === '' ? '' : say('NotInThem', { others: `${note}${left}` })),
      copyButton(say('CopyRequest'), () => engine.request(diagnoses), 'btn primary'),
    ),
  );
  byId('back').focus();
}

/** @param {string} format */
function remember(format) {
  options.format = format;
  void set({ format });
}

/** @param {Entry} entry */
function showOne(entry) {
  const { diagnosis, kept, key } = entry;
  const card = make('div', { class: 'one' });
  const seen =
    kept.count > 1
      ? say('First', { last: time(kept.last), first: time(kept.first), count: kept.count })
      : time(kept.last);
  const name = pageName(kept.page.url);
  const remove = make(
    'button',
    { type: 'button', class: 'plain danger', click: () => void forget([key]) },
    say('Remove'),
  );
  const bar = back();
  bar.append(remove);
  show(
    bar,
    make(
      'div',
      { class: 'pbody' },
      make('p', { class: 'note' }, name === '' ? seen : `${name}, ${seen}`),
      card,
    ),
  );
  engine.drawCard(card, [diagnosis], kept.text, options.reader, 'auto');
  byId('back').focus();
}

/**
 * Forgets the denials with these keys: a message that tells of others as well stays for those.
 * @param {string[] | undefined} keys all of them without it
 */
async function forget(keys) {
  const gone = (/** @type {Kept} */ each) =>
    keys === undefined || engine.explain(each.text, each.page).every((one) => keys.includes(keyOf(one)));
  kept = kept.filter((each) => !gone(each));
  await chrome.storage.session.set({ denials: [...apart, ...kept] });
  tell(say(keys === undefined ? 'AllForgotten' : 'OneForgotten'));
  showList();
}

function askToForget() {
  const number = entries(engine, kept).length;
  const label = count(number, 'ForgetOne', 'ForgetMany');
  /** @type {HTMLElement} */
  const ask = make(
    'div',
    { class: 'ask', role: 'alertdialog', 'aria-label': label },
    make('p', {}, make('b', {}, `${label}?`), ` ${say('CopiedStay')}`),
    make(
      'div',
      {},
      make('button', { type: 'button', class: 'btn danger', click: () => void forget(undefined) }, label),
      make(
        'button',
        {
          type: 'button',
          class: 'btn',
          id: 'keep',
          click: () => void byId('view').querySelector('.ask')?.remove(),
        },
        say('KeepThem'),
      ),
    ),
  );
  byId('view').querySelector('.ask')?.remove();
  byId('view').append(ask);
  byId('keep').focus();
}

/** @param {string} title */
function pasteBox(title) {
  const box = make('textarea', {
    class: 'field',
    id: 'text',
    rows: '4',
    spellcheck: 'false',
    autocomplete: 'off',
    placeholder: say('PasteOrDrop'),
  });
  const told = make('p', { class: 'note', role: 'status', id: 'told' });
  box.addEventListener('input', () => explain(box.value, told));
  return make('div', { class: 'paste' }, make('label', { for: 'text' }, make('b', {}, title)), box, told);
}

function showPaste() {
  const file = make('input', {
    type: 'file',
    id: 'file',
    class: 'unseen',
    accept: '.json,.gz,.har,.log,.txt,*/*',
  });
  file.addEventListener('change', () => {
    const [first] = file.files ?? [];
    if (first) void drop(first);
  });
  show(
    back(),
    make(
      'div',
      { class: 'pbody' },
      pasteBox(say('PasteAnyText')),
      make(
        'label',
        { class: 'dropz', for: 'file' },
        make('span', {}, make('b', {}, say('OrDrop')), say('DropWhat')),
      ),
      file,
      make('div', { id: 'found' }),
    ),
  );
  byId('text').focus();
}

/** The guide, filled in from the tab's page where its address tells something. */
async function showGuide() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const form = new GuideForm(engine, { page: { url: tab?.url }, mode: () => 'auto' });
  show(back(), make('div', { class: 'pbody' }, form.element, form.status, form.answers));
  form.element.querySelector('select')?.focus();
}

/**
 * @param {string} text
 * @param {HTMLElement} told
 */
function explain(text, told) {
  const diagnoses = engine.explain(text, {});
  const found = byId('found') ?? byId('view').appendChild(make('div', { id: 'found', class: 'pbody' }));
  found.replaceChildren();
  const number = diagnoses.length;
  told.textContent =
    text.trim() === '' ? '' : number === 0 ? say('FindsNone') : count(number, 'OneFound', 'Found');
  if (number > 0) engine.drawCard(/** @type {HTMLElement} */ (found), diagnoses, '', options.reader, 'auto');
}

/** @param {File} file */
async function drop(file) {
  if (!byId('told')) showPaste();
  const told = byId('told');
  told.textContent = say('Reading', { file: file.name });
  try {
    explain(await readFile(file), told);
  } catch (error) {
    told.textContent = say(error instanceof Unreadable ? error.label : 'CannotRead');
  }
}

for (const [id, work] of /** @type {const} */ ([
  ['options', () => void chrome.runtime.openOptionsPage()],
  ['paste', showPaste],
  ['guide', () => void showGuide()],
  ['forget', askToForget],
  ['export-json', () => save('denials.json', 'application/json', asJson(listed))],
  ['export-markdown', () => save('denials.md', 'text/markdown', asMarkdown(listed))],
  ['all-tabs', () => void tabOnly(false)],
  ['this-tab', () => void tabOnly(true)],
])) {
  byId(id).addEventListener('click', work);
}

/** @param {boolean} only */
async function tabOnly(only) {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  filter.tab = only ? tab?.id : undefined;
  showList();
}

document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void drop(file);
});
