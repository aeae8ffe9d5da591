// The AWS denials that a page under test shows, for Playwright and puppeteer.

import { load } from '@undeny/engine';
import { ALERTS, EVIDENCE, NEEDLES, PHRASE } from '@undeny/needles';
import { readTexts } from './read.js';

/**
 * @typedef {object} Frame what Playwright's and puppeteer's frames have in common
 * @property {() => string} url
 * @property {(work: any, argument: any) => Promise<any>} evaluate
 *
 * @typedef {Frame & { frames?: () => Frame[] }} Page a page, or one frame
 *
 * @typedef {object} Denied
 * @property {string} frame the address of the frame that shows it
 * @property {string} text what stands there
 * @property {string} says the cause, in a line
 * @property {string} explanation all of it, as a terminal shows it
 * @property {import('../../engine/types').Diagnosis} diagnosis
 */

const WORDS = { needles: NEEDLES, phrase: PHRASE.source, evidence: EVIDENCE.source, alerts: ALERTS };

/**
 * Every denial that `page` shows now, in all its frames and open shadow roots, each once a frame.
 * @param {Page} page
 * @returns {Promise<Denied[]>}
 */
export async function denials(page) {
  const engine = await load();
  const found = [];
  for (const frame of page.frames?.() ?? [page]) {
    /** @type {Map<string, Denied>} */
    const ofFrame = new Map();
    for (const texts of await textsOf(frame)) {
      for (const denied of explained(engine, texts, frame.url(), page.url()))
        if (!ofFrame.has(key(denied))) ofFrame.set(key(denied), denied);
    }
    found.push(...ofFrame.values());
  }
  return found;
}

/**
 * What a frame shows; nothing of one that has gone meanwhile.
 * @param {Frame} frame
 * @returns {Promise<string[][]>}
 */
async function textsOf(frame) {
  try {
    return await frame.evaluate(readTexts, WORDS);
  } catch (error) {
    if (/detached|destroyed|closed|navigat|removed|discarded/i.test(String(error))) return [];
    throw error;
  }
}

/**
 * The denials of the first of `texts` that has one.
 * @param {import('../../engine/types').Engine} engine
 * @param {string[]} texts
 * @param {string} frame
 * @param {string} page
 * @returns {Denied[]}
 */
function explained(engine, texts, frame, page) {
  const place = /^https?:/.test(frame) ? { url: frame, around: { origin: page } } : { url: page };
  for (const text of texts) {
    const diagnoses = engine.explain(text, place);
    if (diagnoses.length === 0) continue;
    const verdicts = engine.verdicts(diagnoses);
    return diagnoses.map((diagnosis, index) => ({
      frame,
      text,
      says: verdicts[index]?.what ?? '',
      explanation: engine.asText(diagnosis),
      diagnosis,
    }));
  }
  return [];
}

/** What makes two denials of a frame the same. @param {Denied} denied */
function key({ diagnosis: { kind, denial } }) {
  const actions = denial.actions?.map((action) => action.raw);
  return JSON.stringify([kind, denial.principal?.raw, actions, denial.resource?.raw, denial.requestId]);
}
