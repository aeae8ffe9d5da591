// The console as it is: contents that are replaced at run time, panels that pop up, lists that reuse their rows, roots of
// their own.

import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Drawer from '@cloudscape-design/components/drawer';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Flashbar from '@cloudscape-design/components/flashbar';
import HelpPanel from '@cloudscape-design/components/help-panel';
import Popover from '@cloudscape-design/components/popover';
import SpaceBetween from '@cloudscape-design/components/space-between';
import SplitPanel from '@cloudscape-design/components/split-panel';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import awsuiPlugins from '@cloudscape-design/components/internal/plugins';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { denials, panel } from '../denials.mjs';
import { failure } from './denied.jsx';
import { breadcrumbs, FunctionPage, navigation } from './lambda.jsx';

/** What the console puts in place of an access denied message. */
function Friendly({ original }) {
  return (
    <div>
      <div>You don’t have the permission that this page needs. Ask your administrator.</div>
      <ExpandableSection headerText="Original message">{original}</ExpandableSection>
    </div>
  );
}

/** Replaces what denies, a while after it was shown; `window.restore()` brings the original back, `window.replace()` not. */
function register(plugin) {
  plugin.registerContentReplacer({
    id: 'access-denied',
    runReplacer(context, replacer) {
      let root;
      const replace = () => {
        const original = context.contentRef.current?.textContent ?? '';
        if (!original.includes('is not authorized')) return;
        replacer.hideHeader();
        replacer.replaceContent((container) => {
          root ??= createRoot(container);
          root.render(<Friendly original={original} />);
        });
      };
      window.replace = replace;
      window.restore = () => {
        replacer.restoreHeader();
        replacer.restoreContent();
      };
      const timer = setTimeout(replace, 300);
      return {
        update: () => {},
        unmount: () => {
          clearTimeout(timer);
          root?.unmount();
        },
      };
    },
  });
}

/** The alert’s words are replaced late, brought back and replaced again, and the component is drawn anew meanwhile. */
export const replacedContent = {
  navigation,
  breadcrumbs,
  Content() {
    const [drawn, setDrawn] = useState(0);
    useEffect(() => {
      register(awsuiPlugins.alertContent);
      window.redraw = () => setDrawn((now) => now + 1);
    }, []);
    return (
      <FunctionPage>
        <Alert
          type="error"
          header={`There was a problem (${drawn})`}
          action={<Button>Diagnose with Amazon Q</Button>}
        >
          {denials.getFunction.text}
        </Alert>
      </FunctionPage>
    );
  },
};

export const replacedFlash = {
  navigation,
  breadcrumbs,
  Notifications() {
    const [drawn, setDrawn] = useState(0);
    useEffect(() => {
      register(awsuiPlugins.flashContent);
      window.redraw = () => setDrawn((now) => now + 1);
    }, []);
    return (
      <Flashbar items={[failure('denied', denials.getFunction.text, `There was a problem (${drawn})`)]} />
    );
  },
  Content: () => <FunctionPage />,
};

const Panel = () => (
  <SpaceBetween size="xs">
    <Box variant="strong">Access denied to {panel.action}</Box>
    <div>
      {panel.lines.map(([label, value]) => (
        <div key={label}>
          {label}: {value}
        </div>
      ))}
    </div>
  </SpaceBetween>
);

/** A widget that says no more than “Access denied”, and the panel in a popover. */
export const popover = {
  navigation,
  breadcrumbs,
  Content: () => (
    <FunctionPage>
      <Popover header="Access denied" content={<Panel />} size="large" dismissButton triggerType="text">
        <StatusIndicator type="error">Access denied</StatusIndicator>
      </Popover>
    </FunctionPage>
  ),
};

const denied = <Alert type="error">{denials.getFunction.text}</Alert>;
const page = { navigation, breadcrumbs, Content: () => <FunctionPage /> };

/** The same alert in what slides in from the sides. */
export const drawer = { ...page, Tools: () => <Drawer header={<h2>Monitor</h2>}>{denied}</Drawer> };
export const helpPanel = { ...page, Tools: () => <HelpPanel header={<h2>Monitor</h2>}>{denied}</HelpPanel> };
export const splitPanel = { ...page, Split: () => <SplitPanel header="Monitor">{denied}</SplitPanel> };

/** An alert in an open shadow root, made after the page has loaded, and one nested in another. */
export const shadow = {
  navigation,
  breadcrumbs,
  Content() {
    const place = useRef(null);
    useEffect(() => {
      const timer = setTimeout(() => {
        const root = place.current.attachShadow({ mode: 'open' });
        root.innerHTML =
          '<style>:host { display: block }</style><div class="outer"><x-message></x-message></div>';
        const inner = root.querySelector('x-message').attachShadow({ mode: 'open' });
        inner.innerHTML = `<p>Something went wrong.</p><div role="alert"></div>`;
        inner.querySelector('[role=alert]').textContent = denials.getFunction.text;
        window.inner = inner;
      }, 200);
      return () => clearTimeout(timer);
    }, []);
    return (
      <FunctionPage>
        <div ref={place} />
      </FunctionPage>
    );
  },
};

/** A list of 5,000 rows that draws the twelve in sight, in twelve elements that it reuses; every fourth row failed. */
export const virtual = {
  navigation,
  breadcrumbs,
  Content() {
    const place = useRef(null);
    useEffect(() => {
      const list = place.current;
      const rows = Array.from({ length: 12 }, () => {
        const row = document.createElement('div');
        row.setAttribute('role', 'alert');
        row.style.minBlockSize = '24px';
        list.append(row);
        return row;
      });
      window.scrollList = (first) =>
        rows.forEach((row, index) => {
          const number = first + index;
          row.textContent =
            number % 4 === 0
              ? denials.invokeFunction.text.replace(/function:orders/, `function:orders-${number}`)
              : `orders-${number} is up to date`;
        });
      window.scrollList(0);
    }, []);
    return (
      <FunctionPage>
        <div ref={place} style={{ blockSize: 600, overflow: 'auto' }} />
      </FunctionPage>
    );
  },
};
