// Where there is little room for a line, and where there is more than one denial.

import Alert from '@cloudscape-design/components/alert';
import Table from '@cloudscape-design/components/table';
import { denials, more } from '../denials.mjs';
import { breadcrumbs, FunctionPage, navigation } from './lambda.jsx';

/** A page whose only Alert holds `lines`. */
function alertOf(lines, header) {
  return {
    navigation,
    breadcrumbs,
    Content: () => (
      <FunctionPage>
        <Alert type="error" header={header}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Alert>
      </FunctionPage>
    ),
  };
}

export const guardrail = alertOf([more.guardrail]);
export const assumeRole = alertOf([more.assume]);
export const encoded = alertOf([more.encoded]);
export const quota = alertOf([more.quota]);
export const group = alertOf(more.group, '4 requests failed.');
export const flood = alertOf(more.flood, '63 of 63 objects could not be read.');

const toastStyle = {
  position: 'fixed',
  insetInlineEnd: 16,
  insetBlockEnd: 60,
  inlineSize: 340,
  padding: '12px 16px',
  borderRadius: 12,
  color: '#fff',
  background: '#db0000',
};

export const toast = {
  navigation,
  breadcrumbs,
  Content: () => (
    <>
      <FunctionPage />
      <div id="toast" role="alert" style={toastStyle}>
        <b>Could not load the function</b>
        <div>{denials.getFunction.text}</div>
      </div>
    </>
  ),
};

const barStyle = {
  blockSize: 44,
  overflow: 'hidden',
  padding: '10px 16px',
  borderRadius: 12,
  color: '#fff',
  background: '#db0000',
  whiteSpace: 'nowrap',
};

export const fixedHeight = {
  navigation,
  breadcrumbs,
  Content: () => (
    <FunctionPage>
      <div style={{ blockSize: 60, overflow: 'hidden' }}>
        <div role="alert" style={barStyle}>
          {denials.getFunction.text}
        </div>
      </div>
    </FunctionPage>
  ),
};

export const cells = {
  navigation: ['Stacks', 'StackSets', 'Exports', '-', 'Registry'],
  breadcrumbs: ['Stacks', 'ledger'],
  Content: () => (
    <Table
      header={<h1>Events</h1>}
      items={more.rows(10).map((reason, index) => ({ id: `Worker${index}`, reason }))}
      columnDefinitions={[
        { id: 'id', header: 'Logical ID', cell: (item) => item.id },
        { id: 'status', header: 'Status', cell: () => 'CREATE_FAILED' },
        { id: 'reason', header: 'Status reason', cell: (item) => item.reason },
      ]}
    />
  ),
};

/** The same banner on a page that reads from right to left. */
export const rightToLeft = {
  navigation,
  breadcrumbs,
  Content: () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'he';
    return (
      <FunctionPage>
        <Alert type="error" header="הפונקציה לא נטענה">
          {denials.getFunction.text}
        </Alert>
      </FunctionPage>
    );
  },
};
