/** Whether a text of the page is the name of a retired policy of AWS's, and nothing else. */

import { RETIRED } from '@undeny/retired';

/** @typedef {import('@undeny/retired').RetiredPolicy} RetiredPolicy */

/** No policy's ARN is longer: a name has at most 128 characters. */
const LONGEST = 200;
/** Code, and what the reader writes. */
const SKIPPED =
  'script,style,noscript,template,textarea,pre,code,[contenteditable],.ace_editor,undeny-explainer';
const POLICY_ARN = /^arn:aws[a-z-]*:iam::(aws|\d{12}):policy\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]+)/;

/**
 * The retired policy that `text` names, where it is proven that AWS's own is meant: a customer's policy can have the same
 * name.
 * @param {Text} text
 * @returns {RetiredPolicy | undefined}
 */
export function retiredIn(text) {
  if (text.length > LONGEST) return undefined;
  const said = text.data.trim();
  const policy = RETIRED.get(said.slice(said.lastIndexOf('/') + 1));
  const parent = text.parentElement;
  if (!policy || !parent || parent.closest(SKIPPED)) return undefined;
  const owner =
    ownerIn(said, policy.name) ?? (said === policy.name ? ownerBeside(parent, policy.name) : undefined);
  return owner === 'aws' ? policy : undefined;
}

/**
 * Whose policy `name` is, as an ARN says that stands in `text`: `aws`, an account, or undefined where there is none.
 * @param {string} text an ARN, or an address of the console's with one in it
 * @param {string} name
 */
function ownerIn(text, name) {
  const at = text.indexOf('arn');
  const [, owner, named] = (at < 0 ? null : POLICY_ARN.exec(decoded(text.slice(at)))) ?? [];
  return named === name ? owner : undefined;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The same, as the console says it beside a name: in its link, in the column of types, or in the page's own address.
 * @param {Element} parent
 * @param {string} name
 */
function ownerBeside(parent, name) {
  const link = parent.closest('a[href]')?.getAttribute('href');
  const linked = link ? ownerIn(link, name) : undefined;
  if (linked) return linked;
  const row = parent.closest('tr,[role=row]');
  if (!row) return ownerIn(location.hash, name);
  const cells = [...row.children].map((cell) => cell.textContent.trim());
  return cells.some((cell) => /^AWS managed\b/.test(cell)) ? 'aws' : undefined;
}
