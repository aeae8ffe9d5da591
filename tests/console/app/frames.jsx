// Errors in frames.

import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Box from '@cloudscape-design/components/box';
import { denials } from '../denials.mjs';
import { Banner } from './denied.jsx';
import { breadcrumbs, FunctionPage, navigation } from './lambda.jsx';

/** What a frame embeds. */
export const framed = {
  Content: () => (
    <SpaceBetween size="l">
      <Banner />
      <Container header={<Header variant="h2">Monitor</Header>}>
        <Box color="text-body-secondary">There is no data to show.</Box>
      </Container>
    </SpaceBetween>
  ),
};

/** A page with a frame of `sandbox`. */
function embedding(sandbox) {
  return {
    navigation,
    breadcrumbs,
    Content: ({ frame }) => (
      <FunctionPage>
        <iframe className="frame" title="Monitor" src={frame} sandbox={sandbox} />
      </FunctionPage>
    ),
  };
}

export const frame = embedding(undefined);
export const frameSandboxed = embedding('allow-scripts');

/** A frame that has no address of its own. */
export const frameSrcdoc = {
  navigation,
  breadcrumbs,
  Content: () => (
    <FunctionPage>
      <iframe
        className="frame"
        title="Monitor"
        srcDoc={`<!doctype html><body><h2>Monitor</h2><div role="alert">${denials.getFunction.text}</div></body>`}
      />
    </FunctionPage>
  ),
};
