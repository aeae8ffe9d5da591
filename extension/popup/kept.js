/** What this session kept, explained: what the pages said is stored, what to do about it comes from the engine alone. */

import { say } from '../page.js';
/**
 * @typedef {import('../engine/types').Engine} Engine
 * @typedef {import('../engine/types').Diagnosis} Diagnosis
 * @typedef {import('../engine/types').Kept} Kept
 *
 * @typedef {object} Entry one denial of the list
 * @property {string} key what it is known by
 * @property {Diagnosis} diagnosis
 * @property {import('../engine/types').Verdict} verdict
 * @property {Kept} kept where it came from
 * @property {boolean} granted whether an Allow of the caller's can mend it
 */

/**
 * The denials of what was kept, newest first; the same denial of several pages is one, with all its sightings.
 * @param {Engine} engine
 * @param {Kept[]} kept
 * @returns {Entry[]}
 */
export function entries(engine, kept) {
  /** @type {Map<string, Entry>} */
  const found = new Map();
  for (const each of kept) {
    const diagnoses = engine.explain(each.text, each.page);
    const verdicts = engine.verdicts(diagnoses);
    diagnoses.forEach((diagnosis, index) => {
      const key = keyOf(diagnosis);
      const before = found.get(key);
      const verdict = /** @type {Entry['verdict']} */ (verdicts[index]);
      const granted =
        verdict.family !== 'doubt' && engine.needs([diagnosis]).some(({ policies }) => policies.length > 0);
      const kept = before ? joined(before.kept, each) : each;
      found.set(key, { key, diagnosis, verdict, kept, granted });
    });
  }
  return [...found.values()].sort((a, b) => b.kept.last - a.kept.last);
}

/**
 * Two sightings of one denial.
 * @param {Kept} a
 * @param {Kept} b
 * @returns {Kept}
 */
function joined(a, b) {
  const later = a.last > b.last ? a : b;
  return { ...later, first: Math.min(a.first, b.first), count: a.count + b.count };
}

/** @param {Diagnosis} diagnosis */
export function keyOf({ kind, denial }) {
  return JSON.stringify([
    kind,
    denial.principal?.raw,
    (denial.actions ?? []).map((action) => action.name ?? action.raw),
    denial.resource?.arn ?? denial.resource?.raw,
    denial.policyType,
    denial.operation,
    denial.encodedMessage,
  ]);
}

/** @param {Diagnosis} diagnosis what was refused, in the list's words */
export function what({ denial, kind }) {
  const actions = (denial.actions ?? []).map((action) => action.name ?? action.raw);
  return (
    actions.join(', ') || denial.operation || (kind === 'encoded' ? say('EncodedMessage') : say('ARequest'))
  );
}

/** @param {Diagnosis} diagnosis on what, without partition, Region and account */
export function on({ denial }) {
  const arn = denial.resource?.arn ?? denial.resource?.raw ?? '';
  return arn.startsWith('arn:') ? arn.split(':').slice(5).join(':') : arn;
}

/** @param {Diagnosis} diagnosis who asked, by name */
export function who({ denial }) {
  const { principal } = denial;
  const set = principal?.name?.match(/^AWSReservedSSO_(.+)_[0-9a-f]{16}$/i)?.[1];
  return set ?? principal?.name ?? principal?.raw ?? say('NotSaidWho');
}

/** @param {Diagnosis} diagnosis */
export const account = ({ denial }) => denial.principal?.account ?? '';

/** @param {Diagnosis} diagnosis the prefix of its action: `dynamodb` */
export const service = ({ denial }) =>
  (denial.actions?.[0]?.name ?? denial.actions?.[0]?.raw ?? '').split(':')[0] ?? '';

/**
 * The page in a few words: `lambda › my-function`.
 * @param {string | undefined} url
 */
export function pageName(url) {
  if (!url) return '';
  try {
    const { hostname, pathname, hash } = new URL(url);
    const first = pathname.split('/').find((part) => part !== '') ?? hostname;
    const last = decodeURIComponent(
      hash.split(/[/?:]/).findLast((part) => part !== '' && part !== '#') ?? '',
    );
    return last === '' || last === first ? first : `${first} › ${last.slice(0, 60)}`;
  } catch {
    return '';
  }
}
