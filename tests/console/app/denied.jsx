// Where the console shows an error.

import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Flashbar from '@cloudscape-design/components/flashbar';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Link from '@cloudscape-design/components/link';
import Modal from '@cloudscape-design/components/modal';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { denials, panel as panelText } from '../denials.mjs';
import { breadcrumbs, FunctionPage, navigation } from './lambda.jsx';

/** One error message of a Flashbar. */
export function failure(id, content, header) {
  return { id, type: 'error', header, content, dismissible: true, dismissLabel: 'Dismiss', onDismiss() {} };
}

/** A Flashbar that shows `denial` and can be dismissed. */
export function Banner({ denial = denials.getFunction }) {
  const [shown, setShown] = useState(true);
  const item = { ...failure('denied', denial.text), onDismiss: () => setShown(false) };
  return <Flashbar items={shown ? [item] : []} />;
}

/** A Lambda page with an Alert of `denial` in its content. */
function alertPage(denial) {
  return {
    navigation,
    breadcrumbs,
    Content: () => (
      <FunctionPage>
        <Alert type="error" header="There was a problem loading the function">
          {denial.text}
        </Alert>
      </FunctionPage>
    ),
  };
}

export const flashbar = {
  navigation,
  breadcrumbs,
  Notifications: () => <Banner />,
  Content: () => <FunctionPage />,
};

export const alertChina = alertPage(denials.getFunctionChina);
export const alertGov = alertPage(denials.getFunctionGov);

export const alertRole = {
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
    <ContentLayout header={<Header variant="h1">orders-role</Header>}>
      <SpaceBetween size="l">
        <Alert type="error">{denials.getRole.text}</Alert>
        <Container header={<Header variant="h2">Summary</Header>}>
          <Box color="text-body-secondary">–</Box>
        </Container>
      </SpaceBetween>
    </ContentLayout>
  ),
};

export const alert = {
  navigation: ['Devices', 'Models', 'Projects'],
  breadcrumbs: ['Projects'],
  Content: () => (
    <ContentLayout header={<Header variant="h1">my-example-widget</Header>}>
      <SpaceBetween size="l">
        <Alert type="error" header="Something went wrong" action={<Button>Retry</Button>}>
          {denials.getWidget.text}
        </Alert>
        <Container header={<Header variant="h2">Details</Header>}>
          <Box color="text-body-secondary">No details to show.</Box>
        </Container>
      </SpaceBetween>
    </ContentLayout>
  ),
};

export const modal = {
  navigation,
  breadcrumbs: ['Functions', 'Create function'],
  Content: () => (
    <>
      <FunctionPage name="Create function" />
      <Modal
        visible
        header="Create function"
        closeAriaLabel="Close"
        onDismiss={() => {}}
        footer={
          <Box float="right">
            <SpaceBetween direction="horizontal" size="xs">
              <Button variant="link">Cancel</Button>
              <Button variant="primary">Create function</Button>
            </SpaceBetween>
          </Box>
        }
      >
        <SpaceBetween size="m">
          <FormField label="Execution role">
            <Select selectedOption={{ label: 'lambda-orders-role', value: '1' }} options={[]} />
          </FormField>
          <Alert type="error">{denials.passRole.text}</Alert>
        </SpaceBetween>
      </Modal>
    </>
  ),
};

export const formError = {
  navigation: [
    'General purpose buckets',
    'Directory buckets',
    'Table buckets',
    'Access points',
    '-',
    'Storage Lens',
  ],
  breadcrumbs: ['Buckets', 'Create bucket'],
  Content: () => (
    <ContentLayout
      header={
        <Header variant="h1" description="Buckets are containers for data stored in S3.">
          Create bucket
        </Header>
      }
    >
      <Form
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link">Cancel</Button>
            <Button variant="primary">Create bucket</Button>
          </SpaceBetween>
        }
      >
        <Container header={<Header variant="h2">General configuration</Header>}>
          <SpaceBetween size="l">
            <FormField label="Bucket name" errorText={denials.createBucket.text}>
              <Input value="orders-archive" onChange={() => {}} />
            </FormField>
            <FormField label="AWS Region">
              <Input value="US East (N. Virginia) us-east-1" disabled />
            </FormField>
          </SpaceBetween>
        </Container>
      </Form>
    </ContentLayout>
  ),
};

