// A Lambda function's page, the ground that most errors stand on.

import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';

export const navigation = [
  'Dashboard',
  'Applications',
  'Functions',
  '-',
  'Code signing configurations',
  'Layers',
  'Replicas',
];
export const breadcrumbs = ['Functions', 'my-function'];

/** The page of one function, with `children` above its panels. */
export function FunctionPage({ name = 'my-function', children }) {
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button disabled>Throttle</Button>
              <Button iconName="copy" disabled>
                Copy ARN
              </Button>
              <Button disabled>Actions</Button>
            </SpaceBetween>
          }
        >
          {name}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {children}
        <Container header={<Header variant="h2">Function overview</Header>}>
          <KeyValuePairs
            columns={3}
            items={[
              { label: 'Description', value: '–' },
              { label: 'Last modified', value: '–' },
              { label: 'Function ARN', value: '–' },
            ]}
          />
        </Container>
        <Tabs
          variant="container"
          tabs={['Code', 'Test', 'Monitor', 'Configuration', 'Aliases', 'Versions'].map((label) => ({
            id: label,
            label,
            content: (
              <ColumnLayout columns={1}>
                <Box variant="p" color="text-body-secondary">
                  The function’s code could not be shown.
                </Box>
              </ColumnLayout>
            ),
          }))}
        />
      </SpaceBetween>
    </ContentLayout>
  );
}
