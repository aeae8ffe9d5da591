// The denials that the offline console shows: AWS's wording, and what a card must say of each.

/**
 * @typedef {object} Denial
 * @property {string} text the message as the console prints it
 * @property {ExpectedCard} card
 *
 * @typedef {object} ExpectedCard what a card must say of one denial
 * @property {string} principal
 * @property {string} action
 * @property {string | null} resource
 * @property {string | null} policyType
 * @property {string[]} [also] what else it must say
 */

const mateo = 'arn:aws:iam::123456789012:user/mateojackson';
const mary = 'arn:aws:iam::123456789012:user/marymajor';
const developer = 'arn:aws:sts::111122223333:assumed-role/Developer/nikki@example.com';

/**
 * A message in the most common wording.
 * @param {string} principal
 * @param {string} action
 * @param {string | null} resource as printed
 * @param {{type: string, explicit?: boolean} | null} reason
 * @param {{resource?: string, action?: string, also?: string[]}} [completed] what the card says where it is not what is printed
 * @returns {Denial}
 */
function denial(principal, action, resource, reason, completed = {}) {
  const article = reason?.type.match(/^[aeiou]/) ? 'an' : 'a';
  const because = !reason
    ? ''
    : reason.explicit
      ? ` with an explicit deny in ${article} ${reason.type}`
      : ` because no ${reason.type} allows the ${action} action`;
  const on = resource === null ? '' : ` on resource: ${resource}`;
  return {
    text: `User: ${principal} is not authorized to perform: ${action}${on}${because}`,
    card: {
      principal,
      action: completed.action ?? action,
      resource: completed.resource ?? resource,
      policyType: reason?.type ?? null,
      also: completed.also ?? [],
    },
  };
}

const identity = { type: 'identity-based policy' };

export const denials = {
  /** The message of the Lambda guide: no reason, and a bare name for the resource. */
  getFunction: denial(mateo, 'lambda:GetFunction', 'my-function', null, {
    resource: 'arn:aws:lambda:us-east-1:123456789012:function:my-function',
  }),
  /** The message of the DeepLens guide, with the prefix that no service has. */
  getWidget: denial(mateo, 'aws-deeplense:GetWidget', 'my-example-widget', null, {
    also: ['that of AWS DeepLens is deeplens', '"deeplens:GetWidget"', '2024-01-31'],
  }),
  passRole: denial(mary, 'iam:PassRole', 'arn:aws:iam::123456789012:role/lambda-orders-role', identity),
  invokeFunction: denial(
    developer,
    'lambda:InvokeFunction',
    'arn:aws:lambda:us-east-1:111122223333:function:orders',
    identity,
  ),
  listTags: denial(
    developer,
    'lambda:ListTags',
    'arn:aws:lambda:us-east-1:111122223333:function:orders',
    identity,
  ),
  createBucket: denial(
    developer,
    's3:CreateBucket',
    '"arn:aws:s3:::orders-archive"',
    {
      type: 'service control policy',
      explicit: true,
    },
    { resource: 'arn:aws:s3:::orders-archive' },
  ),
  putObject: denial(
    developer,
    's3:PutObject',
    '"arn:aws:s3:::orders-archive/2026/11.csv"',
    {
      type: 'resource-based policy',
      explicit: true,
    },
    { resource: 'arn:aws:s3:::orders-archive/2026/11.csv' },
  ),
  describeInstances: denial(developer, 'ec2:DescribeInstances', null, identity),
  runInstances: denial(developer, 'ec2:RunInstances', 'arn:aws:ec2:us-east-1:111122223333:instance/*', {
    type: 'permissions boundary',
  }),
  getRole: denial(developer, 'iam:GetRole', 'role orders-role', identity, {
    resource: 'arn:aws:iam::111122223333:role/orders-role',
  }),
  getFunctionGov: denial(
    'arn:aws-us-gov:iam::123456789012:user/mateojackson',
    'lambda:GetFunction',
    'arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:my-function',
    identity,
  ),
  getFunctionChina: denial(
    'arn:aws-cn:iam::123456789012:user/mateojackson',
    'lambda:GetFunction',
    'arn:aws-cn:lambda:cn-north-1:123456789012:function:my-function',
    identity,
  ),
};

const sapphire = 'arn:aws:sts::123456789012:assumed-role/TeamSapphire/mateojackson';
const ledger = 'arn:aws:dynamodb:us-east-1:123456789012:table/Ledger';

/** What the pages about room and number show. */
export const more = {
  guardrail: `You are not authorized to perform this operation. User: ${sapphire} is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:us-east-1:123456789012:instance/* with an explicit deny in a service control policy: arn:aws:organizations::111122223333:policy/o-exampleorgid/service_control_policy/p-examplepolicyid111`,
  assume: denial(sapphire, 'sts:AssumeRole', 'arn:aws:iam::444455556666:role/PartnerReadOnly', null).text,
  encoded: `You are not authorized to perform this operation. Encoded authorization failure message: ${'5l2T0fOqRrE7n0bWq2dYk1nXhS8aVtZ4cPmJ3uLxG6wQyB9eKfNsDoIiHrUvCjMpXa1b2c3d4e5f6g7h8i9j0k'.repeat(9)}`,
  quota: 'Cannot exceed quota for AccessKeysPerUser: 2',
  /** Four actions of one role. */
  group: [
    ['dynamodb:PutItem', ledger],
    ['dynamodb:Query', ledger],
    ['kms:Decrypt', 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab'],
    ['s3:GetObject', 'arn:aws:s3:::amzn-s3-demo-bucket/ledger.csv'],
  ].map(([action = '', resource = '']) => denial(sapphire, action, resource, identity).text),
  flood: [
    ...Array.from(
      { length: 58 },
      (_, index) =>
        denial(sapphire, 's3:GetObject', `arn:aws:s3:::amzn-s3-demo-bucket/${index}.csv`, identity).text,
    ),
    ...['sqs:ListQueues', 'sns:ListTopics', 'ec2:DescribeInstances'].map(
      (action) => denial(mateo, action, '*', identity).text,
    ),
    ...['lambda:ListTags', 'lambda:InvokeFunction'].map(
      (action) => denial(developer, action, '*', { type: 'service control policy', explicit: true }).text,
    ),
  ],
  /** A denial in each of `number` rows. */
  rows: (/** @type {number} */ number) =>
    Array.from(
      { length: number },
      (_, index) =>
        denial(
          sapphire,
          'lambda:GetFunction',
          `arn:aws:lambda:us-east-1:123456789012:function:f${index}`,
          identity,
        ).text,
    ),
};

/** The lines of the console's own access-denied panel, which has no sentence. */
export const panel = {
  action: 's3:ListAllMyBuckets',
  lines: [
    ['User', developer],
    ['Service', 's3'],
    ['Action', 'ListAllMyBuckets'],
    ['On resource(s)', 'arn:aws:s3:::*'],
    ['Context', 'no identity-based policy allows the s3:ListAllMyBuckets action'],
  ],
  card: {
    principal: developer,
    action: 's3:ListAllMyBuckets',
    resource: null,
    policyType: 'identity-based policy',
  },
};
