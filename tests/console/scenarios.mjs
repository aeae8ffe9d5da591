// The pages of the offline console: one row a page, for the server, the tests and the demonstration.

import { denials, panel } from './denials.mjs';

/** @typedef {import('./denials.mjs').ExpectedCard} ExpectedCard */

/**
 * @typedef {object} Scenario
 * @property {string} id
 * @property {string} about what the page is a case of
 * @property {string} host
 * @property {string} path the console's own path and query
 * @property {string} view the page's content: a name of app/views
 * @property {string} service the service's name, as the console prints it
 * @property {'light' | 'dark'} mode
 * @property {Record<string, string>} headers besides the content type; NONCE stands for a fresh nonce
 * @property {ExpectedCard[]} cards in the order of the page, frames last
 * @property {string | null} frame the id of the page that this one embeds
 * @property {'some' | 'any' | 'none'} engine 'none' where nothing may be injected
 * @property {boolean} embedded whether the page is only ever shown in a frame
 * @property {number | null} lines how many lines stand on a page of several denials; tests of its own look at it
 * @property {string} script what draws the page: app, or a framework's name
 * @property {{type: string, body: string} | null} raw the whole answer, where a service's error is the page
 * @property {boolean} quiet whether the message stands outside every alert: a line that the reader opens
 */

const VIRGINIA = 'us-east-1.console.aws.amazon.com';
const LAMBDA = '/lambda/home?region=us-east-1#/functions/my-function';

/** Where a page that is strict wants to hear of what broke its policy: nothing may. */
const REPORTS = 'report-uri https://reports.example.com/csp';
const STRICT = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; frame-src *; ${REPORTS}`;
const INLINE = `script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self' data:; ${REPORTS}`;
const NONCE = `default-src 'none'; script-src 'nonce-NONCE'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; ${REPORTS}`;
const TRUSTED = `require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self'; ${REPORTS}`;

/**
 * @param {string} id
 * @param {string} about
 * @param {Partial<Scenario> & {view: string}} rest
 * @returns {Scenario}
 */
function page(id, about, rest) {
  const cards = rest.cards ?? [];
  return {
    id,
    about,
    host: VIRGINIA,
    path: LAMBDA,
    service: 'Lambda',
    mode: 'light',
    headers: {},
    cards,
    frame: null,
    engine: cards.length > 0 ? 'some' : 'none',
    embedded: false,
    quiet: false,
    lines: null,
    script: 'app',
    raw: null,
    ...rest,
  };
}

const lambdaCard = [denials.getFunction.card];
const strict = { 'content-security-policy': STRICT };

