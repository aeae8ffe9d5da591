// Errors that come, change and go. Tests step on with `window.next`, so that nothing waits on a clock.

import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Flashbar from '@cloudscape-design/components/flashbar';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useRef, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { denials } from '../denials.mjs';
import { Banner, failure } from './denied.jsx';
import { breadcrumbs, FunctionPage, navigation } from './lambda.jsx';

/** What the server drew is taken over when the page has loaded; `window.mismatches` has what React finds wrong with it. */
export const hydrated = {
  navigation,
  breadcrumbs,
  Content() {
    useEffect(() => {
      window.mismatches = [];
      const takeOver = () => {
        const Served = () => {
          useEffect(() => {
            window.hydrated = true;
          }, []);
          return <div role="alert">{denials.getFunction.text}</div>;
        };
        hydrateRoot(document.getElementById('served'), <Served />, {
          onRecoverableError: (error) => window.mismatches.push(String(error)),
        });
      };
      if (document.readyState === 'complete') takeOver();
      else window.addEventListener('load', takeOver, { once: true });
    }, []);
    return <FunctionPage />;
  },
};

/** A number that grows by `window.next()`, or by itself after `after` milliseconds. */
function useStep(after) {
  const [step, setStep] = useState(0);
  useEffect(() => {
    window.next = () => setStep((now) => now + 1);
    const timer = after && setTimeout(window.next, after);
    return () => clearTimeout(timer);
  }, []);
  return step;
}

const lambda = { navigation, breadcrumbs, Content: () => <FunctionPage /> };

export const late = {
  ...lambda,
  Notifications() {
    return useStep(2000) > 0 ? <Banner /> : null;
  },
};

/** Another denial takes the place of the first, in the same component. */
export const replaced = {
  ...lambda,
  Notifications() {
    const denial = useStep(800) > 0 ? denials.invokeFunction : denials.getFunction;
    return <Flashbar items={[failure('denied', denial.text)]} />;
  },
};

/** The text node itself is written over, without the help of the component. */
export const rewritten = {
  ...lambda,
  Content() {
    const place = useRef(null);
    useEffect(() => {
      place.current.textContent = denials.getFunction.text;
      const timer = setTimeout(() => {
        place.current.firstChild.data = denials.invokeFunction.text;
      }, 800);
      return () => clearTimeout(timer);
    }, []);
    return (
      <FunctionPage>
        <Alert type="error">
          <span ref={place} />
        </Alert>
      </FunctionPage>
    );
  },
};

export const twice = {
  ...lambda,
  Notifications: () => <Banner />,
  Content: () => (
    <FunctionPage>
      <Alert type="error">{denials.getFunction.text}</Alert>
    </FunctionPage>
  ),
};

/** Every 50 ms a new element with the same text, thirty times; `window.drawn` counts them. */
export const rerendered = {
  ...lambda,
  Notifications() {
    const [drawn, setDrawn] = useState(0);
    useEffect(() => {
      window.drawn = drawn;
      const timer = drawn < 30 && setTimeout(() => setDrawn(drawn + 1), 50);
      return () => clearTimeout(timer);
    }, [drawn]);
    return <Flashbar items={[failure('denied', <span key={drawn}>{denials.getFunction.text}</span>)]} />;
  },
};

/** The alert says it in other words, and keeps what AWS said, unseen. */
export const hiddenOriginal = {
  ...lambda,
  Content: () => (
    <FunctionPage>
      <Alert type="error" header="You can’t see this function">
        <SpaceBetween size="xs">
          <div style={{ display: 'none' }}>{denials.getFunction.text}</div>
          <div>Ask the administrator of your account for access.</div>
          <ExpandableSection headerText="Details">
            <Box variant="code">{denials.getFunction.text}</Box>
          </ExpandableSection>
        </SpaceBetween>
      </Alert>
    </FunctionPage>
  ),
};

/** Two routes: the function, which is denied, and the list, which is not. */
export const spa = {
  navigation,
  breadcrumbs,
  Content() {
    const [route, setRoute] = useState('function');
    const go = (to) => {
      history.pushState({}, '', `#/functions${to === 'function' ? '/my-function' : ''}`);
      setRoute(to);
    };
    useEffect(() => {
      window.go = go;
    }, []);
    return route === 'function' ? (
      <FunctionPage>
        <Alert type="error" action={<Button onClick={() => go('list')}>Back to the list</Button>}>
          {denials.getFunction.text}
        </Alert>
      </FunctionPage>
    ) : (
      <Box variant="h1">
        Functions <Button onClick={() => go('function')}>my-function</Button>
      </Box>
    );
  },
};

/** Refused until somebody mends it. */
export const mended = {
  ...lambda,
  Notifications: () => (sessionStorage.getItem('mended') ? null : <Banner />),
};