export const tableError = {
  navigation: [
    'Dashboard',
    'EC2 Global View',
    'Events',
    '-',
    'Instances',
    'Instance Types',
    'Launch Templates',
    'Spot Requests',
  ],
  breadcrumbs: ['Instances'],
  Content: () => (
    <Table
      variant="full-page"
      header={
        <Header
          variant="h1"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button iconName="refresh" ariaLabel="Refresh" />
              <Button variant="primary">Launch instances</Button>
            </SpaceBetween>
          }
        >
          Instances
        </Header>
      }
      items={[]}
      columnDefinitions={['Name', 'Instance ID', 'Instance state', 'Instance type', 'Availability Zone'].map(
        (header) => ({
          id: header,
          header,
          cell: () => '',
        }),
      )}
      empty={
        <StatusIndicator type="error">
          You are not authorized to perform this operation. {denials.describeInstances.text}
        </StatusIndicator>
      }
    />
  ),
};

export const panel = {
  navigation: formError.navigation,
  breadcrumbs: ['Buckets'],
  Content: () => (
    <ContentLayout header={<Header variant="h1">Buckets</Header>}>
      <Alert
        type="error"
        header={`Access denied to ${panelText.action}`}
        action={<Button iconName="copy">Copy</Button>}
      >
        <SpaceBetween size="xs">
          <div>
            You don't have permission to {panelText.action}. To request access, copy the following text and
            send it to your AWS administrator.{' '}
            <Link variant="primary" href="#/help">
              Learn more about troubleshooting access denied errors.
            </Link>
          </div>
          <div>
            {panelText.lines.map(([label, value]) => (
              <div key={label}>
                {label}: {value}
              </div>
            ))}
          </div>
        </SpaceBetween>
      </Alert>
    </ContentLayout>
  ),
};

export const plain = {
  navigation: ['Stacks', 'StackSets', 'Exports', '-', 'Registry'],
  breadcrumbs: ['Stacks', 'orders'],
  Content: () => (
    <ContentLayout header={<Header variant="h1">orders</Header>}>
      <Container header={<Header variant="h2">Events</Header>}>
        <ul>
          <li>
            <div>UPDATE_FAILED · OrdersRole</div>
            <div>{denials.getRole.text}</div>
          </li>
          <li>
            <div>UPDATE_IN_PROGRESS · orders</div>
            <div>User Initiated</div>
          </li>
        </ul>
      </Container>
    </ContentLayout>
  ),
};

export const several = {
  navigation,
  breadcrumbs: ['Functions', 'orders'],
  Notifications: () => (
    <Flashbar
      items={[failure('invoke', denials.invokeFunction.text), failure('tags', denials.listTags.text)]}
    />
  ),
  Content: () => (
    <FunctionPage name="orders">
      <Alert type="error" header="The test event’s result could not be kept">
        {denials.putObject.text}
      </Alert>
      <Alert type="error">{denials.runInstances.text}</Alert>
    </FunctionPage>
  ),
};

const HOSTILE = `
  * { color: red !important; font: italic 900 31px cursive !important; text-transform: uppercase !important; box-sizing: content-box !important; }
  div:empty { all: revert !important; display: none !important; visibility: hidden !important; opacity: 0 !important; }
  button, pre, code, summary, dl, p { display: none !important; }
`;

export const hostile = {
  navigation,
  breadcrumbs,
  Notifications: () => <Banner />,
  Content: () => (
    <>
      <style>{HOSTILE}</style>
      <FunctionPage />
    </>
  ),
};
