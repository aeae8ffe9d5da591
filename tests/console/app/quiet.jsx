// Pages with nothing to explain.

import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Flashbar from '@cloudscape-design/components/flashbar';
import FormField from '@cloudscape-design/components/form-field';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import Textarea from '@cloudscape-design/components/textarea';
import TextContent from '@cloudscape-design/components/text-content';
import { useState } from 'react';
import { denials } from '../denials.mjs';
import { failure } from './denied.jsx';
import { breadcrumbs, FunctionPage, navigation } from './lambda.jsx';

const SERVICES = ['Lambda', 'Amazon S3', 'EC2', 'IAM', 'CloudWatch', 'Amazon DynamoDB'];

export const dashboard = {
  navigation: ['Console Home', 'Applications', 'Recently visited'],
  Notifications: () => (
    <Flashbar
      items={[
        {
          type: 'info',
          id: 'new',
          content: 'You can now choose a colour for each account.',
          dismissible: true,
          dismissLabel: 'Dismiss',
          onDismiss() {},
        },
      ]}
    />
  ),
  Content: () => (
    <ContentLayout header={<Header variant="h1">Console Home</Header>}>
      <Grid gridDefinition={[{ colspan: 8 }, { colspan: 4 }]}>
        <Container header={<Header variant="h2">Recently visited</Header>}>
          <ColumnLayout columns={3}>
            {SERVICES.map((name) => (
              <Link key={name} href="#/">
                {name}
              </Link>
            ))}
          </ColumnLayout>
        </Container>
        <Container header={<Header variant="h2">AWS Health</Header>}>
          <SpaceBetween size="s">
            <StatusIndicator type="success">0 open issues</StatusIndicator>
            <StatusIndicator type="info">0 scheduled changes</StatusIndicator>
            <StatusIndicator type="error">2 alarms</StatusIndicator>
          </SpaceBetween>
        </Container>
      </Grid>
    </ContentLayout>
  ),
};

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Deny",
    "Action": "s3:*",
    "Resource": "arn:aws:s3:::\${aws:PrincipalTag/team}/*",
    "Condition": { "StringNotLike": { "aws:PrincipalArn": "\${principal}" } }
  }]
}`;

export const prose = {
  navigation: ['Dashboard', 'Users', 'Roles', 'Policies'],
  breadcrumbs: ['Policies', 'TeamBuckets'],
  Content: () => (
    <ContentLayout header={<Header variant="h1">TeamBuckets</Header>}>
      <SpaceBetween size="l">
        <Alert type="info">
          Users who are not authorized see an error. Access denied errors name the policy type since 2021.
        </Alert>
        <Container header={<Header variant="h2">Policy</Header>}>
          <TextContent>
            <div className="prose">
              <pre>{POLICY}</pre>
              <p>
                A person who is not authorized to open a bucket is told so by name. If you are not authorized,
                ask whoever manages permissions; an explicit deny always wins over an allow.
              </p>
              <pre>{'return `${principal} may not ${action} ${resource}`;'}</pre>
            </div>
          </TextContent>
        </Container>
      </SpaceBetween>
    </ContentLayout>
  ),
};

/** A page of IAM's, where the words of a denial stand in every paragraph. */
export const permissions = {
  navigation: [
    'Dashboard',
    'User groups',
    'Users',
    'Roles',
    'Policies',
    'Identity providers',
    'Account settings',
  ],
  breadcrumbs: ['Roles', 'orders-role'],
  Content: () => (
    <ContentLayout
      header={
        <Header variant="h1" description="Allows Lambda functions to call AWS services on your behalf.">
          orders-role
        </Header>
      }
    >
      <SpaceBetween size="l">
        <Container header={<Header variant="h2">Summary</Header>}>
          <ColumnLayout columns={2} variant="text-grid">
            {[
              ['Creation date', 'November 03, 2026, 09:12 (UTC)'],
              ['ARN', 'arn:aws:iam::123456789012:role/orders-role'],
              ['Last activity', '12 minutes ago'],
              ['Maximum session duration', '1 hour'],
            ].map(([label, value]) => (
              <div key={label}>
                <Box variant="awsui-key-label">{label}</Box>
                <div>{value}</div>
              </div>
            ))}
          </ColumnLayout>
        </Container>
        <Table
          header={
            <Header variant="h2" counter="(2)" description="You can attach up to 10 managed policies.">
              Permissions policies
            </Header>
          }
          items={[
            {
              name: 'AWSLambdaBasicExecutionRole',
              type: 'AWS managed',
              about: 'Provides write permissions to CloudWatch Logs.',
            },
            {
              name: 'OrdersTable',
              type: 'Customer inline',
              about: 'This policy allows access to arn:aws:dynamodb:us-east-1:123456789012:table/orders',
            },
          ]}
          columnDefinitions={[
            { id: 'name', header: 'Policy name', cell: (policy) => <Link href="#/">{policy.name}</Link> },
            { id: 'type', header: 'Type', cell: (policy) => policy.type },
            { id: 'about', header: 'Description', cell: (policy) => policy.about },
          ]}
        />
        <Container header={<Header variant="h2">Permissions boundary (not set)</Header>}>
          <Box color="text-body-secondary">
            Set a permissions boundary to control the maximum permissions this role can have. Who may assume
            this role is told by its trust policy, which does not exist for service-linked roles.
          </Box>
        </Container>
        <Container header={<Header variant="h2">Trust relationships</Header>}>
          <TextContent>
            <pre>
              {
                '{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }'
              }
            </pre>
          </TextContent>
        </Container>
      </SpaceBetween>
    </ContentLayout>
  ),
};

const GROUPS = Array.from({ length: 2000 }, (_, row) => ({
  name: `/aws/lambda/orders-${String(row).padStart(4, '0')}`,
  class: 'Standard',
  retention: row % 3 === 0 ? 'Never expire' : '30 days',
  filters: row % 7,
  arn: `arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/orders-${row}:*`,
}));

export const long = {
  navigation: ['Dashboards', 'Alarms', 'Log groups', 'Metrics', 'Events'],
  breadcrumbs: ['Log groups'],
  Content: () => (
    <Table
      variant="full-page"
      header={
        <Header variant="h1" counter={`(${GROUPS.length})`}>
          Log groups
        </Header>
      }
      items={GROUPS}
      columnDefinitions={[
        { id: 'name', header: 'Log group', cell: (group) => <Link href="#/">{group.name}</Link> },
        { id: 'class', header: 'Log class', cell: (group) => group.class },
        { id: 'retention', header: 'Retention', cell: (group) => group.retention },
        { id: 'filters', header: 'Metric filters', cell: (group) => group.filters },
        { id: 'arn', header: 'ARN', cell: (group) => group.arn },
      ]}
    />
  ),
};

export const otherError = {
  navigation,
  breadcrumbs,
  Notifications: () => (
    <Flashbar
      items={[
        failure('missing', 'Function not found: arn:aws:lambda:us-east-1:123456789012:function:my-function'),
      ]}
    />
  ),
  Content: () => (
    <FunctionPage>
      <Alert type="error">
        Rate exceeded (Service: AWSLambda; Status Code: 429; Error Code: TooManyRequestsException)
      </Alert>
    </FunctionPage>
  ),
};

/** The message stands in a field of the reader's own, and nowhere else. */
export const typed = {
  navigation: ['Your support cases', 'Trusted Advisor'],
  breadcrumbs: ['Create case'],
  Content() {
    const [value, setValue] = useState(denials.getFunction.text);
    return (
      <ContentLayout header={<Header variant="h1">Create case</Header>}>
        <Container>
          <SpaceBetween size="l">
            <FormField label="Description">
              <Textarea value={value} rows={6} onChange={({ detail }) => setValue(detail.value)} />
            </FormField>
            <FormField label="Notes">
              <Box>
                <div contentEditable suppressContentEditableWarning>
                  {denials.getFunction.text}
                </div>
              </Box>
            </FormField>
          </SpaceBetween>
        </Container>
      </ContentLayout>
    );
  },
};

const MANAGED = 'AWS managed';
const CUSTOMER = 'Customer managed';
const POLICIES = [
  ['AWSLambdaFullAccess', MANAGED, 'aws'],
  ['AWSLambda_ReadOnlyAccess', MANAGED, 'aws'],
  ['AmazonElasticMapReduceRole', MANAGED, 'aws', 'service-role/'],
  ['AmazonMachineLearningRoleforRedshiftDataSource', MANAGED],
  ['AWSCodePipelineFullAccess', CUSTOMER, '123456789012'],
];

/** What a user has in IAM: policies that are retired among those that are not, and one of the account's own of such a name. */
export const policies = {
  navigation: ['Dashboard', 'User groups', 'Users', 'Roles', 'Policies'],
  breadcrumbs: ['Users', 'marymajor'],
  Content() {
    const [shown, setShown] = useState(POLICIES);
    // The tests take rows away and give others, as the console's own filter does.
    Object.assign(globalThis, { showPolicies: setShown });
    return (
      <ContentLayout header={<Header variant="h1">marymajor</Header>}>
        <Table
          header={<Header variant="h2">Permissions policies</Header>}
          items={shown}
          columnDefinitions={[
            {
              id: 'name',
              header: 'Policy name',
              cell: ([name, , owner, path = '']) => (
                <Link
                  href={
                    owner
                      ? `#/policies/details/${encodeURIComponent(`arn:aws:iam::${owner}:policy/${path}${name}`)}?section=permissions`
                      : '#/'
                  }
                >
                  {name}
                </Link>
              ),
            },
            { id: 'type', header: 'Type', cell: ([, type]) => type },
            { id: 'via', header: 'Attached via', cell: () => 'Directly' },
          ]}
        />
        <TextContent>
          <p>Before you choose AWSLambdaFullAccess, see what it grants.</p>
          <pre>arn:aws:iam::aws:policy/AWSLambdaFullAccess</pre>
        </TextContent>
      </ContentLayout>
    );
  },
};