/** @type {Scenario[]} */
export const scenarios = [
  // Where the console shows an error.
  page('flashbar', 'a Flashbar above the page', { view: 'flashbar', cards: lambdaCard }),
  page('flashbar-dark', 'the same in dark mode', { view: 'flashbar', mode: 'dark', cards: lambdaCard }),
  page('alert', 'an Alert in the content', {
    view: 'alert',
    path: '/deeplens/home?region=us-east-1#projects',
    service: 'AWS DeepLens',
    cards: [denials.getWidget.card],
  }),
  page('modal', 'an Alert in a Modal', {
    view: 'modal',
    path: '/lambda/home?region=us-east-1#/create/function',
    cards: [denials.passRole.card],
  }),
  page('form-error', 'a form field’s error text', {
    view: 'formError',
    path: '/s3/bucket/create?region=us-east-1',
    service: 'Amazon S3',
    cards: [denials.createBucket.card],
  }),
  page('table-error', 'a table that could not be filled', {
    view: 'tableError',
    path: '/ec2/home?region=us-east-1#Instances:',
    service: 'EC2',
    cards: [denials.describeInstances.card],
  }),
  page('panel', 'the console’s own access-denied panel', {
    view: 'panel',
    path: '/s3/buckets?region=us-east-1',
    service: 'Amazon S3',
    cards: [panel.card],
  }),
  page('plain', 'a message in a plain block, no component around it', {
    view: 'plain',
    path: '/cloudformation/home?region=us-east-1#/stacks/events',
    service: 'CloudFormation',
    cards: [denials.getRole.card],
    quiet: true,
  }),

  // Frames.
  page('framed', 'what the frames embed', {
    view: 'framed',
    path: '/lambda/embedded/panel',
    cards: lambdaCard,
    embedded: true,
  }),
  page('framed-afar', 'what the cross-origin frame embeds', {
    view: 'framed',
    host: 'eu-central-1.console.aws.amazon.com',
    path: '/lambda/embedded/panel',
    cards: [
      {
        ...denials.getFunction.card,
        resource: 'arn:aws:lambda:eu-central-1:123456789012:function:my-function',
      },
    ],
    embedded: true,
  }),
  page('framed-strict', 'what the strict frame embeds', {
    view: 'framed',
    path: '/lambda/embedded/strict',
    headers: strict,
    cards: lambdaCard,
    embedded: true,
  }),
  page('frame-same-origin', 'a banner in a same-origin iframe', {
    view: 'frame',
    frame: 'framed',
    cards: lambdaCard,
  }),
  page('frame-cross-origin', 'a banner in a cross-origin iframe', {
    view: 'frame',
    frame: 'framed-afar',
    cards: [
      {
        ...denials.getFunction.card,
        resource: 'arn:aws:lambda:eu-central-1:123456789012:function:my-function',
      },
    ],
  }),
  page('frame-sandboxed', 'a banner in a sandboxed iframe', {
    view: 'frameSandboxed',
    frame: 'framed',
    cards: lambdaCard,
  }),
  page('frame-srcdoc', 'a message in an iframe without an address', {
    view: 'frameSrcdoc',
    cards: lambdaCard,
  }),
  page('frame-strict', 'a banner in an iframe with a strict CSP', {
    view: 'frame',
    frame: 'framed-strict',
    headers: strict,
    cards: lambdaCard,
  }),

  // Time.
  page('late', 'a banner added after seconds', { view: 'late', cards: lambdaCard }),
  page('hydrated', 'a banner that the server drew', { view: 'hydrated', cards: lambdaCard }),
  page('replaced', 'a banner replaced in place', { view: 'replaced', cards: [denials.invokeFunction.card] }),
  page('rewritten', 'a banner whose text node is rewritten', {
    view: 'rewritten',
    cards: [denials.invokeFunction.card],
  }),
  page('twice', 'the same banner twice', { view: 'twice', cards: lambdaCard }),
  page('rerendered', 'a banner drawn again and again', { view: 'rerendered', cards: lambdaCard }),
  page('hidden-original', 'a banner whose original text stays hidden in the page', {
    view: 'hiddenOriginal',
    cards: lambdaCard,
  }),
  page('spa', 'a single-page app that navigates', { view: 'spa', cards: lambdaCard }),
  page('several', 'several denials on one page', {
    view: 'several',
    path: '/lambda/home?region=us-east-1#/functions/orders',
    cards: [
      denials.invokeFunction.card,
      denials.listTags.card,
      denials.putObject.card,
      denials.runInstances.card,
    ],
  }),

  // Content security policies.
  page('csp-strict', "script-src 'self'", { view: 'flashbar', headers: strict, cards: lambdaCard }),
  page('csp-inline', "'unsafe-inline', without a word on WebAssembly", {
    view: 'flashbar',
    headers: { 'content-security-policy': INLINE },
    cards: lambdaCard,
  }),
  page('csp-report-only', 'a strict policy that is only reported', {
    view: 'flashbar',
    headers: { 'content-security-policy-report-only': STRICT },
    cards: lambdaCard,
  }),
  page('csp-nonce', 'a script nonce', {
    view: 'flashbar',
    headers: { 'content-security-policy': NONCE },
    cards: lambdaCard,
  }),
  page('csp-trusted-types', 'Trusted Types', {
    view: 'flashbar',
    headers: { 'content-security-policy': TRUSTED },
    cards: lambdaCard,
  }),

  // Hosts.
  page('global', 'the console without a Region in its host', {
    view: 'alertRole',
    host: 'console.aws.amazon.com',
    path: '/iam/home#/roles/orders-role',
    service: 'IAM',
    cards: [denials.getRole.card],
  }),
  page('china', 'the console in China', {
    view: 'alertChina',
    host: 'cn-north-1.console.amazonaws.cn',
    path: '/lambda/home?region=cn-north-1#/functions/my-function',
    cards: [denials.getFunctionChina.card],
  }),
  page('gov', 'the console in GovCloud', {
    view: 'alertGov',
    host: 'us-gov-west-1.console.amazonaws-us-gov.com',
    path: '/lambda/home?region=us-gov-west-1#/functions/my-function',
    cards: [denials.getFunctionGov.card],
  }),

  // The console as it is: asitis.test.mjs looks closer at these.
  page('replaced-content', 'an Alert whose words the console replaces', {
    view: 'replacedContent',
    cards: lambdaCard,
  }),
  page('replaced-flash', 'a Flashbar whose words the console replaces', {
    view: 'replacedFlash',
    cards: lambdaCard,
  }),
  page('drawer', 'an Alert in a Drawer', { view: 'drawer', cards: lambdaCard }),
  page('help-panel', 'an Alert in a HelpPanel', { view: 'helpPanel', cards: lambdaCard }),
  page('split-panel', 'an Alert in a SplitPanel', { view: 'splitPanel', cards: lambdaCard }),
  page('shadow', 'an Alert in an open shadow root', { view: 'shadow', cards: lambdaCard }),
  page('multi-session', 'a console of several sessions', {
    view: 'flashbar',
    host: '123456789012-abcdefgh.us-east-1.console.aws.amazon.com',
    cards: lambdaCard,
  }),
  page('popover', 'a widget’s “Access denied”, and the panel in a Popover', {
    view: 'popover',
    engine: 'any',
    lines: 0,
  }),
  page('mended', 'a page that is refused until `mended` is in its session', {
    view: 'mended',
    engine: 'any',
    lines: 1,
  }),
  page('added-site', 'a site beyond the console', {
    view: 'flashbar',
    host: 'portal.example.com',
    engine: 'any',
    lines: 1,
  }),
  page('virtual', 'a list that reuses its rows', { view: 'virtual', engine: 'any', lines: 3 }),
  ...['react18', 'react19', 'vue', 'lit'].map((script) =>
    page(script, `a hundred random updates in ${script}`, {
      view: 'framework',
      script,
      engine: 'any',
      lines: 1,
    }),
  ),
  page('xml', 'an error of Amazon S3’s as the whole page', {
    view: 'raw',
    engine: 'any',
    lines: 1,
    raw: {
      type: 'application/xml',
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>${denials.putObject.text.replaceAll('"', '&quot;')}</Message><RequestId>V5XAMPLE1234567</RequestId><HostId>hostIdExample=</HostId></Error>`,
    },
  }),
  page('json', 'a JSON error as the whole page', {
    view: 'raw',
    engine: 'any',
    lines: 1,
    raw: {
      type: 'application/json',
      body: JSON.stringify({ __type: 'AccessDeniedException', Message: denials.getFunction.text }),
    },
  }),

  // A page that fights back.
  page('hostile-style', 'a page whose style reaches for everything', { view: 'hostile', cards: lambdaCard }),

  // Little room, and more than one denial: line.test.mjs looks at these.
  ...[
    ['guardrail', 'a guardrail denies', 1],
    ['assume-role', 'a grant that takes two Allows', 1],
    ['encoded', 'an encoded message', 1],
    ['quota', 'something else than a policy', 1],
    ['group', 'four denials of one role in one alert', 1],
    ['flood', 'sixty-three denials in one alert', 1],
    ['toast', 'a toast in the corner', 1],
    ['fixed-height', 'a banner of fixed height that cuts what does not fit', 1],
    ['cells', 'ten failing rows of a table', 10],
    ['right-to-left', 'a page that reads from right to left', 1],
  ].flatMap(([id, about, lines]) =>
    /** @type {const} */ (['light', 'dark']).map((mode) =>
      page(mode === 'light' ? String(id) : `${id}-dark`, String(about), {
        view: String(id).replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase()),
        mode,
        engine: 'any',
        lines: Number(lines),
      }),
    ),
  ),

  // Nothing to explain.
  page('dashboard', 'a dashboard', {
    view: 'dashboard',
    path: '/console/home?region=us-east-1',
    service: 'Console Home',
  }),
  page('prose', 'prose about permissions, and code that looks like it', {
    view: 'prose',
    path: '/iam/home#/policies/details',
    service: 'IAM',
  }),
  page('permissions', 'a role and its permissions', {
    view: 'permissions',
    path: '/iam/home#/roles/details/orders-role',
    service: 'IAM',
  }),
  page('policies', 'the policies of a user in IAM, retired ones among them', {
    view: 'policies',
    path: '/iam/home?region=us-east-1#/users/details/marymajor?section=permissions',
    service: 'IAM',
  }),
  page('policies-dark', 'the same in dark mode', {
    view: 'policies',
    mode: 'dark',
    path: '/iam/home?region=us-east-1#/users/details/marymajor?section=permissions',
    service: 'IAM',
  }),
  page('long', 'a very long table', {
    view: 'long',
    path: '/cloudwatch/home?region=us-east-1#logsV2:log-groups',
    service: 'CloudWatch',
  }),
  page('other-error', 'an error that is no denial', { view: 'otherError' }),
  page('typed', 'a denial that the reader is typing', {
    view: 'typed',
    path: '/support/home#/case/create',
    service: 'Support',
    engine: 'any',
  }),
];

/**
 * @param {string} id
 * @returns {Scenario}
 */
export function scenario(id) {
  const found = scenarios.find((each) => each.id === id);
  if (!found) throw new Error(`no page named ${id}`);
  return found;
}

/** @param {Scenario} page */
export function url(page) {
  const [path = '', hash] = page.path.split('#');
  const query = `${path.includes('?') ? '&' : '?'}page=${page.id}${page.mode === 'dark' ? '&mode=dark' : ''}`;
  return `https://${page.host}${path}${query}${hash === undefined ? '' : `#${hash}`}`;
}
