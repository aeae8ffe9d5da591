// `<undeny-guide>` on a plain page: Mary who passes a role, the administrator, the person outside, retired policies.

import assert from 'node:assert/strict';
import { DOCS } from '../console/server.mjs';
import { axeFinds } from './axe.mjs';
import { until } from './harness.mjs';
import { inBothBrowsers } from './suite.mjs';

/**
 * @typedef {{ topic: string, fields: Record<string, string>, shown: RegExp[] }} Asked
 * @type {Asked[]}
 */
const ASKED = [
  {
    topic: 'pass-role',
    fields: { service: 'lambda', account: '123456789012', role: 'my-role', user: 'marymajor' },
    shown: [/iam:PassedToService/, /"Service": "lambda.amazonaws.com"/, /Passing is not assuming/],
  },
  {
    topic: 'grant',
    fields: {
      service: 'lambda',
      account: '123456789012',
      user: 'mateojackson',
      actions: 'lambda:GetFunction',
      resource: 'my-function',
    },
    shown: [/lambda:GetFunction/, /function:my-function/, /AWSLambda_ReadOnlyAccess/],
  },
  {
    topic: 'outside',
    fields: {
      service: 's3',
      account: '111122223333',
      from: '444455556666',
      'external-id': '12345',
      resource: 'my-bucket',
    },
    shown: [/sts:ExternalId/, /Then they, in account 444455556666/],
  },
  { topic: 'access-keys', fields: { user: 'marymajor' }, shown: [/A key has leaked/, /canonical user ID/] },
];

inBothBrowsers((it) => {
  it('answers each topic for the names that were given', async ({ page }) => {
    await page.goto(DOCS);
    for (const { topic, fields, shown } of ASKED) {
      await put(page, topic);
      await page.evaluate((given) => {
        const root = document.querySelector('undeny-guide')?.shadowRoot;
        for (const [name, value] of Object.entries(given)) {
          const field = /** @type {HTMLInputElement} */ (root?.getElementById(name));
          field.value = value;
        }
        /** @type {HTMLFormElement} */ (root?.querySelector('form')).requestSubmit();
      }, fields);
      const text = await answer(page);
      for (const part of shown) assert.match(text, part, topic);
      assert.deepEqual((await axeFinds(page, 'undeny-guide')).found, [], topic);
    }
  });

  it('says what is missing at the field, and draws nothing', async ({ page }) => {
    await page.goto(DOCS);
    await put(page, 'grant');
    const said = await page.evaluate(() => {
      const root = document.querySelector('undeny-guide')?.shadowRoot;
      const account = /** @type {HTMLInputElement} */ (root?.getElementById('account'));
      account.value = '12345678901';
      /** @type {HTMLFormElement} */ (root?.querySelector('form')).requestSubmit();
      return {
        account: root?.getElementById('account-fault')?.textContent,
        invalid: account.getAttribute('aria-invalid'),
        service: root?.getElementById('service-fault')?.textContent,
        cards: root?.querySelector('.cards')?.childElementCount,
      };
    });
    assert.match(said.account ?? '', /twelve digits; 12345678901 has 11/);
    assert.equal(said.invalid, 'true');
    assert.match(said.service ?? '', /Say which service/);
    assert.equal(said.cards, 0);
  });

  it('names the retired policies of a text, with the change of it', async ({ page }) => {
    await page.goto(DOCS);
    await put(page, 'retired');
    await page.evaluate(() => {
      const root = document.querySelector('undeny-guide')?.shadowRoot;
      const box = /** @type {HTMLTextAreaElement} */ (root?.getElementById('text'));
      box.value = 'policy_arn = "arn:aws:iam::aws:policy/AWSLambdaFullAccess"';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    const text = await answer(page);
    assert.match(text, /AWSLambda_FullAccess/);
    assert.match(text, /\+policy_arn = "arn:aws:iam::aws:policy\/AWSLambda_FullAccess"/);
  });
});

/**
 * Puts a guide into the page, in place of the one before.
 * @param {import('puppeteer-core').Page} page
 * @param {string} topic
 */
async function put(page, topic) {
  await page.evaluate((topic) => {
    document.querySelector('undeny-guide')?.remove();
    const guide = document.createElement('undeny-guide');
    guide.setAttribute('topic', topic);
    document.body.prepend(guide);
  }, topic);
  const ready = () =>
    page.evaluate(() => Boolean(document.querySelector('undeny-guide')?.shadowRoot?.querySelector('form')));
  assert.ok(await until(ready), `${topic}: the form is there`);
}

/**
 * The text of the answer.
 * @param {import('puppeteer-core').Page} page
 */
async function answer(page) {
  const text = () =>
    page.evaluate(() => {
      const cards = document.querySelector('undeny-guide')?.shadowRoot?.querySelector('.cards');
      return cards?.firstElementChild?.shadowRoot?.textContent ?? '';
    });
  assert.ok(await until(async () => (await text()) !== ''), 'an answer is drawn');
  return text();
}
