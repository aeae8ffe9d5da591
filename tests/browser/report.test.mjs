// The page of `undeny report`, opened from the disk: axe-core in every look, its tables, its tabs, its links; nothing is loaded.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { axeFinds } from './axe.mjs';
import { emulate, LOOKS, until } from './harness.mjs';
import { inBothBrowsers } from './suite.mjs';

const root = new URL('../../', import.meta.url);
// Both browsers' tests may run side by side.
const folder = new URL(`target/report/${process.env.UNDENY_BROWSERS ?? 'both'}/`, root);
const page = new URL('report.html', folder);

const ACCOUNT = '111122223333';
const SCP = `arn:aws:organizations::${ACCOUNT}:policy/o-exampleorgid/service_control_policy/p-examplepolicyid111`;
const MISSING = 'because no identity-based policy allows the action';

/**
 * A refused request as CloudTrail records it.
 * @param {number} day
 * @param {string} role
 * @param {string} operation
 * @param {string} table
 * @param {string} reason
 */
function event(day, role, operation, table, reason) {
  const arn = `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/i-${day}`;
  const resource = `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/${table}`;
  return {
    eventVersion: '1.11',
    eventID: String(day),
    eventTime: `2026-10-${String(day).padStart(2, '0')}T10:00:00Z`,
    eventSource: 'dynamodb.amazonaws.com',
    eventName: operation,
    awsRegion: 'eu-west-1',
    recipientAccountId: ACCOUNT,
    userIdentity: {
      type: 'AssumedRole',
      arn,
      accountId: ACCOUNT,
      sessionContext: { sessionIssuer: { type: 'Role', arn: `arn:aws:iam::${ACCOUNT}:role/${role}` } },
    },
    errorCode: 'AccessDenied',
    errorMessage: `User: ${arn} is not authorized to perform: dynamodb:${operation} on resource: ${resource} ${reason}`,
  };
}

/** Writes a report of two roles and a guardrail. */
function report() {
  mkdirSync(folder, { recursive: true });
  const days = Array.from({ length: 28 }, (_, day) => day + 4);
  const events = [
    ...days.map((day) => event(day, 'TeamSapphire', 'PutItem', 'Ledger', MISSING)),
    ...days.slice(20).map((day) => event(day, 'TeamSapphire', 'Query', 'Orders', MISSING)),
    event(30, 'Build', 'DeleteTable', 'Orders', `with an explicit deny in a service control policy: ${SCP}`),
    event(31, 'Audit', 'Scan', '<img src=x>', MISSING),
  ];
  const records = new URL('records.json', folder);
  writeFileSync(records, JSON.stringify({ Records: events }));
  // As the native tests build it, unless another one is named.
  const cargo = ['cargo', 'run', '--quiet', '--all-features', '--bin', 'undeny', '--'];
  const [program = '', ...given] = process.env.UNDENY ? [process.env.UNDENY] : cargo;
  const files = [fileURLToPath(records), '--output', fileURLToPath(page)];
  execFileSync(program, [...given, 'report', '--terraform', ...files], { cwd: root });
}
report();

inBothBrowsers((it) => {
  for (const look of LOOKS) {
    it(`${look}: axe finds nothing to mend, all details open`, async ({ browser, page: tab }) => {
      await tab.goto(page.href);
      await emulate(browser, look, tab);
      await tab.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { found, passes } = await axeFinds(tab);
      assert.ok(passes > 10, `${passes} rules looked at something`);
      assert.deepEqual(found, []);
      await emulate(browser, 'light', tab);
    });
  }

  it('sorts a table at its heads, down and up again', async ({ page: tab }) => {
    await tab.goto(page.href);
    const times = () =>
      tab.evaluate(() => {
        const head = /** @type {HTMLTableCellElement} */ (
          [...document.querySelectorAll('th')].find((one) => one.textContent.trim() === 'Times')
        );
        head.querySelector('button')?.click();
        const rows = [...(head.closest('table')?.tBodies[0]?.rows ?? [])];
        return {
          said: head.getAttribute('aria-sort'),
          numbers: rows.map((row) => Number(row.cells[head.cellIndex]?.dataset.sort)),
        };
      });
    const up = await times();
    assert.equal(up.said, 'ascending');
    assert.ok(up.numbers.length > 1 && up.numbers.every(Number.isFinite), String(up.numbers));
    assert.deepEqual(
      up.numbers,
      up.numbers.toSorted((a, b) => a - b),
    );
    const down = await times();
    assert.equal(down.said, 'descending');
    assert.deepEqual(down.numbers, up.numbers.toReversed());
  });

  it('opens a policy by its link, and shows it as Terraform by the keyboard', async ({ page: tab }) => {
    await tab.goto(page.href);
    await tab.evaluate(() => {
      const link = /** @type {HTMLElement} */ (document.querySelector('td a[href^="#"]'));
      link.click();
    });
    assert.ok(
      await until(() => tab.evaluate(() => document.querySelector('details[open] [role=tablist]') !== null)),
    );
    await tab.focus('details[open] [role=tab][aria-selected=true]');
    await tab.keyboard.press('ArrowRight');
    const shown = await tab.evaluate(() => {
      const chosen = document.querySelector('details[open] [role=tab][aria-selected=true]');
      const panel = document.getElementById(chosen?.getAttribute('aria-controls') ?? '');
      return {
        name: chosen?.textContent,
        focused: document.activeElement === chosen,
        text: panel?.textContent,
      };
    });
    assert.equal(shown.name, 'Terraform');
    assert.ok(shown.focused);
    assert.match(shown.text ?? '', /resource "aws_iam_/);
  });

  it('runs nothing of what the records hold, and fits a phone', async ({ page: tab }) => {
    await tab.setViewport({ width: 320, height: 700 });
    await tab.goto(page.href);
    const seen = await tab.evaluate(() => ({
      images: document.images.length,
      beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    assert.deepEqual(seen, { images: 0, beyond: 0 });
    await tab.setViewport({ width: 1280, height: 900 });
  });
});
