// Draws the page that the document's body asks for.

import '@cloudscape-design/global-styles/index.css';
import './app.css';
import { applyDensity, applyMode, Density, Mode } from '@cloudscape-design/global-styles';
import { createRoot } from 'react-dom/client';
import { Shell } from './shell.jsx';
import { views } from './views.jsx';

const { view, service, mode, embedded, frame } = document.body.dataset;

applyMode(mode === 'dark' ? Mode.Dark : Mode.Light);
applyDensity(Density.Comfortable);

const View = views[view];
const root = createRoot(document.getElementById('app'));
root.render(
  embedded === 'true' ? (
    <main className="embedded">
      <View.Content service={service} frame={frame} />
    </main>
  ) : (
    <Shell
      service={service}
      navigation={View.navigation}
      breadcrumbs={View.breadcrumbs}
      Notifications={View.Notifications}
      Tools={View.Tools}
      Split={View.Split}
    >
      <View.Content service={service} frame={frame} />
    </Shell>
  ),
);
