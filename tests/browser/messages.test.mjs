// What the background takes from a content script, whose process may be the page's: tables, without a browser.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surroundings } from '../../extension/background/around.js';
import { add } from '../../extension/background/kept.js';
import { checked } from '../../extension/background/messages.js';
import { Telling } from '../../extension/doorbell/telling.js';
import { Rate } from '../../extension/background/rate.js';

const page = { url: 'https://us-east-1.console.aws.amazon.com/s3/home', around: {} };
const told = (/** @type {string} */ text) => ({ text, denials: 1, page });
const from = (/** @type {object} */ rest = {}) => ({ tab: 1, store: '', now: 1000, ...rest });

test('what is well formed is taken, and nothing else', () => {
  assert.deepEqual(checked({ ask: 'engine', wasm: true }), { ask: 'engine' });
  assert.deepEqual(checked({ keep: [told('a')] }), { keep: [told('a')] });
  for (const nothing of [
    undefined,
    null,
    'engine',
    42,
    [],
    {},
    { ask: 'key' },
    { keep: 'a' },
    { keep: [] },
    { keep: [{}] },
    { keep: [null, 1, 'a', [], { text: 1 }, { text: '' }, { text: 'a'.repeat(8001) }] },
    { keep: Array.from({ length: 21 }, () => told('a')) },
    { keep: Array.from({ length: 5 }, () => told('a'.repeat(7000))) },
  ])
    assert.equal(checked(nothing), undefined, JSON.stringify(nothing)?.slice(0, 80));
});

test('a bad item harms only itself, and nothing but text and address is taken over', () => {
  const forged = {
    text: 'a',
    page: { url: 'javascript:alert(1)', reader: 'administrator', around: { origin: 7, account: 'root' } },
    remedy: { policies: [{ document: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } }] },
  };
  assert.deepEqual(checked({ keep: [{}, forged, told('b')] }), {
    keep: [{ text: 'a', denials: 1, page: { around: {} } }, told('b')],
  });
});

test('the list counts what comes again, keeps the latest, and outlives nonsense in the store', () => {
  const once = add(undefined, [told('a'), told('b')], from());
  assert.deepEqual(
    once.map(({ text, count }) => [text, count]),
    [
      ['a', 1],
      ['b', 1],
    ],
  );
  const again = add(once, [told('a')], from({ now: 2000, tab: 2 }));
  assert.deepEqual(
    again.map(({ text, count, first, last, tab }) => [text, count, first, last, tab]),
    [
      ['b', 1, 1000, 1000, 1],
      ['a', 2, 1000, 2000, 2],
    ],
  );
  assert.equal(add(once, [told('a')], from({ store: 'firefox-container-1' })).length, 3, 'another container');
  for (const broken of ['x', {}, [{}], [null], [{ text: 'a' }], [{ ...told('a'), remedy: {} }]])
    assert.deepEqual(
      add(broken, [told('c')], from()).map((each) => each.text),
      ['c'],
    );
  const many = Array.from({ length: 150 }, (_, number) => told(`${number}`));
  const kept = many.reduce((list, one) => add(list, [one], from()), add(undefined, [], from()));
  assert.equal(kept.length, 100);
  assert.equal(kept.at(-1)?.text, '149');
});

test('of how many denials a text tells is a small number, and which card was opened a name of the engine’s', () => {
  for (const [given, taken] of [
    [3, 3],
    [0, 1],
    [-7, 1],
    [1e9, 100],
    [1.5, 1],
    ['4', 1],
    [NaN, 1],
  ])
    assert.equal(
      checked({ keep: [{ ...told('a'), denials: given }] })?.keep?.[0]?.denials,
      taken,
      `${given}`,
    );
  const name = '0123456789abcdef';
  assert.deepEqual(checked({ opened: name, open: true }), { opened: { name, open: true } });
  for (const forged of [{ opened: name }, { opened: 'x', open: true }, { opened: `${name}0`, open: true }])
    assert.equal(checked(forged), undefined);
});

test('many denials are told in messages that the background takes, and none is lost', async () => {
  Object.assign(globalThis, { addEventListener: () => {} });
  /** @type {any[][]} */
  const sent = [];
  const telling = new Telling((told) => sent.push(told));
  for (let number = 0; number < 45; number++)
    telling.add(told(`${number} ${'a'.repeat(number % 9 === 0 ? 7000 : 10)}`));
  telling.add(told('b'.repeat(40_000)));
  telling.add(told('last'));
  await new Promise((done) => setTimeout(done, 2600));
  assert.equal(sent.flat().length, 46);
  assert.equal(sent.flat().at(-1).text, 'last');
  for (const keep of sent) assert.equal(checked({ keep })?.keep?.length, keep.length);
  assert.ok(sent.length <= 7, `${sent.length} messages`);
});

test('so many messages in so long a time', () => {
  const rate = new Rate(3, 1000);
  assert.deepEqual(
    [1, 2, 3, 4].map(() => rate.allows(7, 0)),
    [true, true, true, false],
  );
  assert.equal(rate.allows(8, 0), true, 'another tab');
  assert.equal(rate.allows(7, 1000), true, 'later');
});

test('a frame learns Region, partition and account of the page around it, not its address', () => {
  for (const [address, origin] of [
    [
      'https://us-east-1.console.aws.amazon.com/s3/buckets/secret?region=eu-west-1&x=1#/a',
      'https://us-east-1.console.aws.amazon.com/?region=eu-west-1',
    ],
    [
      'https://123456789012-ab12cd34.us-east-1.console.aws.amazon.com/ec2/home#Instances:',
      'https://123456789012-session.us-east-1.console.aws.amazon.com/',
    ],
    [
      'https://console.aws.amazon.com/lambda/home#/x?region=ap-south-1',
      'https://console.aws.amazon.com/?region=ap-south-1',
    ],
    ['https://cn-north-1.console.amazonaws.cn/?region=<b>', 'https://cn-north-1.console.amazonaws.cn/'],
    ['about:blank', undefined],
    [undefined, undefined],
  ])
    assert.equal(surroundings(address).origin, origin, address);
});
